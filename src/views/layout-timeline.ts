import { directionOf, type Direction, type Locale } from '../model/locale.ts';
import type { DateSpan } from './date-span.ts';
import type { Box, Label } from './label.ts';
import { leadingOf } from './label.ts';
import { layoutFlags, type PlacedFlag } from './layout-flags.ts';
import { layoutUndated, type PlacedUndated } from './layout-undated.ts';
import { doubtOffset, type Bar } from './marks.ts';
import { measureText, wrapText } from './measure-text.ts';
import { daysOfSpan } from './date-span.ts';
import { layoutTicks, makeTimeScale, type TimeScale } from './time-scale.ts';
import type { TimelineRow, TimelineRows } from './timeline-rows.ts';

export type PlacedSpan = { readonly kind: 'point'; readonly x: number } | ({ readonly kind: 'bar' } & Bar);

export interface PlacedRow {
  readonly row: TimelineRow;
  readonly y: number;
  readonly span: PlacedSpan;
  readonly former: readonly PlacedSpan[];
  readonly label: Label;
  /** Where the date in words stands: behind the last line of the label, or by itself. */
  readonly note: Label | 'inline';
  readonly hit: Box;
}

/** All numbers of a timeline, in units of the drawing, `x` from the left edge in both directions. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly dir: Direction;
  readonly sizes: Sizes;
  readonly axisY: number;
  readonly bottom: number;
  readonly axis: readonly [number, number];
  readonly broken: number | undefined;
  readonly ticks: readonly { readonly x: number; readonly major: boolean; readonly label: Label }[];
  readonly rows: readonly PlacedRow[];
  readonly flags: readonly PlacedFlag[];
  readonly undated: PlacedUndated | undefined;
}

export interface Sizes {
  readonly text: number;
  readonly small: number;
}

export interface TimelineBox {
  readonly width: number;
  readonly locale: Locale;
  /** False leaves out all names: the small picture of the home page. */
  readonly labels?: boolean;
  /** The heading of the lane of those without a date. */
  readonly undatedTitle: string;
}

/** Below this width a label stands above its mark, not beside it. */
const stackedBelow = 600;

/**
 * Places everything on a timeline. Each row has a height of its own, so labels never touch; in Arabic time runs from
 * right to left.
 */
export function layoutTimeline({ rows, undated, flags }: TimelineRows, box: TimelineBox): TimelineLayout {
  const { width, locale, labels = true } = box;
  const dir = directionOf(locale);
  const sizes = locale === 'ar' ? { text: 16, small: 14 } : { text: 15, small: 13 };
  const margin = 10;
  const today = flags.find(({ kind }) => kind === 'today')!.span;
  const others = [
    ...rows.flatMap(({ span, former }) => [span, ...former]),
    ...flags.filter(({ kind }) => kind === 'source').map(({ span }) => span),
  ];
  const scale = makeTimeScale(others.flatMap(daysOfSpan), daysOfSpan(today)[0]!, margin, width - margin);
  const flip = (x: number): number => (dir === 'rtl' ? width - x : x);

  const placedFlags = layoutFlags(labels ? flags : flags.map((flag) => ({ ...flag, lines: [] })), scale, {
    width,
    dir,
    sizes,
    flip,
  });
  const ticks = layoutTicks(scale, locale, sizes.small);
  const tickLines = Math.max(1, ...ticks.map(({ lines }) => lines.length));
  const leading = leadingOf(sizes.small, dir);
  const axisY = placedFlags.height + tickLines * leading + 8;

  let top = axisY + 10;
  const stacked = width < stackedBelow;
  const placed = rows.map((row): PlacedRow => {
    const placedRow = placeRow(row, top, { scale, width, dir, sizes, flip, stacked, labels });
    top = placedRow.hit.y + placedRow.hit.height;
    return placedRow;
  });
  const bottom = top + 6;
  const lane =
    undated.length > 0
      ? layoutUndated(undated, box.undatedTitle, bottom + 14, { width, dir, sizes, flip, labels })
      : undefined;
  return {
    width,
    height: (lane ? lane.bottom : bottom) + 4,
    dir,
    sizes,
    axisY,
    bottom,
    axis: [flip(scale.start), flip(scale.end)],
    broken: scale.broken === undefined ? undefined : flip(scale.broken),
    ticks: ticks.map(({ at, lines, major }) => ({
      x: flip(at),
      major,
      label: {
        x: flip(at + 3),
        y: axisY - 6 - (lines.length - 1) * leading,
        anchor: 'start',
        lines,
        size: sizes.small,
        leading,
      },
    })),
    rows: placed,
    flags: placedFlags.flags.map((flag) => ({ ...flag, bottom })),
    undated: lane,
  };
}

