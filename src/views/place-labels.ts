import type { Direction } from '../model/locale.ts';
import { boxOf, leadingOf, overlaps, type Box, type Label } from './label.ts';
import { isInside, type Point, type Ring } from './outline.ts';

export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly size: number;
  readonly at: Point;
  /** `beside` a mark; `on` a spot, where it may shift a little. */
  readonly way: 'beside' | 'on';
  /** What the name of an area stands on, and what it must not stand on. */
  readonly rings?: readonly Ring[];
  readonly foreign?: readonly Ring[];
  /** Only where it lies wholly within its own area. */
  readonly strict?: boolean;
}

/**
 * Finds a free place for each name, in the order given; a name for which there is none is left out, and stands in the
 * list beside the map.
 *
 * @param taken what names must not cover
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  { width, height, dir }: { width: number; height: number; dir: Direction },
): ReadonlyMap<string, Label> {
  const placed = new Map<string, Label>();
  const boxes = [...taken];
  const isFree = (box: Box): boolean =>
    box.x >= 2 &&
    box.y >= 2 &&
    box.x + box.width <= width - 2 &&
    box.y + box.height <= height - 2 &&
    !boxes.some((other) => overlaps(box, other, 1));
  for (const wish of wishes) {
    const free = candidates(wish, dir).filter((label) => isFree(boxOf(label, dir)));
    const found =
      free.find((label) => isAtHome(boxOf(label, dir), wish, true)) ??
      free.find((label) => !wish.strict && isAtHome(boxOf(label, dir), wish, false));
    if (!found) continue;
    placed.set(wish.id, found);
    boxes.push(boxOf(found, dir));
  }
  return placed;
}

/** Whether the name of an area stands within it; else, when that is too narrow, at least on no other one. */
function isAtHome(
  { x, y, width, height }: Box,
  { rings = [], foreign = [] }: LabelWish,
  within: boolean,
): boolean {
  if (rings.length === 0) return true;
  const spots = [0, 0.5, 1].map((part): Point => [x + width * part, y + height / 2]);
  return within
    ? spots.every((spot) => isInside(spot, rings))
    : spots.every((spot) => !isInside(spot, foreign));
}

const gap = 9;

function candidates({ text, size, at: [x, y], way }: LabelWish, dir: Direction): Label[] {
  const make = (dx: number, dy: number, side: -1 | 0 | 1): Label => ({
    x: x + dx,
    y: y + dy + size * 0.33,
    // An anchor is said in the direction of the text; a side is where the words lie on the drawing.
    anchor: side === 0 ? 'middle' : side > 0 === (dir === 'ltr') ? 'start' : 'end',
    lines: [text],
    size,
    leading: leadingOf(size, dir),
  });
  if (way === 'on') {
    const shifts = [0, -1, 1, -2, 2, -3, 3, -4, 4];
    return shifts.flatMap((down) => shifts.map((across) => make(across * 16, down * 14, 0)));
  }
  const first = dir === 'ltr' ? 1 : -1;
  const second = first === 1 ? -1 : 1;
  const up = size * 0.95 + 3;
  return [
    make(gap * first, 0, first),
    make(gap * second, 0, second),
    make(0, -up, 0),
    make(0, up, 0),
    make(gap * 0.6 * first, -up * 0.75, first),
    make(gap * 0.6 * second, -up * 0.75, second),
    make(gap * 0.6 * first, up * 0.75, first),
    make(gap * 0.6 * second, up * 0.75, second),
  ];
}
