import type { PartialDate } from '../model/partial-date.ts';
import { dayNumber } from './time-scale.ts';

/** What a date covers, in numbers of days: a point, or a stretch whose ends may be soft or open. */
export type DateSpan =
  | { readonly kind: 'point'; readonly day: number }
  | {
      readonly kind: 'stretch';
      /** Undefined at an open end. */
      readonly from: number | undefined;
      readonly to: number | undefined;
      /** How many days of each end are soft. */
      readonly soft: number;
    };

/** How far “about” reaches beyond a date, in days, by its precision. */
const reach = { day: 5, month: 10, season: 30, year: 90, decade: 900, interval: 0 } as const;

/** Gives what a date covers, no more exact than it is written (EDTF): a day is a point, `2025-09-15~` a soft bar. */
export function spanOf(date: PartialDate): DateSpan {
  if (date.precision === 'interval') {
    const soft = date.approximate ? reach.day * 2 : 0;
    return { kind: 'stretch', from: boundOf(date.earliest, 0), to: boundOf(date.latest, 1), soft };
  }
  const from = dayNumber(date.earliest!);
  const to = dayNumber(date.latest!) + 1;
  if (date.precision === 'day' && !date.approximate) return { kind: 'point', day: from + 0.5 };
  if (!date.approximate) return { kind: 'stretch', from, to, soft: 0 };
  const more = reach[date.precision];
  return { kind: 'stretch', from: from - more, to: to + more, soft: Math.min(more, (to - from) / 2 + more) };
}

/** The days that a scale must show: open ends have none. */
export function daysOfSpan(span: DateSpan): number[] {
  if (span.kind === 'point') return [span.day];
  return [span.from, span.to === undefined ? undefined : span.to - 0.01].filter((day) => day !== undefined);
}

const boundOf = (day: string | undefined, offset: number): number | undefined =>
  day === undefined ? undefined : dayNumber(day) + offset;
