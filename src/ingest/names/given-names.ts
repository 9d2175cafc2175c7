import { foldPhrase } from '../words.ts';
import { readLines } from '../read-data.ts';

const names: ReadonlySet<string> = new Set(
  [...readLines('given-names.txt'), ...readLines('given-names.ar.txt')].map(foldPhrase),
);

/** Whether a folded word is a given name; «عبدالسلام» is written as one word. */
export const isGivenName = (folded: string): boolean => names.has(folded) || /^عبدال.{3,}$/u.test(folded);