interface Room {
  readonly scale: TimeScale;
  readonly width: number;
  readonly dir: Direction;
  readonly sizes: Sizes;
  readonly flip: (x: number) => number;
  readonly stacked: boolean;
  readonly labels: boolean;
}

const least = 28;

function placeRow(row: TimelineRow, top: number, room: Room): PlacedRow {
  const { scale, width, dir, sizes, flip } = room;
  const [from, to] = extentOf(row.span, scale);
  const common = {
    row,
    span: placeSpan(row.span, scale, flip),
    former: row.former.map((span) => placeSpan(span, scale, flip)),
  };
  const end =
    to +
    (row.doubtful ? doubtOffset[row.span.kind === 'point' ? 'point' : 'bar'] + 5 : 0) +
    (row.span.kind === 'point' ? 13 : 9);
  const start = from - 12;
  const leading = leadingOf(sizes.text, dir);
  if (!room.labels) {
    const label: Label = { x: flip(end), y: top, anchor: 'start', lines: [], size: sizes.text, leading };
    return { ...common, y: top + 7, label, note: label, hit: { x: 0, y: top, width, height: 14 } };
  }
  const noteWidth = measureText(row.note, sizes.small);
  if (room.stacked) {
    const lines = wrapText(row.label, sizes.text, width, 4);
    const y = top + 6 + lines.length * leading + 10;
    const label: Label = {
      x: flip(0),
      y: top + 4 + leading * 0.85,
      anchor: 'start',
      lines,
      size: sizes.text,
      leading,
    };
    const after = width - end >= noteWidth;
    const before = !after && start >= noteWidth;
    const small = { size: sizes.small, leading: leadingOf(sizes.small, dir), y: y + sizes.small * 0.34 };
    const noteLines = after || before ? [row.note] : wrapText(row.note, sizes.small, width, 3);
    const note: Label = {
      ...small,
      x: flip(after ? end : before ? start : 0),
      y: after || before ? small.y : y + 10 + small.leading,
      anchor: before ? 'end' : 'start',
      lines: noteLines,
    };
    const below = after || before ? 0 : noteLines.length * small.leading + 8;
    return { ...common, y, label, note, hit: { x: 0, y: top, width, height: y - top + 16 + below } };
  }
  const whole = measureText(row.label, sizes.text) + sizes.small * 1.1 + noteWidth;
  const roomEnd = width - end;
  const forward = roomEnd >= Math.min(whole, Math.max(start, 220)) || roomEnd >= start;
  const space = forward ? roomEnd : start;
  const inline = whole <= space;
  const lines = inline ? [row.label] : wrapText(row.label, sizes.text, space, 4);
  const noteLines = inline ? [] : wrapText(row.note, sizes.small, space, 4);
  const smallLeading = leadingOf(sizes.small, dir);
  const textHeight = lines.length * leading + noteLines.length * smallLeading;
  const height = Math.max(least, textHeight + 8);
  const y = top + height / 2;
  const x = flip(forward ? end : start);
  const anchor = forward ? 'start' : 'end';
  const first = y - textHeight / 2 + leading * 0.74;
  const label: Label = { x, y: first, anchor, lines, size: sizes.text, leading };
  const note: Label | 'inline' = inline
    ? 'inline'
    : {
        x,
        y: first + lines.length * leading - (leading - smallLeading) / 2,
        anchor,
        lines: noteLines,
        size: sizes.small,
        leading: smallLeading,
      };
  return { ...common, y, label, note, hit: { x: 0, y: top, width, height } };
}

/** How much of an open end is drawn. */
const openLength = 64;

function extentOf(span: DateSpan, scale: TimeScale): [number, number] {
  if (span.kind === 'point') return [scale.at(span.day), scale.at(span.day)];
  const from = span.from === undefined ? undefined : scale.at(span.from);
  const to = span.to === undefined ? undefined : scale.at(span.to);
  const start = from ?? Math.max(0, (to ?? scale.end) - openLength);
  const end = to ?? Math.min(scale.end, start + openLength);
  // A stretch too short to be seen as one is still no point.
  const more = Math.max(0, (span.soft > 0 ? 34 : 8) - (end - start)) / 2;
  return [start - more, end + more];
}

function placeSpan(span: DateSpan, scale: TimeScale, flip: (x: number) => number): PlacedSpan {
  const [from, to] = extentOf(span, scale);
  if (span.kind === 'point') return { kind: 'point', x: flip(from) };
  const soft =
    span.soft === 0
      ? 0
      : Math.min((to - from) / 2, Math.max(17, scale.at(scale.from + span.soft) - scale.at(scale.from)));
  const fade = (open: boolean): number => (open ? (to - from) * 0.7 : soft);
  return {
    kind: 'bar',
    from: flip(from),
    to: flip(to),
    fadeFrom: fade(span.from === undefined),
    fadeTo: fade(span.to === undefined),
  };
}
