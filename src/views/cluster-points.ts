import type { MapPlace } from './map-items.ts';

/** One mark on the map: a place, or several that lie too near to one another to be told apart. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly members: readonly MapPlace[];
}

/** Up to so many points each has a mark of its own, however near they lie. */
const mostPoints = 40;
const cell = 34;

/** Puts points of a crowded map together by the squares of a grid; the mark stands in the middle of its members. */
export function clusterPoints(
  points: readonly { readonly place: MapPlace; readonly x: number; readonly y: number }[],
): Cluster[] {
  if (points.length <= mostPoints) return points.map(({ place, x, y }) => ({ x, y, members: [place] }));
  const cells = Map.groupBy(points, ({ x, y }) => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`);
  return [...cells.values()].map((members) => ({
    x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
    y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
    members: members.map(({ place }) => place),
  }));
}
