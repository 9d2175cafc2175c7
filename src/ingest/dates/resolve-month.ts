import { parts } from './date-words.ts';
import { addDays, dayText, daysBetween, isDay, lengthOfMonth, monthText, startOfWeek, type Day } from './days.ts';
import { tenseOfLimit } from './date-limits.ts';
import type { DateContext, Span } from './date-span.ts';

/** The year that the words after a month give: in digits, “next year”, “of the same year”; undefined when they give none. */
export function statedYear(span: Span, context: DateContext): number | undefined {
  const stated = span.value('Y');
  if (stated !== undefined) return stated;
  const { today } = context;
  if (span.has('s')) return context.lastYear ?? today?.year;
  const relative = /[FLT]y|y[FLT]/.exec(span.classes)?.[0];
  return relative === undefined || !today ? undefined : today.year + span.value('[FLT]')!;
}

/**
 * The year of a month, or of a day in it, that the text does not give: next and last count from the dateline, else
 * the tense decides, else the nearest.
 *
 * @returns undefined when there is no dateline to count from
 */
export function nearestYear(
  span: Span,
  month: number,
  day: number | undefined,
  context: DateContext,
): number | undefined {
  const { today } = context;
  if (!today) return undefined;
  const shift = span.has('[FLT]') ? span.value('[FLT]') : undefined;
  // “By early September” looks ahead, “since May” back.
  const kind = span.before?.kind;
  const said = tenseOfLimit(span) ?? (kind === 'q' ? 'future' : kind === 'V' ? 'past' : context.tenseAt(span.start));
  // “Agreed to act before the end of June”: a limit lies on either side of what was agreed; the nearest is meant.
  const tense = span.before?.kind === 'B' && said === 'past' ? undefined : said;
  // “In spring 2019 it lasted from 2 to 19 April”: a year that was just said holds on.
  const isNear =
    context.lastYear !== undefined &&
    context.lastYear < today.year &&
    span.before?.kind !== 'V' &&
    context.isYearNear(span.start);
  if (shift === undefined && isNear && tense !== 'future') return context.lastYear;
  if (shift === 0) return today.year;
  const distance = (year: number): number =>
    day === undefined
      ? (year - today.year) * 12 + month - today.month
      : daysBetween(today, { year, month, day: Math.min(day, lengthOfMonth(year, month)) });
  const years = [today.year - 1, today.year, today.year + 1];
  const first = (test: (value: number) => boolean): number | undefined => years.find((year) => test(distance(year)));
  const last = (test: (value: number) => boolean): number | undefined => years.findLast((year) => test(distance(year)));
  if (shift === 1) return first((value) => value > 0);
  if (shift === -1) return last((value) => value < 0);
  if (tense === 'future') {
    const ahead = first((value) => value >= 0);
    const behind = last((value) => value < 0);
    // “Will leave under the deal of 10 March”, said in April: a day just gone is meant although the verb is to come.
    const isJustGone =
      day !== undefined && ahead !== undefined && behind !== undefined && -distance(behind) * 3 < distance(ahead);
    return isJustGone ? behind : ahead;
  }
  if (tense === 'past') {
    const past = last((value) => value <= 0);
    const next = first((value) => value >= 0);
    // “They left ahead of the Sept. 15 deadline”: a day close ahead is meant although the verb is past.
    const isClose =
      day !== undefined && past !== undefined && next !== undefined && distance(next) * 3 < -distance(past);
    return isClose ? next : past;
  }
  // What is to come is said to be: without a word of it a day behind is twice as likely.
  const weight = (year: number): number => (distance(year) > 0 ? distance(year) * 2 : -distance(year));
  return years.toSorted((a, b) => weight(a) - weight(b) || b - a)[0];
}

/** A day in EDTF; an impossible one is told to the context and is null, never another day. */
export function dayOrFault(day: Day, span: Span, context: DateContext): string | null {
  if (isDay(day)) return dayText(day);
  context.fault(span, 'impossible');
  return null;
}

/** Narrows a month, year, week or decade to its beginning, middle or end: always about. */
export function narrow(part: number | undefined, period: string): string {
  if (part === undefined) return period;
  const [year, month] = period.split('-').map(Number) as [number, number | undefined];
  if (period.includes('/')) {
    const [start = '', end = ''] = period.split('/');
    if (part === parts.late) return `${end}~`;
    return part === parts.early ? `${start}~` : `${middleOf(start)}~`;
  }
  if (/X$/.test(period)) return `${period.slice(0, -1)}${part === parts.early ? 0 : part === parts.mid ? 5 : 9}~`;
  if (month === undefined) return `${monthText(year, part === parts.early ? 1 : part === parts.mid ? 6 : 12)}~`;
  if (month > 20) {
    const first = month <= 24 ? (month - 21) * 3 + 3 : month <= 36 ? (month - 33) * 3 + 1 : (month - 40) * 6 + 1;
    const length = month >= 40 ? 6 : 3;
    const offset = part === parts.early ? 0 : part === parts.mid ? Math.floor(length / 2) : length - 1;
    const index = first - 1 + offset;
    return `${monthText(year + Math.floor(index / 12), (index % 12) + 1)}~`;
  }
  const day = part === parts.early ? 1 : part === parts.mid ? 15 : lengthOfMonth(year, month);
  return `${dayText({ year, month, day })}~`;
}

/** The week, Sunday to Saturday, that lies a number of weeks from that of a day. */
export function weekText(today: Day, weeks: number): string {
  const start = addDays(startOfWeek(today), weeks * 7);
  return `${dayText(start)}/${dayText(addDays(start, 6))}`;
}

function middleOf(start: string): string {
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  return dayText(addDays({ year, month, day }, 3));
}

/** The month of a date: «آب/أغسطس» is one; undefined for two different ones with a slash. */
export const monthOf = (span: Span): number | undefined => {
  const [first, ...others] = span.values('M');
  // «آب/أغسطس» is one month; two different ones with a slash are none.
  return /M[23]?M/.test(span.classes) && others.some((other) => other !== first) ? undefined : first;
};
