import type { PartialDate } from '../model/partial-date.ts';

/**
 * A date in ISO 8601 for formats that know neither “about” nor “perhaps”: as much of it as is surely right. What is
 * about a day is given as its month, about a month as its year; what is uncertain, a season, a decade or an open
 * interval is not given.
 *
 * @example isoDate(parsePartialDate('2025-09-15~')!) // '2025-09'
 */
export function isoDate({ precision, year, month, day, approximate, uncertain }: PartialDate): string | undefined {
  if (uncertain || year === undefined || !['day', 'month', 'year'].includes(precision)) return undefined;
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  const parts = [pad(year, 4)];
  if (month !== undefined) parts.push(pad(month, 2));
  if (day !== undefined) parts.push(pad(day, 2));
  if (approximate) parts.pop();
  return parts.length > 0 ? parts.join('-') : undefined;
}

/** First and last day of a date that names its days, `YYYY-MM-DD`; undefined for all that is less exact. */
export function exactDays(date: PartialDate): { readonly first: string; readonly last: string } | undefined {
  const { start, end } = date.precision === 'interval' ? date : { start: date, end: date };
  if (![start, end].every((part) => part?.precision === 'day' && !part.approximate && !part.uncertain))
    return undefined;
  const [first, last] = [start?.earliest, end?.latest];
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}
