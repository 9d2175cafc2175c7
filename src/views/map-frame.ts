import type { Position } from '../model/position.ts';
import { countriesIn } from './map-data.ts';
import { extentOf, isInside, unite, type Extent, type Point } from './outline.ts';

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
    .filter(({ extent }) => extent[2] - extent[0] <= Math.min(widest, span * 8))
    .filter(({ extent, rings }) => {
      const least = points.length * leastShare;
      const near = points.filter((point) => isWithin(point, extent));
      return near.length >= least && near.filter((point) => isInside(point, rings())).length >= least;
    })
    .map(({ extent }) => extent);
  return homes.length > 0 ? homes.reduce(unite, tight) : widen(around, span / 2);
}

const isWithin = ([x, y]: Point, [west, south, east, north]: Extent): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** Outwards to a lattice, so that neighbours share one map, which is cut and drawn once for all. */
const widen = ([west, south, east, north]: Extent, step: number): Extent => [
  Math.floor(west / step) * step,
  Math.floor(south / step) * step,
  Math.ceil(east / step) * step,
  Math.ceil(north / step) * step,
];

const grow = ([west, south, east, north]: Extent, by: number): Extent => [
  west - by,
  south - by,
  east + by,
  north + by,
];
