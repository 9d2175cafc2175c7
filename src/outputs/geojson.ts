import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Position } from '../model/position.ts';
import { dateOf, type Movement, type Statement } from '../model/statement.ts';
import { isWebAddress, statementAddress, type Addresses } from './addresses.ts';

type Point = readonly [lon: number, lat: number];
type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Point }
  | { readonly type: 'LineString'; readonly coordinates: readonly Point[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Point[])[] };

/** A feature of RFC 7946. */
export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, string | undefined>>;
}

export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
}

/**
 * Where things lie and who goes where, as GeoJSON (RFC 7946, WGS 84, longitude first): a point for each entity with a
 * position, and a line for each movement both ends of which have one. A line joins its ends and is no route. An end
 * that is only an outline, such as a country, has no position, and its movements are left to the record's JSON.
 */
export function makeGeoJson(knowledge: Knowledge, addresses: Addresses): FeatureCollection {
  const points = [...knowledge.entities.values()].flatMap((entity) => makePoint(entity, addresses));
  const lines = [...knowledge.statements.values()].flatMap((statement) => makeLine(statement, knowledge, addresses));
  return { type: 'FeatureCollection', features: [...points, ...lines] };
}

/** The names of the properties of points and of lines, in their order. */
export const pointProperties = [
  'feature',
  'kind',
  'name_ar',
  'name_en',
  'address_ar',
  'address_en',
  'citation_ar',
  'citation_en',
  'citation_address',
] as const;
export const lineProperties = [
  'feature',
  'who_moves',
  'moves_from',
  'moves_to',
  'modality',
  'date',
  'text_ar',
  'text_en',
  'address_ar',
  'address_en',
] as const;

function makePoint(entity: Entity, addresses: Addresses): Feature[] {
  const { position } = entity.reference;
  if (!position) return [];
  const { label, url } = position.citation;
  const properties: Record<(typeof pointProperties)[number], string | undefined> = {
    feature: entity.type,
    kind: entity.kind,
    name_ar: entity.names.ar,
    name_en: entity.names.en,
    address_ar: addresses.page(entity.id, 'ar'),
    address_en: addresses.page(entity.id, 'en'),
    citation_ar: label.ar,
    citation_en: label.en,
    citation_address: isWebAddress(url) ? url : undefined,
  };
  return [
    {
      type: 'Feature',
      id: entity.id,
      geometry: { type: 'Point', coordinates: pointOf(position) },
      properties,
    },
  ];
}

function makeLine(statement: Statement, knowledge: Knowledge, addresses: Addresses): Feature[] {
  const { movement } = statement;
  const [from, to] = movement ? endsOf(movement, knowledge) : [];
  if (!movement || !from || !to) return [];
  const properties: Record<(typeof lineProperties)[number], string | undefined> = {
    feature: 'movement',
    who_moves: movement.of,
    moves_from: movement.from,
    moves_to: movement.to,
    modality: statement.modality,
    date: dateOf(statement)?.edtf,
    text_ar: statement.text.ar,
    text_en: statement.text.en,
    address_ar: statementAddress(statement, 'ar', addresses),
    address_en: statementAddress(statement, 'en', addresses),
  };
  return [{ type: 'Feature', id: statement.id, geometry: joinPoints(from, to), properties }];
}

function endsOf({ from, to }: Movement, { entities }: Knowledge): (Point | undefined)[] {
  return [from, to].map((id) => {
    const position = id === undefined ? undefined : entities.get(id)?.reference.position;
    return position && pointOf(position);
  });
}

/** A line between two points, cut in two where it crosses the antimeridian (RFC 7946, 3.1.9). */
function joinPoints(from: Point, to: Point): Geometry {
  const width = to[0] - from[0];
  if (Math.abs(width) <= 180) return { type: 'LineString', coordinates: [from, to] };
  const side = Math.sign(from[0]) * 180;
  const around = 360 - Math.abs(width);
  const share = around === 0 ? 0 : (180 - Math.abs(from[0])) / around;
  const lat = from[1] + (to[1] - from[1]) * share;
  return {
    type: 'MultiLineString',
    coordinates: [
      [from, [side, lat]],
      [[-side, lat], to],
    ],
  };
}

const pointOf = ({ lon, lat }: Position): Point => [lon, lat];
