import { expect, test } from 'vitest';
import { isolate, withoutBidiControls } from '../../src/language/bidi.ts';
import { parseMonth, parseWeekday } from '../../src/language/calendar.ts';
import { hasArticle, mergeClitics, readingsOf } from '../../src/language/clitics.ts';
import { compareTitles, initialOf } from '../../src/language/collate.ts';
import { parseEdit } from '../../src/language/edit-distance.ts';
import { parseLocaleOf } from '../../src/language/script.ts';
import { isStopWord } from '../../src/language/stop-words.ts';

test.each([
  ['أيلول', 9], ['ايلول', 9], ['سبتمبر', 9], ['وشتنبر', 9], ['September', 9], ['Sept', 9], ['كانون الثاني', 1], ['تشرين الاول', 10], ['آب', 8],
])('%s is month %i', (name, month) => {
  expect(parseMonth(name)).toBe(month);
}); // prettier-ignore

test('a name that is no month is none', () => {
  expect(parseMonth('بغداد')).toBeUndefined();
  expect(parseMonth('تشرين')).toBeUndefined();
});

test('Monday is the first day', () => {
  expect(parseWeekday('الاثنين')).toBe(1);
  expect(parseWeekday('Sunday')).toBe(7);
});

test('a particle is cut only where the vocabulary has the rest', () => {
  const words = new Map([
    ['قاعد', ['قاعده']],
    ['بقاعد', ['بقاعده']],
    ['وزير', ['وزير', 'الوزير']],
    ['زير', ['زير']],
  ]);
  expect(mergeClitics(words, new Set(['وزير']))).toEqual(new Map([['بقاعد', 'قاعد']]));
});

test('readings of a word leave at least three letters', () => {
  expect(readingsOf('وبقاعده')).toEqual(['بقاعد', 'قاعد']);
  expect(readingsOf('بلد')).toEqual([]);
});

test('the article is seen alone and after particles', () => {
  expect(['القاعده', 'والقاعده', 'للقوات', 'بالقاعده'].every(hasArticle)).toBe(true);
  expect(hasArticle('قاعده')).toBe(false);
});

test.each([
  ['قاعدة', 'قاعةد', 'swap'], ['اسدد', 'اسد', 'double'], ['سقار', 'سفار', 'shape'], ['عربه', 'عربو', 'near'], ['kuwat', 'kuwait', 'gap'], ['اغنيه', 'امنيه', 'other'],
  ['اسد', 'اسد', undefined], ['اسد', 'بلاد', undefined],
])('from %s to %s is %s', (a, b, edit) => {
  expect(parseEdit(a, b)).toBe(edit);
  expect(parseEdit(b, a)).toBe(edit);
}); // prettier-ignore

test('words that ask are stop words in speech, too', () => {
  for (const word of ['متى', 'وين', 'شنو', 'ليش', 'شكد', 'أين', 'where', 'When'])
    expect(isStopWord(word), word).toBe(true);
  for (const word of ['عين', 'قاعدة', 'بلد', 'base', 'US', 'May']) expect(isStopWord(word), word).toBe(false);
});

test('the script of most letters tells the language', () => {
  expect(parseLocaleOf('قاعدة Asad')).toBe('ar');
  expect(parseLocaleOf('Ain al-Asad عين')).toBe('en');
  expect(parseLocaleOf('15 — 2025')).toBeUndefined();
});

test('titles are sorted without the article', () => {
  expect(['بغداد', 'الأنبار', 'أربيل'].sort((a, b) => compareTitles(a, b, 'ar'))).toEqual([
    'أربيل',
    'الأنبار',
    'بغداد',
  ]);
  expect(initialOf('الأنبار')).toBe('ا');
  expect(initialOf('al-Baghdadi')).toBe('B');
});

test('an isolated text can be freed again', () => {
  expect(withoutBidiControls(isolate('عين', 'ar'))).toBe('عين');
  expect(isolate('Ain')).toBe('\u2068Ain\u2069');
});
