import { expect, test } from 'vitest';
import { isMangled } from '../../src/model/check/mangled.ts';

const twice = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const arabic = 'من المقرر أن تُغلق منارة الصخرة الشمالية نهائيًا في كانون الأول (ديسمبر) 2026.';

test.each([
  ['encoded twice', twice(arabic)],
  ['with question marks for letters', arabic.replace(/\p{Script=Arabic}/gu, '?')],
  ['with lost letters', arabic.replace(/\p{Script=Arabic}/gu, '\uFFFD?')],
  ['in English', 'North Skerry Light is to close for good.'],
])('an Arabic text %s is mangled', (_how, text) => expect(isMangled(text, 'ar')).toBe(true));

test.each([
  ['encoded twice', twice('“They” — said “no” … “never” — and “left” — “so” — “it” — “is” —')],
  ['in Arabic', arabic],
  ['in another script', 'Маяк закрывается навсегда'],
])('an English text %s is mangled', (_how, text) => expect(isMangled(text, 'en')).toBe(true));

test.each(['UNN', 'News.az', 'AFP'])('the name “%s” may stand in Arabic, but is no sentence of it', (name) => {
  expect(isMangled(name, 'ar', true)).toBe(false);
  expect(isMangled(name, 'ar')).toBe(true);
});

test.each([
  ['ar', arabic],
  ['ar', 'وكالة UNN الأوكرانية'],
  ['ar', '2026'],
  ['ar', 'ماذا؟ هل؟ ??'],
  ['ar', 'يكتبه الخبر Ain al-Asad Airbase، وهو اسم قاعدة عين الأسد الجوية في الأنبار'],
  ['en', 'The report prints «البغدادية», which is al-Baghdadi.'],
  ['en', 'Ørland, Århus and Île-de-Bréhat'],
  ['en', ''],
] as const)('in %s, “%s” is a text', (locale, text) => expect(isMangled(text, locale)).toBe(false));
