import { geoIdentity, geoPath } from 'd3-geo';
import type { Geometry, MultiLineString } from 'geojson';
import type { Position } from '../model/position.ts';
import { lower, raise } from './mercator.ts';
import { printLines } from './path-data.ts';
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
  /** The visible part of lines in the plane of Mercator as the `d` of a path; an empty string where nothing is visible. */
  readonly path: (lines: MultiLineString) => string;
  /** The visible part of an outline in the plane of Mercator as rings on the drawing. */
  readonly rings: (outline: Outline) => readonly Ring[];
}

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
      { type: 'MultiPoint', coordinates: box },
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  const degreesAt = (point: [number, number]): Point => lower(plane.invert!(point)!);
  const [left, bottom] = degreesAt([0, height]);
  const [right, top] = degreesAt([width, 0]);
  return {
    width,
    height,
    extent: [left, bottom, right, top],
    perDegree: width / (right - left),
    at: ({ lon, lat }) => plane(raise([lon, lat]))! as Point,
    path: (lines) => printLines(collectLines(lines, plane)),
    rings: (outline) => collectLines(outline, plane),
  };
}

/** The visible lines of a shape on the drawing; what is closed ends where it began. */
function collectLines(shape: Geometry, plane: ReturnType<typeof geoIdentity>): readonly Ring[] {
  const lines: Point[][] = [];
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => void lines.at(-1)?.push(lines.at(-1)![0]!),
  };
  geoPath(plane, context)(shape);
  return lines;
}
