import type { MultiPolygon, Polygon } from 'geojson';

export type Outline = Polygon | MultiPolygon;
export type Point = readonly [number, number];
export type Ring = readonly Point[];

/** West, south, east, north in degrees; or left, top, right, bottom on a drawing. */
export type Extent = readonly [number, number, number, number];

/** All rings of an outline, holes among them. */
export const ringsOf = (outline: Outline): readonly Ring[] =>
  (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates).flat() as unknown as Ring[];

/** The smallest extent around some points; at least one is needed. */
export function extentOf(points: readonly Point[]): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** The smallest extent around two extents. */
export const unite = (a: Extent, b: Extent): Extent => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Whether a point lies inside rings in the plane, by the even-odd rule: a hole is outside. */
export const isInside = ([x, y]: Point, rings: readonly Ring[]): boolean =>
  crossingsAt(y, rings).filter((crossing) => crossing > x).length % 2 === 1;

/**
 * The roomiest spot inside some rings, so that a name can stand there: of a coarse grid the point that lies farthest from
 * every edge, and then the same of a finer one around it. Undefined where the rings hold no point of the grid.
 */
export function findSpot(rings: readonly Ring[]): Point | undefined {
  if (rings.length === 0) return undefined;
  const [left, top, right, bottom] = extentOf(rings.flat());
  const coarse = findRoomiest(rings, [left, top, right, bottom], 14);
  if (!coarse) return undefined;
  const [across, down] = [(right - left) / 14, (bottom - top) / 14];
  const [x, y] = coarse.point;
  return (findRoomiest(rings, [x - across, y - down, x + across, y + down], 5, coarse) ?? coarse).point;
}

interface Spot {
  readonly point: Point;
  readonly room: number;
}

function findRoomiest(
  rings: readonly Ring[],
  [left, top, right, bottom]: Extent,
  steps: number,
  least?: Spot,
): Spot | undefined {
  let best = least;
  for (let row = 0; row < steps; row++) {
    const y = top + ((row + 0.5) / steps) * (bottom - top);
    const crossings = crossingsAt(y, rings);
    for (let column = 0; column < steps; column++) {
      const x = left + ((column + 0.5) / steps) * (right - left);
      let [after, most] = [0, Infinity];
      for (const crossing of crossings) {
        if (crossing > x) after++;
        most = Math.min(most, Math.abs(crossing - x));
      }
      // Outside; or the edge that is beside it is already too near.
      if (after % 2 === 0 || (best && most <= best.room)) continue;
      const point: Point = [x, y];
      const room = roomAround(point, rings, best?.room ?? 0);
      if (!best || room > best.room) best = { point, room };
    }
  }
  return best;
}

/** Where the edges of rings cross a level. */
function crossingsAt(y: number, rings: readonly Ring[]): readonly number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      const [ax, ay] = ring[index]!;
      const [bx, by] = ring[before]!;
      if (ay > y !== by > y) crossings.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    }
  }
  return crossings;
}

/** The distance to the nearest edge; gives up early once it is below what is needed. */
function roomAround([x, y]: Point, rings: readonly Ring[], needed: number): number {
  let least = Infinity;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      least = Math.min(least, distanceTo(x, y, ring[index - 1]!, ring[index]!));
      if (least <= needed) return least;
    }
  }
  return least;
}

function distanceTo(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
