import { generalFamilies } from '../../src/text/families.ts';
import { isArabicScript } from '../../src/text/script.ts';
import { isStopWord } from '../../src/text/stop-words.ts';
import type { Locale } from '../../src/model/locale.ts';
import { pick, type Random, seedRandom } from '../record/random.ts';

/** Consonants and vowels of invented words, each in both scripts, so that a name has a spelling in either. */
const consonants: readonly (readonly [string, string])[] = [
  ['ب', 'b'], ['ت', 't'], ['ج', 'j'], ['ح', 'h'], ['د', 'd'], ['ر', 'r'], ['ز', 'z'], ['س', 's'], ['ش', 'sh'], ['ف', 'f'],
  ['ق', 'q'], ['ك', 'k'], ['ل', 'l'], ['م', 'm'], ['ن', 'n'], ['خ', 'kh'], ['غ', 'gh'], ['ط', 't'], ['ص', 's'],
]; // prettier-ignore
const vowels: readonly (readonly [string, string])[] = [
  ['', 'a'], ['', 'a'], ['ا', 'a'], ['ي', 'i'], ['و', 'u'], ['', 'i'], ['', 'u'],
]; // prettier-ignore
const endings: Readonly<Record<Locale, readonly string[]>> = {
  ar: ['', '', '', 'ة', 'ات', 'ين', 'ون', 'ية', 'ه'],
  en: ['', '', '', 's', 'ed', 'ing', 'ly', 'er', 'ation'],
};
const openings = ['', '', '', '', 'ال', 'ال', 'و', 'ب', 'لل', 'وال'] as const;
const joining: Readonly<Record<Locale, readonly string[]>> = {
  ar: 'في من على إلى عن مع أن التي الذي هذا كان بين بعد كما هذه كل وقد ما ثم قبل حتى منذ غير أو لا لم'.split(
    ' ',
  ),
  en: 'the of and in to a is was that for on with as by at from it an be this had were which or has are not'.split(
    ' ',
  ),
};

/** An invented name or word: Arabic letters, and their transliteration in lower-case Latin ones. */
export function inventWord(next: Random, least = 2): { ar: string; en: string } {
  const count = least + Math.floor(next() * 2);
  let [ar, en] = ['', ''];
  for (let at = 0; at < count; at++) {
    const [consonant, vowel] = [pick(next, consonants), pick(next, vowels)];
    ar += consonant[0] + vowel[0];
    en += consonant[1] + vowel[1];
  }
  const [last, letter] = pick(next, consonants);
  return { ar: ar + last, en: en + letter };
}

/**
 * Makes words of one language that come as often as words do: by Zipf's law in Mandelbrot's form, 1 / (rank + 2.7).
 * First the words that join others, then general words of the language, then invented ones with endings and particles.
 *
 * @param size how many different words
 * @returns a function that gives the next word, for a number from 0 up to 1
 */
export function makeWords(locale: Locale, size: number, seed: number): (chance: number) => string {
  const next = seedRandom(seed);
  const words = new Set(joining[locale]);
  for (const word of generalFamilies.flatMap((line) => line.split(' ')))
    if (isArabicScript(word) === (locale === 'ar') && !isStopWord(word)) words.add(word);
  while (words.size < size) {
    const stem = inventWord(next)[locale];
    const opening = locale === 'ar' ? pick(next, openings) : '';
    words.add(opening + stem + pick(next, endings[locale]));
  }
  const list = [...words];
  const sums = new Float64Array(list.length);
  let sum = 0;
  for (const rank of list.keys()) sums[rank] = sum += 1 / (rank + 2.7);
  return (chance) => {
    const wanted = chance * sum;
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low] ?? '';
  };
}
