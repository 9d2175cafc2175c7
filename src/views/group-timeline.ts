import type { Locale } from '../model/locale.ts';
import { parsePartialDate, type PartialDate } from '../model/partial-date.ts';
import { formatDate } from '../text/format.ts';
import { startOf, type TimelineItem } from './timeline-items.ts';

/** Items of one period that stand together, since there are too many to draw each. */
export interface TimelineGroup {
  /** The period as EDTF, good as an id. */
  readonly id: string;
  readonly label: string;
  readonly date: PartialDate;
  readonly items: readonly TimelineItem[];
  /** How many items are how far, in the order in which the words first come. */
  readonly counts: readonly { readonly word: string; readonly count: number }[];
}

/** As many rows as a reader takes in at one look. */
const mostRows = 24;

const periods: readonly ((date: PartialDate) => string)[] = [
  (date) => startOf(date).slice(0, 7),
  (date) => `${startOf(date).slice(0, 4)}-${33 + Math.floor((Number(startOf(date).slice(5, 7)) - 1) / 3)}`,
  (date) => startOf(date).slice(0, 4),
  (date) => `${startOf(date).slice(0, 3)}X`,
];

/**
 * Puts dated items together by the finest period (month, quarter, year, decade) of which there are few enough to draw.
 *
 * @returns undefined while each item can have a row of its own
 */
export function groupTimeline(
  items: readonly TimelineItem[],
  locale: Locale,
  most = mostRows,
): readonly TimelineGroup[] | undefined {
  const dated = items.filter(({ date }) => date !== undefined);
  if (dated.length <= most) return undefined;
  const grouped = periods.map((period) => Map.groupBy(dated, ({ date }) => period(date!)));
  const chosen = grouped.find(({ size }) => size <= most) ?? grouped.at(-1)!;
  return [...chosen].map(([id, members]) => {
    const date = parsePartialDate(id)!;
    const counts = Map.groupBy(members, ({ word }) => word);
    return {
      id,
      label: formatDate(date, locale),
      date,
      items: members,
      counts: [...counts].map(([word, list]) => ({ word, count: list.length })),
    };
  });
}
