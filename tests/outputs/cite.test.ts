import { expect, test } from 'vitest';
import { citePage } from '../../src/outputs/cite.ts';
import { hostile, sampleAddresses, sampleKnowledge } from './sample-record.ts';

const knowledge = sampleKnowledge();
const cite = (title: string, locale: 'ar' | 'en' = 'en') =>
  citePage({ page: 'bases/north', title, changed: '2026-04-01', locale }, knowledge, sampleAddresses);

test('a page is cited in words with author, title, record, day of the last change and address', () => {
  expect(cite('North Light')).toBe(
    'Keepers of the Lights. “North Light”. Lights. 1 April 2026. https://lights.example/r/en/bases/north/',
  );
  expect(cite('منارة الشمال', 'ar')).toBe(
    'Keepers of the Lights، «منارة الشمال»، Lights ع، 1 نيسان (أبريل) 2026، https://lights.example/r/ar/bases/north/',
  );
});

test('a citation has the quotation marks of its title nested', () => {
  expect(cite('The “civil” pact')).toContain('“The ‘civil’ pact”');
  expect(cite('الاتفاق «المدني»', 'ar')).toContain('«الاتفاق “المدني”»');
});

test.each(hostile)('%j stays on one line, and reorders nothing around it', (text) => {
  expect(cite(text)).not.toMatch(/[\n\r\u202e\u2066]/);
});
