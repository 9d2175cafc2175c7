import { gregorianToHijri, hijriToGregorian } from '../../text/hijri.ts';
import type { DateContext, Span } from './date-span.ts';
import { addDays, dayText, parseDay } from './days.ts';
import { narrow } from './resolve-month.ts';

/**
 * A date of the Islamic calendar as its Gregorian day (Umm al-Qura), or the interval of its month. Without a year, the
 * month nearest to the dateline is meant, next and last said or not.
 */
export function resolveHijri(span: Span, context: DateContext): string | null {
  const month = span.value('H')!;
  const day = span.value('[DOo]');
  const year = span.value('[YN]') ?? yearFor(span, month, context);
  if (year === undefined) return null;
  if (day !== undefined) {
    const date = hijriToGregorian(year, month, day);
    if (date === undefined) context.fault(span, 'impossible');
    return date ?? null;
  }
  const interval = intervalOf(year, month, 1);
  return interval === null ? null : narrow(span.value('[Pp]'), interval);
}

/** A year of the Islamic calendar as the Gregorian interval that it covers. */
export function resolveHijriYear(span: Span): string | null | undefined {
  const year = span.value('[YN]')!;
  return year >= 1300 && year <= 1500 ? intervalOf(year, 1, 12) : undefined;
}

function intervalOf(year: number, month: number, months: number): string | null {
  const start = hijriToGregorian(year, month, 1);
  const next = month + months;
  const end = parseDay(hijriToGregorian(year + (next > 12 ? 1 : 0), next > 12 ? next - 12 : next, 1));
  return start === undefined || !end ? null : `${start}/${dayText(addDays(end, -1))}`;
}

function yearFor(span: Span, month: number, { today, tenseAt }: DateContext): number | undefined {
  if (!today) return undefined;
  const now = gregorianToHijri(dayText(today));
  const shift = span.value('[FLT]') ?? { past: -1, future: 1 }[tenseAt(span.start) as string] ?? 0;
  if (shift > 0) return now.year + (month > now.month ? 0 : 1);
  if (shift < 0) return now.year - (month < now.month ? 0 : 1);
  return now.year;
}
