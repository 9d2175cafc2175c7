import { type Locale, localise } from '../../src/model/locale.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { seedRandom } from '../../tests/quality/noise.ts';

const sounds = { ar: [[...'بتجحدرزسشصطعفقكلمنهوي'], ['ا', 'و', 'ي', '', '']], en: ['bcdfghjklmnprstvwz'.split(''), 'aeiou'.split('')] } as const; // prettier-ignore

/** Makes pairs of pages of 150 to 300 words, the words by Zipf's law; the same pages every time. */
export function makePages(count: number): SearchDocument[] {
  const next = seedRandom(7);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const invent = (locale: Locale) =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => sounds[locale].map(pick).join('')).join('');
  const vocabulary = localise((locale) => Array.from({ length: 3000 + 8 * count }, () => invent(locale)));
  const word = (locale: Locale) => vocabulary[locale][Math.floor(vocabulary[locale].length ** next()) - 1] ?? '';
  const words = (locale: Locale, length: number) => Array.from({ length }, () => word(locale)).join(' ');
  return Array.from({ length: count }, (_, at): SearchDocument => ({
    id: `places/p${String(at)}`,
    path: `places/p${String(at)}/`,
    kind: ['place', 'base', 'actor', 'milestone'][at % 4] ?? '',
    years: [1980 + (at % 45)],
    titles: localise((locale) => `${invent(locale)} ${word(locale)}`),
    names: [invent('en'), invent('ar')],
    sections: localise((locale) =>
      [0, 1, 2].map((part) => ({
        id: part === 0 ? '' : `part-${String(part)}`,
        heading: part === 0 ? '' : words(locale, 2),
        text: Array.from({ length: 5 }, () => `${words(locale, 10 + Math.floor(next() * 10))}.`).join(' '),
      })),
    ),
  }));
}
