import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/model/locale.ts';
import { ar } from '../../src/i18n/ar.ts';
import { dataWords } from '../../src/i18n/data.ts';
import { en } from '../../src/i18n/en.ts';
import { offlineWords } from '../../src/i18n/offline.ts';
import { outputWords } from '../../src/i18n/outputs.ts';
import { searchWords } from '../../src/i18n/search.ts';
import { pluralise, speak } from '../../src/i18n/words.ts';

type Table = Readonly<Record<string, unknown>>;

const tables: [name: string, words: Readonly<Record<Locale, Table>>][] = [
  ['the interface', { ar, en }],
  ['the search', searchWords],
  ['offline reading', offlineWords],
];
const others: typeof tables = [
  ['the data files', dataWords],
  ['the outputs', outputWords],
];
const categories = (locale: Locale): string[] => new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort();

describe.each([...tables, ...others])('the words of %s', (_name, words) => {
  const entries = (locale: Locale) => flatten(words[locale]);

  test('are the same in both languages', () => {
    expect([...entries('ar').keys()].map(withoutForm).sort().filter(isFirst)).toEqual(
      [...entries('en').keys()].map(withoutForm).sort().filter(isFirst),
    );
  });

  test('have the same placeholders in both languages', () => {
    for (const [key, text] of entries('en'))
      if (!formOf(key)) expect(placeholders(entries('ar').get(key) ?? ''), key).toEqual(placeholders(text));
  });

  test('are never empty', () => {
    for (const locale of locales) for (const [key, text] of entries(locale)) expect(text.trim(), key).not.toBe('');
  });
});

describe.each(tables)('the words of %s', (_name, words) => {
  const entries = (locale: Locale) => flatten(words[locale]);

  test('begin and end with no space', () => {
    for (const locale of locales)
      for (const [key, text] of entries(locale)) expect(text, key).toMatch(/^\S(?:[\s\S]*\S)?$/);
  });

  test.each(locales)('have every plural form that CLDR asks for: %s', (locale) => {
    const forms = Map.groupBy([...entries(locale).keys()].filter(formOf), withoutForm);
    for (const [key, found] of forms) expect(found.map(formOf).sort(), key).toEqual(categories(locale));
  });

  test('have the number in the Arabic forms that stand for many numbers', () => {
    for (const [key, text] of entries('ar'))
      if (/few|many|other/.test(formOf(key) ?? '')) expect(text, key).toContain('{n}');
  });

  test('hold no Eastern digit, and in Arabic the signs of Arabic', () => {
    for (const [key, text] of entries('ar')) {
      expect(text, key).not.toMatch(/[٠-٩۰-۹]/);
      expect(text.replace(/\{\w+\}/g, ''), key).not.toMatch(/[,;?“”]/);
    }
  });

  test('hold no letter of the other script', () => {
    for (const [key, text] of entries('en')) if (!isOwnName(key)) expect(text, key).not.toMatch(/\p{Script=Arabic}/u);
    for (const [key, text] of entries('ar'))
      if (!isOwnName(key))
        expect(text.replace(/\{\w+\}|\b(?:JSON|RSS|WebAssembly)\b/g, ''), key).not.toMatch(/\p{Script=Latin}/u);
  });
});

describe('speak', () => {
  test('fills what stands in braces, and leaves what it is not given', () => {
    expect(speak('en')('cite.to', { source: 'The Gazette', n: 3 })).toBe('source: The Gazette, paragraph 3');
    expect(speak('en')('cite.to', { n: 3 })).toContain('{source}');
  });

  test('does not fill what a value brings with it', () => {
    expect(speak('en')('footer.what', { name: '{tagline}', tagline: 'x' })).toBe('{tagline}: x.');
  });

  test('counts in Arabic by six forms', () => {
    const count = (n: number) => speak('ar').count('count.statements', n);
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map(count)).toEqual([
      'بلا إفادات',
      'إفادة واحدة',
      'إفادتان',
      '3 إفادات',
      '10 إفادات',
      '11 إفادة',
      '99 إفادة',
      '100 إفادة',
      '102 إفادة',
      '103 إفادات',
    ]);
  });

  test('counts in English by two', () => {
    expect([0, 1, 2].map((n) => speak('en').count('count.statements', n))).toEqual([
      '0 statements',
      '1 statement',
      '2 statements',
    ]);
  });
});

test('a missing plural form gives way to the general one', () => {
  expect(pluralise({ other: '{n} منارة' }, 2, 'ar')).toBe('2 منارة');
});

/** Keys that hold the name of a language in that language. */
function isOwnName(key: string): boolean {
  return key === 'language.other' || key === 'lang';
}

function flatten(table: Table): Map<string, string> {
  const rows = Object.entries(table).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value as Record<string, string>).map(([form, text]) => [`${key}#${form}`, text]),
  );
  return new Map(rows);
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort().filter(isFirst);
}

function formOf(key: string): string | undefined {
  return key.split('#')[1];
}

function withoutForm(key: string): string {
  return key.split('#')[0] ?? key;
}

function isFirst(item: string, index: number, all: string[]): boolean {
  return all.indexOf(item) === index;
}
