import type { Feature, MultiLineString, MultiPolygon, Polygon, Position as Point } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Area, Outlines } from '../../model/position.ts';

/** Outlines in the types of TopoJSON. */
export type Topo = Topology<Record<string, GeometryCollection>>;

export type Shape = Feature<Polygon | MultiPolygon>;

/** West, south, east, north, in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/**
 * Outlines with the points that matter at a size: what lies nearer to the point before than the tolerance is left out. What two
 * shapes share stays shared, since it is the lines that are lightened and not the shapes.
 *
 * @param tolerance degrees
 */
export function lighten(outlines: Outlines, tolerance: number): Topo {
  const { scale = [1, 1], translate = [0, 0] } = outlines.transform ?? {};
  const arcs = outlines.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = outlines.transform
      ? arc.map(([dx = 0, dy = 0]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]])
      : arc;
    return thin(points, tolerance);
  });
  return { ...asTopo(outlines), transform: undefined, arcs } as Topo;
}

function thin(points: readonly Point[], tolerance: number): Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const isEnd = index === 0 || index === points.length - 1;
    if (isEnd || !last || Math.hypot(point[0]! - last[0]!, point[1]! - last[1]!) >= tolerance) kept.push([...point]);
  });
  return kept;
}

/** All shapes of a layer, with their ids. */
export function shapesOf(outlines: Topo, layer: Area['layer']): readonly Shape[] {
  const object = outlines.objects[layer];
  return object ? (feature(outlines, object).features as Shape[]) : [];
}

/** The shape of an area, if the outlines have it. */
export const findShape = (outlines: Outlines | Topo | undefined, { layer, id }: Area): Shape | undefined =>
  outlines && shapesOf(asTopo(outlines), layer).find((shape) => String(shape.id) === id);

/** The lines that two shapes of a layer share, each once. */
export function innerLines(outlines: Topo, layer: Area['layer']): MultiLineString | undefined {
  const object = outlines.objects[layer];
  return object && mesh(outlines, object, (a, b) => a !== b);
}

/** What a shape spans. */
export function extentOf({ geometry }: Shape): Extent {
  const points = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as Point[];
  return extentOfPoints(points);
}

export function extentOfPoints(points: readonly Point[]): Extent {
  const [x, y] = [points.map((point) => point[0]!), points.map((point) => point[1]!)];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

// The schema has seen that they are TopoJSON.
const asTopo = (outlines: Outlines | Topo): Topo => outlines as Topo;
