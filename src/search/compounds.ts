import { keyOf } from '../language/key.ts';
import { isArabicScript } from '../language/script.ts';
import type { Token } from '../language/tokens.ts';

/** Words written as one, with a hyphen or slash or without: `F/A-18`, `FA18`, `e-mail`. */
export interface Compound {
  /** Number of its first token, and how many it has. */
  readonly from: number;
  readonly count: number;
  /** The key of all its letters and digits. */
  readonly key: string;
}

const mostTokens = 4;
const mostLetters = 16;

/**
 * Finds the compounds of a text: two to four Latin words and numbers, one of them at most three letters, with nothing
 * or one hyphen, slash or full stop between.
 *
 * @param tokens of the text, as `tokensOf` gives them
 */
export function compoundsOf(text: string, tokens: readonly Token[]): Compound[] {
  const compounds: Compound[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from + 1;
    while (to < tokens.length && isJoined(text, tokens[to - 1], tokens[to])) to++;
    const parts = tokens.slice(from, to).map((token) => token.text);
    const joined = parts.join('');
    const isOne = parts.some((part) => part.length <= 3 && /^\p{L}/u.test(part));
    const fits = parts.length > 1 && parts.length <= mostTokens && joined.length <= mostLetters;
    if (fits && isOne && !isArabicScript(joined)) compounds.push({ from, count: parts.length, key: keyOf(joined) });
    from = to - 1;
  }
  return compounds;
}

const isJoined = (text: string, before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && /^[-‐‑–/.]?$/u.test(text.slice(before.end, after.start));
