import { geoIdentity, geoMercatorRaw, geoPath } from 'd3-geo';
import type { Geometry, MultiLineString, Position as Coordinates } from 'geojson';
import type { Position } from '../model/position.ts';
import type { Extent, Outline, Point, Ring } from './outline.ts';

/** From degrees to a drawing of a size: Mercator (conformal, north up), cut at the edges of the drawing. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  /** What the whole drawing covers, in degrees. */
  readonly extent: Extent;
  /** The length of a degree of longitude. */
  readonly perDegree: number;
  readonly at: (position: Position) => Point;
  /** The visible part as the `d` of a path; an empty string where nothing is visible. */
  readonly path: (shape: Outline | MultiLineString) => string;
  /** The visible part of an outline as rings on the drawing. */
  readonly rings: (shape: Outline) => readonly Ring[];
}

const degree = Math.PI / 180;
/** Mercator has no poles. */
const farthest = 84;

const raise = ([lon = 0, lat = 0]: Coordinates): Point =>
  geoMercatorRaw(lon * degree, Math.max(-farthest, Math.min(farthest, lat)) * degree) as Point;

/**
 * Fits an extent into a drawing, as large as it goes, in the middle.
 *
 * The points are projected one by one and then cut in the plane: on the sphere an outline that simplification has bent
 * could turn inside out.
 *
 * @param margin kept free around the extent
 */
export function makeProjection(extent: Extent, width: number, height: number, margin: number): Projection {
  const [west, south, east, north] = extent;
  const box = [
    [west, south],
    [east, north],
  ].map(raise);
  const plane = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates: box as [number, number][] },
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  const path = geoPath(plane).digits(1);
  const lower = (point: [number, number]): Point => {
    const [x, y] = plane.invert!(point)!;
    return [x / degree, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / degree];
  };
  const [left, bottom] = lower([0, height]);
  const [right, top] = lower([width, 0]);
  return {
    width,
    height,
    extent: [left, bottom, right, top],
    perDegree: width / (right - left),
    at: ({ lon, lat }) => plane(raise([lon, lat]) as [number, number])! as Point,
    path: (shape) => path(raiseShape(shape)) ?? '',
    rings: (shape) => readRings(raiseShape(shape), plane),
  };
}

function raiseShape<T extends Outline | MultiLineString>(shape: T): T {
  const lift = (part: unknown): unknown =>
    Array.isArray(part) && typeof part[0] === 'number'
      ? raise(part as Coordinates)
      : (part as unknown[]).map(lift);
  return { ...shape, coordinates: lift(shape.coordinates) };
}

function readRings(shape: Geometry, plane: ReturnType<typeof geoIdentity>): readonly Ring[] {
  const rings: Point[][] = [];
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => void rings.at(-1)?.push(rings.at(-1)![0]!),
  };
  geoPath(plane, context)(shape);
  return rings;
}
