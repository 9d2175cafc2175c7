import type { Box } from './label.ts';
import type { MapMove } from './map-items.ts';
import { isInside, type Point, type Ring } from './outline.ts';

/** Where a movement begins or stops: a point, or the visible part of an area. */
export type MoveEnd =
  | { readonly kind: 'point'; readonly at: Point }
  | { readonly kind: 'area'; readonly at: Point; readonly rings: readonly Ring[] };

export interface PlacedMove {
  readonly move: MapMove;
  readonly from: Point;
  /** Control point of the quadratic curve. */
  readonly bend: Point;
  readonly to: Point;
  /** Where its number stands. */
  readonly number: Point;
}

/** Room left between a mark and the arrow that begins or ends there. */
const clear = 11;

/**
 * Places an arrow. From or to an area it reaches a little way into the visible part, across the border, since no more
 * is known; two points are joined from mark to mark.
 *
 * @param reach how far an arrow goes into an area
 * @param bend how far it swings out, as a part of its length: so that two between the same ends stay apart
 * @returns undefined when one end lies within the other, as then there is no way to draw
 */
export function placeMove(
  move: MapMove,
  from: MoveEnd,
  to: MoveEnd,
  reach: number,
  bend: number,
): PlacedMove | undefined {
  const holds = (a: MoveEnd, b: MoveEnd): boolean => a.kind === 'area' && isInside(b.at, a.rings);
  if (holds(from, to) || holds(to, from)) return undefined;
  const start = from.kind === 'point' ? advance(from.at, to.at, clear) : cross(from, to.at, reach);
  const end = to.kind === 'point' ? advance(to.at, from.at, clear) : cross(to, from.at, reach);
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  if (Math.hypot(dx, dy) < 12) return undefined;
  const middle: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const control: Point = [middle[0] - dy * bend, middle[1] + dx * bend];
  const side = bend < 0 ? -1 : 1;
  const length = Math.hypot(dx, dy);
  const crest: Point = [(middle[0] + control[0]) / 2, (middle[1] + control[1]) / 2];
  const number: Point = [crest[0] - (dy / length) * 11 * side, crest[1] + (dx / length) * 11 * side];
  return { move, from: start, bend: control, to: end, number };
}

/** Small boxes along an arrow, for names to keep clear of. */
export function boxesAlong({ from, bend, to, number }: PlacedMove): Box[] {
  const steps = 12;
  const along = Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    const at = (axis: 0 | 1): number =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * bend[axis] + t ** 2 * to[axis];
    return { x: at(0) - 3, y: at(1) - 3, width: 6, height: 6 };
  });
  return [...along, { x: number[0] - 8, y: number[1] - 8, width: 16, height: 16 }];
}

function advance(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [from[0] + ((to[0] - from[0]) / length) * by, from[1] + ((to[1] - from[1]) / length) * by];
}

/** The point of an area that lies `reach` behind the last border on the way to the other end. */
function cross(area: MoveEnd & { kind: 'area' }, other: Point, reach: number): Point {
  const steps = 96;
  let last = 0;
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const point: Point = [area.at[0] + (other[0] - area.at[0]) * t, area.at[1] + (other[1] - area.at[1]) * t];
    if (isInside(point, area.rings)) last = t;
  }
  const length = Math.hypot(other[0] - area.at[0], other[1] - area.at[1]);
  return advance(area.at, other, Math.max(0, last * length - reach));
}
