import type { Area } from '../model/position.ts';
import { remember } from '../model/remember.ts';
import { findOutline, readMapData } from './map-data.ts';
import { findSpot, type Extent, type Point, type Ring } from './outline.ts';
import { raiseShape } from './mercator.ts';
import { printLines } from './path-data.ts';
import { makeProjection, type Projection } from './projection.ts';

/** What a map is drawn on: land, coasts and borders of one extent in one size, whatever the map is about. */
export interface Ground {
  readonly projection: Projection;
  /** Countries in sight: ISO 3166-1 numeric code, the `d` of a path, and the same as rings on the drawing. */
  readonly countries: readonly {
    readonly id: string;
    readonly path: string;
    readonly rings: readonly Ring[];
  }[];
  readonly coasts: string;
  readonly borders: string;
  readonly governorates: string;
  /** Where a name has most room inside rings of this ground. */
  readonly spotOf: (rings: readonly Ring[]) => Point | undefined;
  /** The rings of an area on the drawing; undefined where the data has no outline of it. */
  readonly ringsIn: (area: Area) => readonly Ring[] | undefined;
}

const laid = new Map<string, Ground>();
/** Locators of one country share a ground; those of the last countries are at hand. */
const mostKept = 200;

/**
 * Lays the ground of a map: cuts the outlines to the extent, simplifies and projects them. Each is laid once and kept.
 *
 * @param extent degrees
 * @param ratio height for a width: at least and at most
 */
export function layGround(extent: Extent, width: number, ratio: readonly [number, number]): Ground {
  const key = [...extent, width, ...ratio].join(' ');
  const known = laid.get(key);
  if (known) return known;
  const projection = fit(extent, width, ratio);
  const data = readMapData(projection.extent, 0.7 / projection.perDegree);
  const ground: Ground = {
    projection,
    countries: [...data.land].map(([id, outline]) => {
      const rings = projection.rings(outline);
      return { id, rings, path: printLines(rings) };
    }),
    coasts: projection.path(data.coasts),
    borders: projection.path(data.borders),
    governorates: data.governorates ? projection.path(data.governorates) : '',
    spotOf: remember(findSpot),
    ringsIn: remember((area: Area) => {
      const outline = findOutline(area);
      return outline && projection.rings(raiseShape(outline));
    }),
  };
  if (laid.size >= mostKept) laid.delete(laid.keys().next().value ?? '');
  laid.set(key, ground);
  return ground;
}

function fit(extent: Extent, width: number, [least, most]: readonly [number, number]): Projection {
  const margin = width * 0.03;
  const tall = makeProjection(extent, width, width * 4, margin);
  const [, top] = tall.at({ lon: extent[0], lat: extent[3] });
  const [, bottom] = tall.at({ lon: extent[0], lat: extent[1] });
  const height = Math.max(width * least, Math.min(width * most, bottom - top + margin * 2));
  return makeProjection(extent, width, Math.round(height), margin);
}
