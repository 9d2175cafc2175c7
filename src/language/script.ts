import type { Locale } from '../model/locale.ts';

const arabicLetter =
  /[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdfb\ufe70-\ufefc]/gu;
const latinLetter = /\p{Script=Latin}/gu;

/** Whether the text holds at least one letter of the Arabic script. */
export const isArabicScript = (text: string): boolean => text.search(arabicLetter) >= 0;

/** The locale whose script most letters of a text are in; undefined when it has letters of neither. */
export function parseLocaleOf(text: string): Locale | undefined {
  const arabic = text.match(arabicLetter)?.length ?? 0;
  const latin = text.match(latinLetter)?.length ?? 0;
  if (arabic === 0 && latin === 0) return undefined;
  return arabic >= latin ? 'ar' : 'en';
}
