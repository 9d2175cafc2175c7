import type { Direction } from '../model/locale.ts';
import { measureLines } from './measure-text.ts';
import { element, escapeText } from './svg.ts';

/** A rectangle on the drawing, its corner at the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines of text, placed: `x` is where the anchor of each line lies, `y` the baseline of the first. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
}

/** Arabic needs more room between lines than Latin at the same size. */
export const leadingOf = (size: number, dir: Direction): number => size * (dir === 'rtl' ? 1.45 : 1.3);

/** The rectangle that a label takes; `start` is the right edge where the text runs from right to left. */
export function boxOf(label: Label, dir: Direction): Box {
  const width = measureLines(label.lines, label.size);
  const toLeft =
    label.anchor === 'middle' ? width / 2 : (label.anchor === 'end') === (dir === 'ltr') ? width : 0;
  const up = label.size * (dir === 'rtl' ? 0.95 : 0.8);
  const down = label.size * (dir === 'rtl' ? 0.4 : 0.25);
  return {
    x: label.x - toLeft,
    y: label.y - up,
    width,
    height: up + down + label.leading * Math.max(0, label.lines.length - 1),
  };
}

/** Whether two rectangles share more than an edge, with a gap kept between them. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** Prints a label. */
export function drawLabel(label: Label, className: string): string {
  const [first = '', ...rest] = label.lines;
  const at = { x: label.x, y: label.y };
  const lines =
    rest.length === 0
      ? [escapeText(first)]
      : label.lines.map((line, index) =>
          element('tspan', { x: label.x, y: label.y + index * label.leading }, escapeText(line)),
        );
  const anchor = label.anchor === 'start' ? undefined : label.anchor;
  return element(
    'text',
    { ...at, class: className, 'font-size': label.size, 'text-anchor': anchor },
    ...lines,
  );
}
