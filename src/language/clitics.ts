import { keyOf } from './key.ts';

/** Particles that Arabic writes in one with the next word: and, so, with, like, for, will; alone or two together. */
const clitics = 'و ب ل ف ك س وب ول وك فل'.split(' ');
const clitic = /^(?:[وف](?:[بكلس])?|[بكلس])/u;

/**
 * The keys that an Arabic word may have without the particles before it, the nearest first: `وبقاعدة` may be `بقاعد`, or
 * `قاعد`. Which reading is meant, only a vocabulary can say.
 *
 * @param word as `fold` gives it
 * @param least letters that stay: three, or two strong ones (كسد) where a wrong reading does little harm
 */
export function readingsOf(word: string, least: 2 | 3 = 3): string[] {
  const longest = clitic.exec(word)?.[0].length ?? 0;
  const readings: string[] = [];
  for (let cut = 1; cut <= longest; cut++) {
    const rest = word.slice(cut);
    // The س of the future stands before a verb in the present only.
    if (word[cut - 1] === 'س' && !/^[اينت]/u.test(rest)) continue;
    if (rest.length >= 3 || (rest.length === least && !/[اويه]/u.test(rest))) readings.push(keyOf(rest));
  }
  return readings;
}

/** A key with particles before it, as a text may have it: `اسد` gives `واسد`, `باسد` …; none for a short key. */
export const withClitics = (key: string): string[] => (key.length < 3 ? [] : clitics.map((particle) => particle + key));

/**
 * Decides which keys of a site are another key with particles before it, so that both are indexed as one. A key that
 * the site also writes with the article (الوزير) keeps its first letter.
 *
 * @param words the Arabic keys of the site, each with the folded words that have it
 * @param withArticle those that stand somewhere with the article
 * @returns key to the key that it means
 */
export function mergeClitics(
  words: ReadonlyMap<string, Iterable<string>>,
  withArticle: ReadonlySet<string>,
): Map<string, string> {
  const merged = new Map<string, string>();
  for (const [key, forms] of words) {
    if (withArticle.has(key)) continue;
    const readings = [...forms].flatMap((form) => readingsOf(form));
    const reading = readings.find((candidate) => candidate !== key && words.has(candidate));
    if (reading !== undefined) merged.set(key, reading);
  }
  return merged;
}

/** Whether a folded Arabic word carries the article, alone or after particles. */
export const hasArticle = (folded: string): boolean => /^(?:[وف]?[بك]?ال|[وف]?لل)/u.test(folded);
