import type { Direction } from '../model/locale.ts';
import { leadingOf, type Box, type Label } from './label.ts';
import type { Sizes } from './layout-timeline.ts';
import { doubtOffset } from './marks.ts';
import { measureLines, measureText, wrapText } from './measure-text.ts';
import type { UndatedRow } from './timeline-rows.ts';

export interface PlacedUndated {
  readonly top: number;
  readonly bottom: number;
  readonly title: Label;
  readonly items: readonly {
    readonly row: UndatedRow;
    readonly x: number;
    readonly y: number;
    readonly label: Label;
    readonly hit: Box;
  }[];
}

interface Room {
  readonly width: number;
  readonly dir: Direction;
  readonly sizes: Sizes;
  readonly flip: (x: number) => number;
  readonly labels: boolean;
}

const gap = 26;

/** Places those without a date in a lane of their own, side by side as far as there is room: never on the axis. */
export function layoutUndated(
  rows: readonly UndatedRow[],
  heading: string,
  top: number,
  { width, dir, sizes, flip, labels }: Room,
): PlacedUndated {
  const leading = leadingOf(sizes.text, dir);
  const title: Label = {
    x: flip(0),
    y: top + sizes.small + 4,
    anchor: 'start',
    lines: labels ? [heading] : [],
    size: sizes.small,
    leading: leadingOf(sizes.small, dir),
  };
  const items: PlacedUndated['items'][number][] = [];
  const indentOf = (row: UndatedRow): number => 16 + (row.doubtful ? doubtOffset.point : 0);
  const widest = Math.max(
    ...rows.map((row) => (labels ? indentOf(row) + measureText(row.label, sizes.text) : 0)),
  );
  const columns = Math.max(1, Math.floor((width + gap) / ((labels ? widest : 16) + gap)));
  const step = (width + gap) / columns;
  let x = 0;
  let y = labels ? title.y + 10 : top + 2;
  let height = 0;
  for (const row of rows) {
    const indent = indentOf(row);
    const lines = labels ? wrapText(row.label, sizes.text, width - indent, 4) : [];
    const needed = indent + measureLines(lines, sizes.text);
    if (x > width - 1) {
      x = 0;
      y += height;
      height = 0;
    }
    const own = labels ? Math.max(28, lines.length * leading + 8) : 14;
    const middle = y + (labels ? 14 : 7);
    items.push({
      row,
      x: flip(x + 6),
      y: middle,
      label: {
        x: flip(x + indent),
        y: middle + sizes.text * 0.34,
        anchor: 'start',
        lines,
        size: sizes.text,
        leading,
      },
      hit: { x: dir === 'rtl' ? width - x - needed : x, y, width: needed, height: own },
    });
    x += step;
    height = Math.max(height, own);
  }
  return { top, bottom: y + height + 4, title, items };
}
