import type { Direction } from '../model/locale.ts';
import { boxOf, leadingOf, overlaps, type Label } from './label.ts';
import type { Sizes } from './layout-timeline.ts';
import { measureLines } from './measure-text.ts';
import type { TimeScale } from './time-scale.ts';
import { daysOfSpan } from './date-span.ts';
import type { TimelineFlag } from './timeline-rows.ts';

export interface PlacedFlag {
  readonly flag: TimelineFlag;
  readonly x: number;
  /** Where its line begins; it runs down to `bottom`. */
  readonly top: number;
  readonly bottom: number;
  readonly label: Label;
}

interface Room {
  readonly width: number;
  readonly dir: Direction;
  readonly sizes: Sizes;
  readonly flip: (x: number) => number;
}

/** Places the names of the moments that cross the timeline above its axis, on as many levels as they need. */
export function layoutFlags(
  flags: readonly TimelineFlag[],
  scale: TimeScale,
  { width, dir, sizes, flip }: Room,
): { flags: readonly PlacedFlag[]; height: number } {
  const size = sizes.small;
  const leading = leadingOf(size, dir);
  const levelHeight = leading * 2 + 10;
  const placed: PlacedFlag[] = [];
  let levels = 0;
  for (const flag of flags) {
    const at = scale.at(daysOfSpan(flag.span)[0]!);
    const needed = measureLines(flag.lines, size) + 8;
    // A name stands behind its line, before it where the end of the picture is near, else as far in as it must.
    const anchor = at + needed <= width || at < needed ? 'start' : 'end';
    const from = anchor === 'end' ? at - 5 : Math.max(0, Math.min(at + 5, width - needed));
    const label = (level: number): Label => ({
      x: flip(from),
      y: level * levelHeight + size,
      anchor,
      lines: flag.lines,
      size,
      leading,
    });
    let level = 0;
    while (
      flag.lines.length > 0 &&
      placed.some((other) => overlaps(boxOf(other.label, dir), boxOf(label(level), dir), 6))
    )
      level++;
    if (flag.lines.length > 0) levels = Math.max(levels, level + 1);
    placed.push({ flag, x: flip(at), top: level * levelHeight, bottom: 0, label: label(level) });
  }
  const height = levels * levelHeight;
  return {
    flags: placed.map((flag) => (flag.label.lines.length > 0 ? flag : { ...flag, top: height })),
    height,
  };
}
