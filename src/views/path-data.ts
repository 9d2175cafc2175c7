import type { Point } from './outline.ts';

/**
 * Prints lines as the `d` of a path (SVG 2, 9.3), to a tenth of a unit: each point as the step from the one before, with
 * no sign that a reader of paths does not need. That takes half of the bytes of whole coordinates.
 *
 * @param lines one that ends where it began is closed
 */
export const printLines = (lines: readonly (readonly Point[])[]): string => lines.map(printLine).join('');

function printLine(points: readonly Point[]): string {
  // Steps are counted in tenths, so that they do not drift from the line.
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [first, last] = [tenths[0], tenths.at(-1)];
  if (!first || !last) return '';
  const isClosed = tenths.length > 1 && first[0] === last[0] && first[1] === last[1];
  let d = `M${join(first[0], first[1])}`;
  let [x, y] = first;
  let steps = '';
  for (const [toX, toY] of isClosed ? tenths.slice(1, -1) : tenths.slice(1)) {
    if (toX === x && toY === y) continue;
    const step = join(toX - x, toY - y);
    steps += steps === '' || step.startsWith('-') ? step : ` ${step}`;
    [x, y] = [toX, toY];
  }
  if (steps !== '') d += `l${steps}`;
  return isClosed ? `${d}z` : d;
}

function join(x: number, y: number): string {
  const [first, second] = [printTenths(x), printTenths(y)];
  return second.startsWith('-') ? first + second : `${first} ${second}`;
}

/** 12 as `1.2`, -5 as `-.5`. */
function printTenths(tenths: number): string {
  const text = String(tenths / 10);
  if (text.startsWith('0.')) return text.slice(1);
  return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}
