import { geoMercatorRaw } from 'd3-geo';
import type { MultiLineString, Position as Coordinates } from 'geojson';
import type { Outline, Point } from './outline.ts';

const degree = Math.PI / 180;
/** Mercator has no poles. */
const farthest = 84;

/** From degrees to the plane of Mercator, whose unit is the radius of the globe, north up. */
export const raise = ([lon = 0, lat = 0]: Coordinates): [number, number] =>
  geoMercatorRaw(lon * degree, Math.max(-farthest, Math.min(farthest, lat)) * degree);

/** From the plane of Mercator to degrees. */
export const lower = ([x, y]: Point): Point => [
  x / degree,
  (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / degree,
];

/** The same for all points of a shape. */
export function raiseShape<T extends Outline | MultiLineString>(shape: T): T {
  const lift = (part: unknown): unknown =>
    Array.isArray(part) && typeof part[0] === 'number'
      ? raise(part as Coordinates)
      : (part as unknown[]).map(lift);
  return { ...shape, coordinates: lift(shape.coordinates) };
}
