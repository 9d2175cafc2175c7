import { geoMercator, type GeoProjection } from 'd3-geo';
import type { Position } from '../../model/position.ts';
import { extentOf, extentOfPoints, type Extent, type Shape } from './outlines.ts';

/** How far from the subject a place may lie, in degrees, to be shown on the map of the subject. */
const reach = 3;
/** What a map shows at the least, in degrees. */
const least = 2;

/** What a map covers: the country that it is about with what lies near it, or else all positions. */
export function findExtent(positions: readonly Position[], subject: Shape | undefined): Extent | undefined {
  const points = positions.map(({ lon, lat }) => [lon, lat]);
  if (subject) {
    const own = extentOf(subject);
    const near = points.filter(([lon = 0, lat = 0]) => isInside(lon, lat, own, reach));
    return extentOfPoints([[own[0], own[1]], [own[2], own[3]], ...near]);
  }
  if (points.length === 0) return undefined;
  const [west, south, east, north] = extentOfPoints(points);
  const room = Math.max(east - west, north - south, least) * 0.25;
  return [west - room, south - room, east + room, north + room];
}

/** Mercator, so that north is up and angles are true: a square of a size around an extent. */
export function makeProjection([west, south, east, north]: Extent, size: number, margin: number): GeoProjection {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const inner: [[number, number], [number, number]] = [
    [margin, margin],
    [size - margin, size - margin],
  ];
  return geoMercator()
    .fitExtent(inner, corners)
    .clipExtent([
      [0, 0],
      [size, size],
    ]);
}

const isInside = (lon: number, lat: number, [west, south, east, north]: Extent, more: number): boolean =>
  lon >= west - more && lon <= east + more && lat >= south - more && lat <= north + more;
