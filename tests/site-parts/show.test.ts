import { describe, expect, test } from 'vitest';
import { standingKinds } from '../../src/model/milestone.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { modalities } from '../../src/model/statement.ts';
import { datetimeOf, modalityMarks, showIn, standingMarksIn } from '../../src/site/show.ts';
import { gazette, knowLighthouses, marsa } from '../model/lighthouses.ts';

const knowledge = knowLighthouses();
const en = showIn('en', knowledge);
const ar = showIn('ar', knowledge);
const statement = (id: string) => knowledge.statements.get(id)!;
const plain = (html: { text: string }): string =>
  html.text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a statement', () => {
  test('is shown with its words, how sure it is, who says it, where, and in which words of the original', () => {
    const shown = en.statement(statement(`${gazette}/s01`));
    expect(plain(shown)).toMatch(
      /Gull Island Light has run by machine since 27 February 2026\. Happened · Velmar Coast Guard · The Harbour Gazette, 5 March 2026, paragraph 1 · run by machine since 27 February 2026 · Disputed by ¶3/,
    );
    expect(shown.text).toContain('href="/en/sources/harbour-gazette-2026-03-05/#p1"');
  });

  test('keeps the quote in the language of its source, whatever the page', () => {
    expect(en.statement(statement(`${marsa}/s03`)).text).toContain(
      '<q lang="ar" dir="rtl">الترميم فيها متواصل</q>',
    );
    expect(ar.statement(statement(`${gazette}/s03`)).text).toContain(
      '<q lang="en" dir="ltr">begun in January 2026</q>',
    );
  });

  test('tells how a date was read and what superseded it', () => {
    expect(plain(en.statement(statement(`${gazette}/s07`)))).toContain('Read from “mid-April”');
    expect(en.statement(statement(`${gazette}/s05`)).text).toContain(`data-cite="${marsa}/s01"`);
    expect(plain(en.statement(statement(`${gazette}/s05`)))).toContain('Superseded by');
    expect(plain(en.statement(statement(`${gazette}/s10`)))).not.toMatch(/Superseded|Disputed|Read from/);
  });

  test('may have a voice without a page', () => {
    expect(plain(en.who(statement(`${gazette}/s08`).attribution))).toBe('an unnamed member of the crew');
    expect(ar.who(statement(`${gazette}/s08`).attribution).text).not.toContain('<a');
  });
});

describe('a value', () => {
  const value = (show: typeof en, id: string) => plain(show.value(statement(`${gazette}/${id}`).value!));

  test('is shown in its form: date, quantity with its bound, entity, text', () => {
    expect(['s03', 's06', 's09', 's10', 's11'].map((id) => value(en, id))).toEqual([
      'January 2026',
      'more than 30 years',
      '9 kilometres',
      'Velmar Coast',
      'tallest light of the coast',
    ]);
    expect(['s03', 's06', 's09', 's10'].map((id) => value(ar, id))).toEqual([
      'كانون الثاني (يناير) 2026',
      'أكثر من 30 سنة',
      '9 كيلومترات',
      'ساحل فلمار',
    ]);
  });

  test('that names an entity links to its page in the same language and is isolated', () => {
    expect(ar.entity('bases/salt-cape').text.replace(/\s+(?=[<>])/g, '')).toBe(
      '<a href="/ar/bases/salt-cape/" data-entity-link="bases/salt-cape"><bdi>منارة رأس الملح</bdi></a>',
    );
    expect(plain(en.entity('bases/salt-cape', '<the light>'))).toBe('&#60;the light&#62;');
  });
});

test('a citation leads to its paragraph and names source and paragraph to a screen reader', () => {
  const { text } = en.cite(statement(`${marsa}/s05`));
  expect(text).toContain(`href="/en/sources/${marsa}/#p4"`);
  expect(text).toContain(`data-cite="${marsa}/s05"`);
  expect(text).toContain('aria-label="¶4 Source for this: Sawt al-Marsa, 18 June 2026, paragraph 4"');
});

test.each([
  ['2025-09-15', '2025-09-15'],
  ['2025-09-15~', '2025-09-15'],
  ['2025-09', '2025-09'],
  ['2025', '2025'],
  ['2025-23', '2025'],
  ['../2025-09', '2025-09'],
  ['2025-09/..', '2025-09'],
  ['2025-09/2026-01-05', '2026-01-05'],
])('%s is for machines %s', (edtf, datetime) => {
  expect(datetimeOf(parsePartialDate(edtf)!)).toBe(datetime);
});

test('a decade, which HTML cannot say, is shown in words alone', () => {
  expect(datetimeOf(parsePartialDate('199X')!)).toBeUndefined();
  expect(en.date(parsePartialDate('199X')!).text).not.toContain('<time');
});

test('every modality and every standing has a mark, and each modality a mark of its own', () => {
  expect(Object.keys(modalityMarks).sort()).toEqual([...modalities].sort());
  expect(Object.keys(standingMarksIn('en')).sort()).toEqual([...standingKinds].sort());
  expect([standingMarksIn('en').passed, standingMarksIn('ar').passed]).toEqual(['○?', '○؟']);
  expect(new Set(Object.values(modalityMarks)).size).toBe(modalities.length);
});
