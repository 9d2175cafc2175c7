import { keyOf } from '../language/key.ts';
import { skeletonOf } from '../language/skeleton.ts';
import { isStopWord } from '../language/stop-words.ts';

/**
 * The seat of a key: its consonants by class, so that vowel variants, broken plurals, most spellings and Latin
 * transliterations of a key sit side by side. Numbers sit at `0`; the first letter of a seat never is
 * one of a vowel unless the key has no consonant.
 *
 * @param key as `keyOf` gives it
 * @example seatOf('قواعد') === seatOf('قاعد') // true
 */
export function seatOf(key: string): string {
  if (/^\d/.test(key)) return `0${key}`;
  return seatOfSound(skeletonOf(key));
}

/** The seat of a name or of the end of a query: the consonants of all its words, from the first that is no stop word. */
export function seatOfName(words: readonly string[]): string {
  const from = words.findIndex((word) => !isStopWord(word));
  const keys = words.slice(Math.max(0, from)).map(keyOf);
  return /^\d/.test(keys[0] ?? '') ? `0${keys.join('')}` : seatOfSound(skeletonOf(keys.join('')));
}

const seatOfSound = (sound: string): string => sound.replace(/^[awy](?=.)/, '') || 'a';

/** A shard: what sits between its first seat and that of the next one. */
export interface Cut<T> {
  readonly first: string;
  readonly items: readonly T[];
}

/**
 * Cuts a list into shards of about one size. A shard has one first letter, and what sits at one seat stays together.
 *
 * @param items in the order of their seats
 * @param limit size up to which a shard is filled
 */
export function cutShards<T>(
  items: readonly T[],
  seat: (item: T) => string,
  sizeOf: (item: T) => number,
  limit: number,
): Cut<T>[] {
  const shards: { first: string; items: T[] }[] = [];
  let size = 0;
  let before: string | undefined;
  for (const item of items) {
    const here = seat(item);
    const open = shards.at(-1);
    if (open && (here === before || (size < limit && here[0] === before?.[0]))) open.items.push(item);
    else {
      shards.push({ first: here, items: [item] });
      size = 0;
    }
    size += sizeOf(item);
    before = here;
  }
  return shards;
}

/** The number of the shard in which a seat lies, by the first seats of all shards; 0 for one before the first. */
export function shardAt(firsts: readonly string[], seat: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= seat) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
