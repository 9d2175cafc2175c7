import { rememberText } from '../model/remember.ts';
import { fold } from './fold.ts';
import { isArabicScript } from './script.ts';
import { stemArabic } from './stem-arabic.ts';
import { stemEnglish } from './stem-english.ts';

/**
 * The key under which a word or number is indexed and sought: the same function on page and query. Letters and digits
 * only, idempotent, never empty for a word. Numbers lose thousands marks and leading zeros, so `٠٩` is `9`.
 *
 * @param word one token of `tokensOf`
 * @example keyOf('والقواعدُ') === keyOf('القواعد') // true
 */
export const keyOf: (word: string) => string = rememberText(makeKey);

function makeKey(word: string): string {
  // Folded again once what stands between the letters is gone: two letters may meet that fold into one.
  const folded = fold(fold(word.replace(/['’]s$/iu, '')).replace(/[^\p{L}\p{N}.]/gu, ''));
  if (folded === '') return word.normalize('NFKC');
  if (/^[\d.]+$/.test(folded)) return folded.replace(/^0+(?=\d)/, '');
  const letters = folded.replaceAll('.', '');
  return isArabicScript(letters) ? stemArabic(letters) : stemEnglish(letters);
}
