import type { PartialDate } from '../../model/partial-date.ts';
import type { TimelineItem } from './items.ts';

/** The axis of a timeline. All places on it are percent of its length, counted from where time begins. */
export interface Axis {
  readonly ticks: readonly Tick[];
  /** Undefined where today lies so far from all else that the scale leaves it out. */
  readonly today: number | undefined;
  /** The day of the latest source: what lies after it, no source of the record can know. */
  readonly known: number;
  /** First day of the scale, and the day after its last one, as numbers of days. */
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  readonly at: number;
  readonly year: number;
  /** 1 to 12; undefined where the ticks stand for years. */
  readonly month: number | undefined;
  /** Whether its name has room on narrow screens, on wide ones, or not at all beside the word for today. */
  readonly named: 'always' | 'wide' | 'never';
}

/** Where a date stands on the axis: a day is a point, what is longer or vague has a width; or it is outside of the scale. */
export type Spot =
  | { readonly kind: 'day'; readonly at: number }
  | { readonly kind: 'stretch'; readonly at: number; readonly from: number; readonly width: number }
  | { readonly kind: 'before' | 'after'; readonly at: number };

/**
 * What the line of a row shows: the date that counts, plans that were given besides, and how far it moved. Other dates that
 * were reported are drawn where none counts more: else they would lie on top of each other.
 */
export interface RowLayout {
  readonly main: Spot | undefined;
  readonly others: readonly { readonly spot: Spot; readonly planned: boolean }[];
  readonly moved: { readonly from: number; readonly to: number } | undefined;
  /** The day on which the first source said it, where that lies on the scale. */
  readonly said: number | undefined;
}

const msPerDay = 86_400_000;
/** The number of a day, counted from 1 January 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

/** Where the chevrons of what is outside of the scale stand. */
const edge = 1;
/** How far “about” reaches to both sides of a date, in days. */
const vague = { day: 7, month: 10, season: 30, year: 90, decade: 900, interval: 10 } as const;
/** What is left out shortens the scale by at least this part of it, and is at most a sixth of the items. */
const leastGain = 1 / 3;
const mostLeftOut = 1 / 6;
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const mostTicks = 6;

/**
 * Makes the axis: whole months from the first date to the last, and to today. A few dates far from all others are left
 * outside, so that the others can be told apart.
 *
 * @param today `YYYY-MM-DD`
 * @param known the day of the latest source, `YYYY-MM-DD`
 */
export function layoutAxis(items: readonly TimelineItem[], today: string, known: string): Axis {
  const dates = items.flatMap(({ date, others }) => [...(date ? [date] : []), ...others.map((other) => other.date)]);
  const kept = trim([...dates.map(reachOf), [dayNumber(today), dayNumber(today) + 1]]);
  const from = firstOfMonth(monthOf(Math.min(...kept.map(([start]) => start))));
  const to = firstOfMonth(monthOf(Math.max(...kept.map(([, end]) => end)) - 1) + 1);
  const at = (day: number): number => round(((day - from) / (to - from)) * 100);
  const now = at(dayNumber(today) + 0.5);
  const inScale = now >= 0 && now <= 100 ? now : undefined;
  return {
    from,
    to,
    today: inScale,
    known: Math.min(100, Math.max(0, at(dayNumber(known) + 1))),
    ticks: layoutTicks(from, to, inScale),
  };
}

/**
 * Lays out one row on the axis.
 *
 * @param said the day on which it was first said, which is another than the day that is meant
 */
export function layoutRow({ date, differ, others }: TimelineItem, axis: Axis, said?: PartialDate): RowLayout {
  const main = date && spotOf(date, axis);
  const spots = others
    .filter(({ planned }) => planned || differ)
    .map((other) => ({ spot: spotOf(other.date, axis), planned: other.planned }));
  const planned = spots.filter((other) => other.planned).map(({ spot }) => spot.at);
  const first = Math.min(...planned);
  const saying = said && spotOf(said, axis);
  const moved = main && planned.length > 0 && first !== main.at;
  return {
    main,
    others: spots,
    moved: moved ? { from: Math.min(first, main.at), to: Math.max(first, main.at) } : undefined,
    said: saying?.kind === 'day' ? saying.at : undefined,
  };
}

/** Where a date stands; of an interval with one open end the other end. */
export function spotOf(date: PartialDate, { from, to }: Axis): Spot {
  const [start, end] = reachOf(date);
  if (end <= from) return { kind: 'before', at: edge };
  if (start >= to) return { kind: 'after', at: 100 - edge };
  const at = (day: number): number => round(((Math.min(to, Math.max(from, day)) - from) / (to - from)) * 100);
  if (end - start <= 1) return { kind: 'day', at: at((start + end) / 2) };
  const [left, right] = [at(start), at(end)];
  return { kind: 'stretch', at: round((left + right) / 2), from: left, width: round(right - left) };
}

/** First day that a date covers, and the day after its last, as numbers. */
type Reach = readonly [start: number, end: number];

function reachOf(date: PartialDate): Reach {
  if (date.precision === 'interval' && !(date.start && date.end)) return reachOf((date.start ?? date.end)!);
  const more = date.approximate ? vague[date.precision] : 0;
  return [dayNumber(date.earliest!) - more, dayNumber(date.latest!) + 1 + more];
}

/** Leaves out a few at either end, for as long as that makes the scale much shorter. */
function trim(reaches: readonly Reach[]): readonly Reach[] {
  let kept = [...reaches].sort(([a], [b]) => a - b);
  for (;;) {
    const room = Math.floor(reaches.length * mostLeftOut) - (reaches.length - kept.length);
    const cuts = Array.from({ length: Math.max(0, room) }, (_, index) => index + 1).flatMap((count) => [
      kept.slice(count),
      kept.slice(0, -count),
    ]);
    const best = cuts.sort((a, b) => spanOf(a) - spanOf(b) || b.length - a.length)[0];
    if (!best || spanOf(best) > spanOf(kept) * (1 - leastGain)) return kept;
    kept = best;
  }
}

const spanOf = (reaches: readonly Reach[]): number => reaches.at(-1)![0] - reaches[0]![0];

function layoutTicks(from: number, to: number, today: number | undefined): Tick[] {
  const [first, last] = [monthOf(from), monthOf(to)];
  const step = steps.find((months) => (last - first) / months <= mostTicks) ?? steps.at(-1)!;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.ceil((last - start) / step)) }, (_, index) => {
    const month = start + index * step;
    const at = round(((firstOfMonth(month) - from) / (to - from)) * 100);
    const near = (today !== undefined && at > today - 24 && at < today + 4) || at > 88;
    return {
      at,
      year: Math.floor(month / 12),
      month: step < 12 ? (month % 12) + 1 : undefined,
      named: near ? 'never' : index % 2 === 0 ? 'always' : 'wide',
    };
  });
}

const monthOf = (day: number): number => {
  const date = new Date(day * msPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const firstOfMonth = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / msPerDay;
const round = (value: number): number => Math.round(value * 100) / 100;
