import type { Locale } from './locale.ts';

/**
 * Whether a text in a language is mostly not in its letters: decoded wrongly (“Ø§Ù„”), question marks for letters, or
 * the other language. Short names and acronyms in Latin letters may stand in Arabic.
 */
export function isMangled(text: string, locale: Locale): boolean {
  const letters = countOf(text, /\p{L}/gu);
  const own = countOf(text, locale === 'ar' ? /(?=\p{L})\p{Script=Arabic}/gu : /(?=\p{L})\p{Script=Latin}/gu);
  const lost = (text.match(/\?{2,}/g) ?? []).join('').length;
  if (lost > 2 && lost > own) return true;
  // In English, letters of Latin that no English word has are as much a sign as Arabic ones.
  const foreign =
    letters -
    own +
    (locale === 'en'
      ? countOf(text, /[\u00c2-\u00c5\u00d8-\u00db](?=[\u0080-\u00bf\u2000-\u206f])/gu) * 2
      : 0);
  return letters > longestAcronym && foreign > own;
}

const longestAcronym = 12;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
