import type { Position } from '../model/position.ts';
import { countriesIn } from './map-data.ts';
import { extentOf, isInside, ringsOf, unite, type Extent, type Point } from './outline.ts';

/** A country wider than this would make everything in it a dot. */
const widest = 30;

/** A country that holds a smaller part of the positions than this does not widen the map. */
const leastShare = 0.2;

/**
 * What a map of some positions should cover: the countries that most of them lie in, as long as these are not far larger than
 * the positions need; else the positions with room around them.
 *
 * @returns degrees; undefined without a position, since then there is nothing to show
 */
export function findExtent(positions: readonly Position[]): Extent | undefined {
  if (positions.length === 0) return undefined;
  const points = positions.map(({ lon, lat }): Point => [lon, lat]);
  const tight = extentOf(points);
  const span = Math.max(tight[2] - tight[0], tight[3] - tight[1], 2);
  const around = grow(tight, span * 0.35);
  const homes = countriesIn(around)
    .map(({ outline }) => ringsOf(outline))
    .filter((rings) => points.filter((point) => isInside(point, rings)).length >= points.length * leastShare)
    .map((rings) => extentOf(rings.flat()))
    .filter((extent) => extent[2] - extent[0] <= Math.min(widest, span * 8));
  return homes.reduce(unite, homes.length > 0 ? tight : around);
}

const grow = ([west, south, east, north]: Extent, by: number): Extent => [
  west - by,
  south - by,
  east + by,
  north + by,
];
