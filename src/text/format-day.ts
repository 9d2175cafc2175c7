import type { Locale } from '../model/locale.ts';
import { formatMonth, formatNumber } from './format.ts';

/**
 * A day in words, as the clock of the reader counts it.
 *
 * @example formatDay(new Date(2025, 8, 15), 'en') // '15 September 2025'
 */
export const formatDay = (day: Date, locale: Locale): string =>
  `${String(day.getDate())} ${formatMonth(day.getMonth() + 1, locale)} ${String(day.getFullYear())}`;

/**
 * A size on a disk, in megabytes (SI) to two figures, at least a tenth of one.
 *
 * @param bytes 0 or more
 */
export function formatSize(bytes: number, locale: Locale): string {
  const megabytes = Math.max(0.1, Number((bytes / 1e6).toPrecision(2)));
  return `${formatNumber(megabytes, locale)}\u00a0${locale === 'ar' ? 'ميغابايت' : 'MB'}`;
}
