/** Gives numbers of at least 0 and less than 1 that look random and are the same on every machine. */
export type Random = () => number;

/**
 * Makes a generator of numbers.
 *
 * @param seed any whole number; the same seed gives the same numbers
 * @see mulberry32 by Tommy Ettinger, public domain
 */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, which must not be empty. */
export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** A whole number from `least` to `most`, both included. */
export const pickNumber = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** One of a list by Zipf's law: the first come up often, the last hardly ever, as words do. */
export const pickByZipf = <T>(random: Random, list: readonly T[]): T =>
  list[Math.min(list.length - 1, Math.floor(list.length ** random()) - 1)]!;
