import type { Spot } from './spread.ts';

/** Where the name of a mark stands: how far from the mark, and which of its ends is there. */
export interface Label {
  readonly dx: number;
  readonly dy: number;
  readonly side: 'right' | 'left' | 'middle';
}

/** What is taken on the drawing: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Wider than any letter is on average, so that a name has room in every font. */
const perLetter = 7.6;
const height = 17;

const options: readonly Label[] = [
  { dx: 11, dy: 5, side: 'right' },
  { dx: -11, dy: 5, side: 'left' },
  { dx: 0, dy: -12, side: 'middle' },
  { dx: 0, dy: 23, side: 'middle' },
  { dx: 9, dy: -8, side: 'right' },
  { dx: -9, dy: -8, side: 'left' },
  { dx: 9, dy: 18, side: 'right' },
  { dx: -9, dy: 18, side: 'left' },
];

/** Where a name at a mark finds room; undefined where it finds none, so that the list alone names the mark. */
export function placeLabel(
  name: string,
  at: Spot,
  taken: readonly Box[],
  size: number,
): { label: Label; box: Box } | undefined {
  for (const label of options) {
    const box = boxOf(name, at, label);
    if (isFree(box, taken, size)) return { label, box };
  }
  return undefined;
}

/** What a name covers. */
export function boxOf(name: string, { x, y }: Spot, { dx, dy, side }: Label): Box {
  const width = name.length * perLetter;
  const left = side === 'right' ? x + dx : side === 'left' ? x + dx - width : x + dx - width / 2;
  return [left, y + dy - height + 4, left + width, y + dy + 4];
}

export const isFree = (box: Box, taken: readonly Box[], size: number): boolean =>
  box[0] >= 2 &&
  box[1] >= 2 &&
  box[2] <= size - 2 &&
  box[3] <= size - 2 &&
  taken.every((other) => box[2] <= other[0] || other[2] <= box[0] || box[3] <= other[1] || other[3] <= box[1]);
