import type { Citation } from './name.ts';

/** A point in degrees, WGS 84, in GeoJSON order (RFC 7946): longitude, latitude. */
export interface Position {
  readonly lon: number;
  readonly lat: number;
}

/** An outline of the record's map: a country by ISO 3166-1 numeric code, or a governorate by its id. */
export interface Area {
  readonly layer: 'countries' | 'governorates';
  readonly id: string;
}

export type CitedPosition = Position & { readonly citation: Citation };
export type CitedArea = Area & { readonly citation: Citation };

/** The outlines that a record brings along for its map, as TopoJSON: a layer of shapes each with its id, and their lines. */
export interface Outlines {
  readonly type: 'Topology';
  readonly transform?: { readonly scale: [number, number]; readonly translate: [number, number] } | undefined;
  readonly arcs: number[][][];
  readonly objects: { readonly countries: OutlineLayer; readonly governorates?: OutlineLayer | undefined };
}

interface OutlineLayer {
  readonly type: 'GeometryCollection';
  readonly geometries: readonly { readonly type: 'Polygon' | 'MultiPolygon'; readonly id: string }[];
}

/** Whether the outlines have an area. */
export const hasOutline = (outlines: Outlines | undefined, { layer, id }: Area): boolean =>
  outlines?.objects[layer]?.geometries.some((geometry) => geometry.id === id) ?? false;
