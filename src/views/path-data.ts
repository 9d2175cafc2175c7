import type { Point } from './outline.ts';

/**
 * Prints lines as the `d` of a path (SVG 2, 9.3), to half a unit: each point as the step from the one before, with
 * no sign that a reader of paths does not need. That takes half of the bytes of whole coordinates.
 *
 * @param lines one that ends where it began is closed
 */
export const printLines = (lines: readonly (readonly Point[])[]): string => lines.map(printLine).join('');

function printLine(points: readonly Point[]): string {
  // Steps are counted in halves, so that they do not drift from the line.
  const halves = points.map(([x, y]) => [Math.round(x * 2), Math.round(y * 2)] as const);
  const [first, last] = [halves[0], halves.at(-1)];
  if (!first || !last) return '';
  const isClosed = halves.length > 1 && first[0] === last[0] && first[1] === last[1];
  let d = `M${join(first[0], first[1])}`;
  let [x, y] = first;
  let steps = '';
  for (const [toX, toY] of isClosed ? halves.slice(1, -1) : halves.slice(1)) {
    if (toX === x && toY === y) continue;
    const step = join(toX - x, toY - y);
    steps += steps === '' || step.startsWith('-') ? step : ` ${step}`;
    [x, y] = [toX, toY];
  }
  if (steps !== '') d += `l${steps}`;
  return isClosed ? `${d}z` : d;
}

function join(x: number, y: number): string {
  const [first, second] = [printHalves(x), printHalves(y)];
  return second.startsWith('-') ? first + second : `${first} ${second}`;
}

/** 3 as `1.5`, -1 as `-.5`. */
function printHalves(halves: number): string {
  const text = String(halves / 2);
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}
