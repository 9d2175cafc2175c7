import type { Locale } from '../model/locale.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { speakViews } from '../strings/views.ts';
import { isolate } from '../text/bidi.ts';
import { formatDate } from '../text/format.ts';
import { spanOf, type DateSpan } from './date-span.ts';
import { groupTimeline, type TimelineGroup } from './group-timeline.ts';
import { isDoubtful, shapeOf, type MarkKind, type Shape } from './marks.ts';
import type { TimelineContent, TimelineItem } from './timeline-items.ts';

/** A row of the drawing: an item with a date, or a whole period of them. */
export interface TimelineRow {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  /** The date in words, or how many items stand in the period. */
  readonly note: string;
  readonly shape: Shape | 'period';
  readonly doubtful: boolean;
  readonly span: DateSpan;
  readonly former: readonly DateSpan[];
  /** For the filters of the page. */
  readonly kind: string | undefined;
  readonly mark: MarkKind | undefined;
}

/** An item that no source dates. */
export type UndatedRow = Omit<TimelineRow, 'span' | 'former' | 'note' | 'shape'> & { readonly shape: Shape };

/** A moment that crosses all rows: the publication of sources, or the day of the build. */
export interface TimelineFlag {
  readonly id: string;
  readonly kind: 'source' | 'today';
  readonly lines: readonly string[];
  readonly href: string | undefined;
  readonly span: DateSpan;
}

export interface TimelineRows {
  readonly rows: readonly TimelineRow[];
  readonly undated: readonly UndatedRow[];
  readonly flags: readonly TimelineFlag[];
}

/** More undated items than this are told by their number, and stand in the list. */
const mostUndated = 12;

/** More sources than this are marked on the axis without their names. */
const mostNamed = 3;

/** Turns what a timeline shows into rows with words; many items become periods, many undated ones a number. */
export function makeTimelineRows(content: TimelineContent, locale: Locale): TimelineRows {
  const say = speakViews(locale);
  const groups = groupTimeline(content.items, locale);
  const rows =
    groups?.map((group): TimelineRow => ({
      id: group.id,
      href: `#time-${group.id}`,
      label: group.label,
      note: `${say.count('items', group.items.length)}${locale === 'ar' ? '، ' : ': '}${tell(group.counts, locale)}`,
      shape: 'period',
      doubtful: false,
      span: spanOf(group.date),
      former: [],
      kind: undefined,
      mark: undefined,
    })) ?? content.items.flatMap((item) => (item.date ? [rowOf(item, locale)] : []));
  const undated = content.items.filter(({ date }) => !date);
  const many = undated.length > mostUndated;
  return {
    rows,
    undated: many
      ? [
          {
            id: 'undated',
            href: '#time-undated',
            label: say.count('items', undated.length),
            ...plain('undated'),
          },
        ]
      : undated.map((item) => ({
          id: item.id,
          href: item.href,
          label: item.label,
          ...plain(item.mark, item.kind),
        })),
    flags: makeFlags(content, locale),
  };
}

function rowOf(item: TimelineItem, locale: Locale): TimelineRow {
  const { id, href, label, date, former, mark, kind } = item;
  return {
    id,
    href,
    label,
    note: formatDate(date!, locale),
    ...plain(mark, kind),
    span: spanOf(date!),
    former: former.map(spanOf),
  };
}

const plain = (mark: MarkKind, kind?: string) => ({
  shape: shapeOf(mark),
  doubtful: isDoubtful(mark),
  kind,
  mark,
});

function makeFlags({ sources, today }: TimelineContent, locale: Locale): TimelineFlag[] {
  const say = speakViews(locale);
  const named = sources.length <= mostNamed;
  const day = parsePartialDate(today)!;
  return [
    ...sources.map(({ id, name, href, date }): TimelineFlag => ({
      id,
      kind: 'source',
      lines: named ? [say('timeline.published'), name] : [],
      href,
      span: spanOf(date),
    })),
    {
      id: 'today',
      kind: 'today',
      lines: [say('timeline.built'), formatDate(day, locale)],
      href: undefined,
      span: spanOf(day),
    },
  ];
}

function tell(counts: TimelineGroup['counts'], locale: Locale): string {
  const words = counts.map(({ word, count }) => `${word} ${isolate(String(count))}`);
  return words.join(locale === 'ar' ? '، ' : ', ');
}
