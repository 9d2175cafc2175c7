import type { Locale } from '../model/locale.ts';
import { monthNames } from '../text/months.ts';
import { measureLines } from './measure-text.ts';

const msPerDay = 86_400_000;

/** The number of a day, counted from 1 January 1970, for a date `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

const monthIndex = (day: number): number => {
  const date = new Date(day * msPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const firstDay = (index: number): number => Date.UTC(Math.floor(index / 12), index % 12, 1) / msPerDay;

/** From days to lengths along the axis, measured from the side where time begins. */
export interface TimeScale {
  /** First day shown, and the day after the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly at: (day: number) => number;
  /** Where the axis is broken, since today lies far beyond everything else. */
  readonly broken: number | undefined;
}

const breakRoom = 52;

/**
 * Makes a linear scale of whole months around some days. Where today lies more than the whole span of the others
 * beyond the last of them, the axis is broken before it, so that the others stay readable.
 *
 * @param days numbers of days that must be shown
 * @param today the number of the day of the build
 */
export function makeTimeScale(days: readonly number[], today: number, start: number, end: number): TimeScale {
  const [first, last] = days.length > 0 ? [Math.min(...days), Math.max(...days)] : [today, today];
  const far = days.length > 0 && today - last > Math.max(60, last - first);
  const from = firstDay(monthIndex(far ? first : Math.min(first, today)));
  const to = firstDay(monthIndex(far ? last : Math.max(last, today)) + 1);
  const stop = far ? end - breakRoom : end;
  const at = (day: number): number =>
    far && day >= today ? end - 8 : start + ((day - from) / (to - from)) * (stop - start);
  return { from, to, start, end, at, broken: far ? end - breakRoom / 2 - 8 : undefined };
}

export interface Tick {
  /** Length along the axis. */
  readonly at: number;
  /** The year where it changes, then the name of the month, in Arabic the common name below it. */
  readonly lines: readonly string[];
  readonly major: boolean;
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** Ticks at the finest step at which the names stand side by side without touching. */
export function layoutTicks(scale: TimeScale, locale: Locale, size: number): Tick[] {
  const unit = (scale.at(scale.from + 30) - scale.at(scale.from)) as number;
  const names = (step: number): readonly string[] =>
    step < 12 ? monthNames.flatMap((_, at) => nameOf(at, locale)) : [];
  const step =
    steps.find((months) => unit * months >= measureLines([...names(months), '2000'], size) + 10) ??
    steps.at(-1)!;
  const ticks: Tick[] = [];
  let year: number | undefined;
  const [first, last] = [monthIndex(scale.from), monthIndex(scale.to)];
  const second = Math.ceil(first / step) * step;
  const indexes = Array.from({ length: Math.ceil((last - second) / step) }, (_, at) => second + at * step);
  // The axis begins with a name, too, where there is room before the first round one.
  const opening = [...nameOf(first % 12, locale), '2000'];
  if (step < 12 && unit * (second - first) >= measureLines(opening, size) + 10) indexes.unshift(first);
  for (const index of indexes) {
    const current = Math.floor(index / 12);
    const lines = step < 12 ? nameOf(index % 12, locale) : [];
    const at = scale.at(firstDay(index));
    const named = current === year ? lines : [String(current), ...lines];
    const fits = at + measureLines(named, size) <= scale.end + 6;
    ticks.push({ at, lines: fits ? named : [], major: current !== year });
    year = current;
  }
  return ticks;
}

function nameOf(index: number, locale: Locale): string[] {
  const { levantine, other, en } = monthNames[index]!;
  if (locale === 'en') return [en.at(-1)!];
  return [levantine[0]!, other[0]!];
}
