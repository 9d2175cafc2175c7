import type { Citation } from './name.ts';

/** A point in degrees, WGS 84, in GeoJSON order (RFC 7946): longitude, latitude. */
export interface Position {
  readonly lon: number;
  readonly lat: number;
}

/** A known outline: a country by ISO 3166-1 numeric code, or a governorate by its id in the map data. */
export interface Area {
  readonly layer: 'countries' | 'governorates';
  readonly id: string;
}

export type CitedPosition = Position & { readonly citation: Citation };
export type CitedArea = Area & { readonly citation: Citation };
