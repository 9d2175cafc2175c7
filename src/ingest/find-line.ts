import { readFileSync } from 'node:fs';

/** Reads a file of `data/` without its head, a line that begins with `#`. */
export const readData = (file: string, encoding: 'utf8' | 'latin1' = 'utf8'): string =>
  readFileSync(new URL(`data/${file}`, import.meta.url), encoding).replace(/^#.*\n/u, '');

/**
 * Finds a line by its first word, by bisection in the text of a file, so that a table costs no more memory than its
 * letters.
 *
 * @param text lines sorted by their first words (UTF-16 code units), each with a line break at its end
 * @returns the whole line; undefined where none begins with the word
 */
export function findLine(text: string, word: string): string | undefined {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end);
    const [first = ''] = line.split(' ', 1);
    if (first === word) return line;
    if (first < word) low = end + 1;
    else high = start;
  }
  return undefined;
}
