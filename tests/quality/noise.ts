import type { SearchDocument } from '../../src/search/document.ts';

/** Sounds of invented words: none of them is a word of either language on purpose; some will be by chance, as in life. */
const arabic = [...'بتجحدرزسشصطعفقكلمنهوي'];
const vowels = [...'اوي', '', '', ''];
const latin = 'b c d f g h j k l m n p r s t v w z br tr st sh'.split(' ');
const latinVowels = 'a e i o u ou ea'.split(' ');

/**
 * Makes pages of invented words, to see whether a search holds its ground when the vocabulary grows.
 *
 * @param words how many different words, half of each script
 * @param pages how many pages they are spread over
 * @param seed the same seed gives the same words
 */
export function makeNoise(words: number, pages: number, seed = 11): SearchDocument[] {
  const next = seedRandom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const makeArabic = () =>
    Array.from({ length: 3 + Math.floor(next() * 2) }, () => pick(arabic) + pick(vowels)).join('');
  const makeLatin = () =>
    Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(latin) + pick(latinVowels)).join('') +
    pick(latin).slice(0, 1);
  const made = { ar: new Set<string>(), en: new Set<string>() };
  while (made.ar.size < words / 2) made.ar.add(makeArabic());
  while (made.en.size < words / 2) made.en.add(makeLatin());
  const share = (all: ReadonlySet<string>, page: number) =>
    [...all].filter((_, index) => index % pages === page).join(' ');
  return Array.from({ length: pages }, (_, page): SearchDocument => {
    const ar = share(made.ar, page);
    const en = share(made.en, page);
    return {
      id: `noise/${String(page)}`,
      path: `noise/${String(page)}/`,
      kind: 'page',
      years: [],
      titles: { ar: ar.split(' ').slice(0, 3).join(' '), en: en.split(' ').slice(0, 3).join(' ') },
      names: [],
      sections: { ar: [{ id: '', heading: '', text: ar }], en: [{ id: '', heading: '', text: en }] },
    };
  });
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
