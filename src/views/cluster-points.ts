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

/** Two marks that tell numbers stand at least so far apart. */
const apart = 30;

/**
 * Puts points of a crowded map together: those in one square of a grid, then marks that would touch. A mark stands in
 * the middle of its members.
 */
export function clusterPoints(
  points: readonly { readonly place: MapPlace; readonly x: number; readonly y: number }[],
): readonly Cluster[] {
  if (points.length <= mostPoints) return points.map(({ place, x, y }) => ({ x, y, members: [place] }));
  const cells = Map.groupBy(points, ({ x, y }) => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`);
  let clusters: readonly Cluster[] = [...cells.values()].map((members) =>
    members.map(({ place, x, y }): Cluster => ({ x, y, members: [place] })).reduce(join),
  );
  for (let pair = findTouching(clusters); pair; pair = findTouching(clusters)) {
    const [a, b] = pair;
    clusters = [...clusters.filter((other) => other !== a && other !== b), join(a, b)];
  }
  return clusters;
}

function findTouching(clusters: readonly Cluster[]): readonly [Cluster, Cluster] | undefined {
  for (const [index, a] of clusters.entries()) {
    const b = clusters.slice(index + 1).find((other) => Math.hypot(other.x - a.x, other.y - a.y) < apart);
    if (b) return [a, b];
  }
  return undefined;
}

function join(a: Cluster, b: Cluster): Cluster {
  const members = [...a.members, ...b.members];
  const middle = (axis: 'x' | 'y'): number =>
    (a[axis] * a.members.length + b[axis] * b.members.length) / members.length;
  return { x: middle('x'), y: middle('y'), members };
}
