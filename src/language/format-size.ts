import type { Locale } from '../model/locale.ts';
import { formatNumber } from './format.ts';

/**
 * A size on a disk, in megabytes (SI) to two figures, at least a tenth of one.
 *
 * @param bytes 0 or more
 */
export function formatSize(bytes: number, locale: Locale): string {
  const megabytes = Math.max(0.1, Number((bytes / 1e6).toPrecision(2)));
  return `${formatNumber(megabytes, locale)}\u00a0${locale === 'ar' ? 'ميغابايت' : 'MB'}`;
}
