import { foldPhrase } from '../words.ts';
import { readLines } from '../read-data.ts';

const folded = (names: readonly string[]): string[] => names.map(foldPhrase).filter((name) => name !== '');

/** Large cities, by their Arabic and their English names, folded. */
export const cityNames: readonly string[] = folded(readLines('cities.txt').flatMap((line) => line.split('\t')));

/** Provinces, towns, seas and rivers in Arabic, folded. */
export const townNames: readonly string[] = folded(readLines('towns.txt'));

const doubtful = readLines('doubtful-places.txt');

/** Names that are common words, too; they count after a preposition only. */
export const doubtfulNames: ReadonlySet<string> = new Set(folded(doubtful));

/** Those that begin with أ or إ, by the letter: «أطار» is a town, «إطار» a frame. */
export const hamzaOf: ReadonlyMap<string, string> = new Map(
  doubtful.filter((name) => /^[أإآ]/u.test(name)).map((name) => [foldPhrase(name), name[0]!]),
);
