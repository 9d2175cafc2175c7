import type { Dateline } from './article.ts';
import { isPlace, type Known } from './dateline-names.ts';
import { completeYear, yearFromText } from './dateline-year.ts';
import { parseDateline } from './dateline.ts';
import type { Day } from '../dates/days.ts';

/** “AP” of the dateline is the “AP News” of the page. */
export const isShortOf = (short: string | undefined, whole: string | undefined): boolean =>
  short !== undefined && whole?.startsWith(`${short} `) === true && /^\p{Lu}+ \p{L}+$/u.test(whole);

/** The city of a signature: «طنجة - فلان الفلاني». */
export function signedFrom(signature: string | undefined, known: Known): string | undefined {
  const line = signature === undefined ? undefined : parseDateline(signature, known, true);
  return line?.rest === undefined && isPlace(line?.city, known) ? line?.city : undefined;
}

/**
 * Completes a dateline: its year where it gives none, from what the article says, else the last before a day.
 *
 * @param found what the head of the article gives, with the month and day of a date without a year
 * @param limit the day after which no dateline can lie
 */
export function completeDateline(
  found: Dateline & { readonly partial: string | undefined },
  paragraphs: readonly string[],
  limit: Day,
): { dateline: Dateline; warnings: string[] } {
  const { publisher, city, partial } = found;
  let { date } = found;
  const warnings: string[] = [];
  if (date === undefined && partial !== undefined) {
    date = yearFromText(partial, paragraphs, limit) ?? completeYear(partial, limit);
    if (date !== undefined) warnings.push(`The dateline gives no year; ${date.slice(0, 4)} was taken. Check it.`);
  }
  if (date === undefined)
    warnings.push('No day was found, so dates such as “yesterday” are left open. Give one: --date YYYY-MM-DD.');
  return { dateline: { publisher, city, date }, warnings };
}
