import type { Box } from './labels.ts';
import type { Spot } from './spread.ts';

/** An arrow as a curve, the place and angle of its head, and the place of its number. */
export interface Arrow {
  readonly path: string;
  readonly head: Spot & { readonly angle: number };
  readonly number: Spot;
  readonly boxes: readonly Box[];
}

/** How far a curve may bend to either side; the first that keeps clear of other marks is taken. */
const bends = [0.16, -0.16, 0.3, -0.3, 0.45, -0.45] as const;
/** How near a curve may come to a mark that it does not lead to, so that it does not seem to go through it. */
const clear = 20;
/** Room for the marks at both ends. */
const gap = 13;

/** Draws an arrow between two marks, bent around the others. */
export function makeArrow(from: Spot, to: Spot, others: readonly Spot[] = []): Arrow {
  const arrows = bends.map((bend) => bendArrow(from, to, bend));
  const room = ({ boxes }: Arrow): number =>
    Math.min(
      clear,
      ...others.flatMap((other) =>
        boxes.map((box) => Math.hypot(middleOf(box).x - other.x, middleOf(box).y - other.y)),
      ),
    );
  return arrows.reduce((best, arrow) => (room(arrow) > room(best) ? arrow : best));
}

const middleOf = ([left, top, right, bottom]: Box): Spot => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

function bendArrow(from: Spot, to: Spot, bend: number): Arrow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const start = towards(from, middle, Math.min(gap, length / 3));
  const end = towards(to, middle, Math.min(gap, length / 3));
  const at = (t: number): Spot => ({
    x: (1 - t) ** 2 * start.x + 2 * t * (1 - t) * middle.x + t ** 2 * end.x,
    y: (1 - t) ** 2 * start.y + 2 * t * (1 - t) * middle.y + t ** 2 * end.y,
  });
  const steps = Array.from({ length: 9 }, (_, index) => at(index / 8));
  const number = at(0.5);
  return {
    path: `M${print(start)}Q${print(middle)} ${print(end)}`,
    head: { ...end, angle: Math.round((Math.atan2(end.y - middle.y, end.x - middle.x) * 180) / Math.PI) },
    number,
    boxes: [...steps.map((spot) => around(spot, 3)), around(number, 10)],
  };
}

/** A square around a place. */
export const around = ({ x, y }: Spot, by: number): Box => [x - by, y - by, x + by, y + by];

function towards(from: Spot, to: Spot, by: number): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

const print = ({ x, y }: Spot): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
