import { geoContains, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { Entity } from '../../model/entity.ts';
import type { Area, Outlines } from '../../model/position.ts';
import { around as boxAround, makeArrow, type Arrow } from './arrows.ts';
import { positionOf, type Way } from './items.ts';
import { isFree, boxOf, placeLabel, type Box, type Label } from './labels.ts';
import { findShape, innerLines, lighten, shapesOf, type Shape } from './outlines.ts';
import { findExtent, makeProjection } from './projection.ts';
import { spread, type Spot } from './spread.ts';

/** What a map is asked to show. Names are given, since they take room. */
export interface MapRequest {
  readonly points: readonly Entity[];
  readonly ways: readonly Way[];
  readonly outlines: Outlines | undefined;
  /** The country that the map is about, and an area that is to stand out. */
  readonly subject: string | undefined;
  readonly lit?: { readonly area: Area; readonly name: string } | undefined;
  /** Countries that the record speaks of: they are named even where the name is wider than what is in sight of them. */
  readonly mentioned: ReadonlySet<string>;
  readonly nameOf: (entity: Entity) => string;
  readonly nameOfCountry: (id: string) => string;
  /** The side of the drawing in which names have to find room: the narrowest that it is shown at. */
  readonly size: number;
  /** How far lines may stray from the outlines, in units of the size. */
  readonly stray: number;
  /** Whether the lines inside of a country are drawn. */
  readonly withInner: boolean;
}

export interface Country {
  readonly id: string;
  readonly path: string;
  readonly name: (Spot & { readonly text: string }) | undefined;
}

export interface Mark extends Spot {
  readonly entity: Entity;
  /** Where it really lies, if its mark had to make room for another. */
  readonly truly: Spot | undefined;
  readonly label: Label | undefined;
}

/** The numbers of a map: places of marks, names and heads of arrows in percent of the side, curves in units of the size. */
export interface MapLayout {
  readonly size: number;
  readonly countries: readonly Country[];
  /** Lines inside of a country. */
  readonly inner: string;
  readonly lit: Omit<Country, 'id'> | undefined;
  readonly marks: readonly Mark[];
  readonly arrows: readonly (Arrow & { readonly way: Way; readonly number: Spot })[];
  /** What lies too far away to be shown. */
  readonly outside: readonly Entity[];
}

/** Names of countries are tried on a lattice of this width. */
const cell = 10;
/** How near two marks may come. */
const apart = 26;
const margin = 10;

/** Lays out a map; undefined where there is nothing to show. */
export function layoutMap(request: MapRequest): MapLayout | undefined {
  const { points, ways, outlines, subject, lit, size } = request;
  const litShape = lit && findShape(outlines, lit.area);
  const about = subject === undefined ? litShape : findShape(outlines, { layer: 'countries', id: subject });
  const extent = findExtent(points.map(positionOf), about);
  if (!extent) return undefined;
  const projection = makeProjection(extent, size, margin);
  const placed = placePoints(points, projection, size);
  const arrows = ways.flatMap((way) => {
    const [from, to] = [way.from, way.to].map((end) => placed.find(({ entity }) => entity.id === end));
    return from && to
      ? [
          {
            ...makeArrow(
              from,
              to,
              placed.filter((spot) => spot !== from && spot !== to),
            ),
            way,
          },
        ]
      : [];
  });
  const taken: Box[] = [...placed.map((spot) => boxAround(spot, 8)), ...arrows.flatMap(({ boxes }) => boxes)];
  const marks = nameMarks(placed, new Set(ways.flatMap(({ from, to }) => [from, to])), taken, request);
  const light = outlines && lighten(outlines, (request.stray / (projection.scale() * Math.PI)) * 180);
  const path = geoPath(projection).digits(1);
  const pen: Pen = { path, projection, taken, size };
  const lightLit = light && lit && findShape(light, lit.area);
  const drawnLit = lightLit && { path: path(lightLit) ?? '', name: nameShape(lit.name, lightLit, pen, true) };
  const inner = light && request.withInner ? innerLines(light, 'governorates') : undefined;
  return {
    size,
    countries: light ? drawCountries(shapesOf(light, 'countries'), { ...pen, avoid: lightLit }, request) : [],
    inner: (inner && path(inner)) ?? '',
    lit: drawnLit,
    marks,
    arrows: arrows.map((arrow) => ({
      ...arrow,
      head: { ...share(arrow.head, size), angle: arrow.head.angle },
      number: share(arrow.number, size),
    })),
    outside: points.filter((entity) => placed.every((spot) => spot.entity !== entity)),
  };
}

/** A mark on the drawing, where it has room, and where it truly lies. */
interface Placed extends Spot {
  readonly entity: Entity;
  readonly truly: Spot;
}

function placePoints(points: readonly Entity[], projection: GeoProjection, size: number): readonly Placed[] {
  const inSight = points.flatMap((entity) => {
    const { lon, lat } = positionOf(entity);
    const [x = -1, y = -1] = projection([lon, lat]) ?? [];
    return x >= 0 && y >= 0 && x <= size && y <= size ? [{ entity, truly: { x, y } }] : [];
  });
  const spots = spread(
    inSight.map(({ truly }) => truly),
    apart,
    size,
  );
  return inSight.map((point, index) => ({ ...point, ...spots[index]! }));
}

/** Finds room for the names of marks: for those of the ends of arrows first, then in the order of the marks. */
function nameMarks(
  placed: readonly Placed[],
  ends: ReadonlySet<string | undefined>,
  taken: Box[],
  { nameOf, size }: MapRequest,
): readonly Mark[] {
  const inTurn = placed.toSorted((a, b) => Number(ends.has(b.entity.id)) - Number(ends.has(a.entity.id)));
  return inTurn.map(({ entity, truly, x, y }): Mark => {
    const found = placeLabel(nameOf(entity), { x, y }, taken, size);
    if (found) taken.push(found.box);
    const isMoved = Math.hypot(truly.x - x, truly.y - y) > 3;
    return {
      entity,
      ...share({ x, y }, size),
      truly: isMoved ? share(truly, size) : undefined,
      label: found?.label,
    };
  });
}

const share = ({ x, y }: Spot, size: number): Spot => ({ x: percent(x / size), y: percent(y / size) });

interface Pen {
  readonly path: GeoPath;
  readonly projection: GeoProjection;
  /** What is taken already; each name adds to it. */
  readonly taken: Box[];
  readonly size: number;
  /** What stands out and has a name of its own, so that no other name may stand in it. */
  readonly avoid?: Shape | undefined;
}

/** The countries in sight, each with its name where there is room in it. */
function drawCountries(shapes: readonly Shape[], pen: Pen, request: MapRequest): Country[] {
  const { nameOfCountry, subject, mentioned } = request;
  const { path } = pen;
  const rank = (id: string): number => (id === subject ? 2 : mentioned.has(id) ? 1 : 0);
  const inSight = shapes
    .map((shape) => ({ id: String(shape.id), shape, path: path(shape) ?? '' }))
    .filter((country) => country.path !== '')
    .sort((a, b) => rank(b.id) - rank(a.id));
  return inSight.map(({ id, shape, path: outline }) => {
    const isLit = request.lit?.area.layer === 'countries' && request.lit.area.id === id;
    const name = isLit ? undefined : nameShape(nameOfCountry(id), shape, pen, mentioned.has(id));
    return { id, path: outline, name };
  });
}

/**
 * Finds room for a name wholly inside of a shape, as near to its middle as can be.
 *
 * @param needed whether the name may reach beyond the shape where it is too wide for it
 */
function nameShape(text: string, shape: Shape, pen: Pen, needed: boolean): Country['name'] {
  const { path, projection, taken, size, avoid } = pen;
  const [x, y] = path.centroid(shape);
  const cells = Array.from({ length: size / cell }, (_, index) => (index + 0.5) * cell);
  const spots = [{ x, y }, ...cells.flatMap((left) => cells.map((top) => ({ x: left, y: top })))].sort(
    (a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y),
  );
  const isInside = (across: number, down: number): boolean => {
    const place = projection.invert!([across, down])!;
    return geoContains(shape, place) && !(avoid && geoContains(avoid, place));
  };
  const isWithin = ([left, top, right, bottom]: Box): boolean =>
    [left, (left + right) / 2, right].every((across) => [top, bottom].every((down) => isInside(across, down)));
  const free = spots
    .map((spot) => ({ ...spot, box: boxOf(text, spot, { dx: 0, dy: 0, side: 'middle' }) }))
    .filter(({ box }) => isFree(box, taken, size));
  const found =
    free.find(({ box }) => isWithin(box)) ?? (needed ? free.find((spot) => isInside(spot.x, spot.y)) : undefined);
  if (!found) return undefined;
  taken.push(found.box);
  return { text, ...share(found, size) };
}

const percent = (part: number): number => Math.round(part * 10_000) / 100;
