import type { Point } from './outline.ts';

/**
 * Leaves out the points of a line that hardly bend it (Ramer 1972, Douglas and Peucker 1973). Both ends stay; a closed
 * ring keeps at least four points, so that it has an inside.
 *
 * @param tolerance how far the line may stray, in the unit of the points
 */
export function simplifyLine(points: readonly Point[], tolerance: number): readonly Point[] {
  const last = points.length - 1;
  const closed = last > 2 && points[0]![0] === points[last]![0] && points[0]![1] === points[last]![1];
  const anchors = closed ? [0, Math.floor(last / 3), Math.floor((last * 2) / 3), last] : [0, last];
  const kept = new Set(anchors);
  const open = anchors.slice(1).map((to, index) => [anchors[index]!, to] as const);
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    let farthest = 0;
    let most = tolerance;
    for (let index = from + 1; index < to; index++) {
      const distance = distanceTo(points[index]!, points[from]!, points[to]!);
      if (distance > most) [farthest, most] = [index, distance];
    }
    if (farthest === 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return [...kept].sort((a, b) => a - b).map((index) => points[index]!);
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dy * (x - ax) - dx * (y - ay)) / length;
}
