import type { Locale } from '../locale.ts';

/**
 * Whether a text in a language is mostly not in its letters: decoded wrongly (“Ø§Ù„”), question marks for letters, or
 * the other language.
 *
 * @param isName whether it is a name, a title or a label: short ones and acronyms may be in the other letters
 */
export function isMangled(text: string, locale: Locale, isName = false): boolean {
  if (countOf(text, decodedTwice) > 1) return true;
  const letters = countOf(text, /\p{L}/gu);
  const own = countOf(text, locale === 'ar' ? /(?=\p{L})\p{Script=Arabic}/gu : /(?=\p{L})\p{Script=Latin}/gu);
  const lost = (text.match(/[?\uFFFD]{2,}/g) ?? []).join('').length;
  if (lost > 2 && lost > own) return true;
  return letters > (isName ? longestAcronym : 0) && letters - own > own;
}

/** What the two or three bytes of a letter become when each is taken for a letter of Latin (“Ã©”, “Ø§”, “â€œ”). */
const decodedTwice = /[\u00c2\u00c3\u00d8\u00d9][\u0080-\u00bf\u2018-\u203a\u2026]|\u00e2[\u0080\u20ac]/g;

const longestAcronym = 12;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
