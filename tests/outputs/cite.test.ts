import { describe, expect, test } from 'vitest';
import { citePage, citeStatement } from '../../src/outputs/cite.ts';
import { citationForms, formatCitation } from '../../src/language/format-citation.ts';
import { hostile, sampleAddresses, sampleKnowledge } from './sample-record.ts';

const knowledge = sampleKnowledge({
  first: [
    { id: 's01', text: { ar: 'تُطفأ المنارة.', en: 'The light goes out.' }, 'superseded-by': ['herald/s01'] },
  ],
  second: [{ id: 's01' }],
});
const page = (title: string, locale: 'ar' | 'en' = 'en') =>
  citePage({ page: 'bases/north', title, changed: '2026-04-01', locale }, knowledge, sampleAddresses);
const statement = (locale: 'ar' | 'en') =>
  citeStatement(knowledge.statements.get('gazette/s01')!, locale, knowledge, sampleAddresses);

describe('a page', () => {
  test('is cited in words with author, title, record, day of the last change and address', () => {
    expect(formatCitation(page('North Light'), 'plain')).toBe(
      'Keepers of the Lights. “North Light”. Lights. 1 April 2026. https://lights.example/r/en/bases/north/',
    );
    expect(formatCitation(page('منارة الشمال', 'ar'), 'plain')).toBe(
      'Keepers of the Lights. «منارة الشمال». Lights ع. 1 نيسان (أبريل) 2026. https://lights.example/r/ar/bases/north/',
    );
  });

  test('has the quotation marks of its title nested', () => {
    expect(formatCitation(page('The “civil” pact'), 'plain')).toContain('“The ‘civil’ pact”');
    expect(formatCitation(page('الاتفاق «المدني»', 'ar'), 'plain')).toContain('«الاتفاق “المدني”»');
  });

  test('is cited for BibTeX', () => {
    expect(formatCitation(page('100 % & more_{x}'), 'bibtex')).toBe(`@misc{bases-north,
  author = {{Keepers of the Lights}},
  title = {{100 \\% \\& more\\_\\{x\\}}},
  howpublished = {Lights},
  year = {2026},
  month = {4},
  day = {1},
  url = "https://lights.example/r/en/bases/north/",
  langid = {english}
}`);
  });

  test('is cited as CSL-JSON', () => {
    expect(JSON.parse(formatCitation(page('North Light'), 'csl'))).toEqual([
      {
        id: 'bases-north',
        type: 'webpage',
        title: 'North Light',
        author: [{ literal: 'Keepers of the Lights' }],
        'container-title': 'Lights',
        issued: { 'date-parts': [[2026, 4, 1]] },
        URL: 'https://lights.example/r/en/bases/north/',
        language: 'en',
      },
    ]);
  });

  test('is cited by the template of Wikipedia in its language', () => {
    expect(formatCitation(page('North Light'), 'wiki')).toBe(
      '{{cite web |url=https://lights.example/r/en/bases/north/ |title=North Light |website=Lights |publisher=Keepers of the Lights |date=2026-04-01 |language=en}}',
    );
    expect(formatCitation(page('منارة', 'ar'), 'wiki')).toMatch(
      /^\{\{استشهاد ويب \|مسار=\S+ \|عنوان=منارة \|/,
    );
  });
});

describe('a statement', () => {
  test('is cited by its text, under its permanent address', () => {
    expect(formatCitation(statement('en'), 'plain')).toBe(
      'Keepers of the Lights. “The light goes out”. Lights. 1 July 2026. https://lights.example/r/en/sources/gazette/#s01',
    );
    expect(formatCitation(statement('ar'), 'plain')).toContain('«تُطفأ المنارة»');
  });

  test('changed when a later one took its place', () => {
    expect(statement('en').changed).toBe('2026-07-01');
  });

  test('has a key of its own', () => {
    expect(formatCitation(statement('en'), 'bibtex')).toMatch(/^@misc\{gazette-s01,/);
  });
});

describe.each(hostile)('the title %j', (title) => {
  test.each(citationForms)('is text in the form %s', (form) => {
    const text = formatCitation(page(title), form);
    expect(text).not.toMatch(/[\u202e\u2066\r]/);
    if (form === 'plain') expect(text).not.toContain('\n');
    if (form === 'csl') expect((JSON.parse(text) as { title: string }[])[0]?.title).toMatch(/\S/);
    if (form === 'bibtex') {
      const unescaped = text.replace(/\\[{}]/g, '').replace(/\\text\w+\{\}/g, '');
      expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
      expect(text.split('\n')).toHaveLength(10);
    }
    if (form === 'wiki') {
      expect(text.slice(2, -2)).not.toMatch(/[{}<>[\]]|~~|''/);
      expect(text.match(/\|/g)).toHaveLength(6);
    }
  });
});
