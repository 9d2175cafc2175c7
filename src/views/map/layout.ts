import { geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
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
  readonly lit?: Area | undefined;
  readonly nameOf: (entity: Entity) => string;
  readonly nameOfCountry: (id: string) => string;
  /** The side of the drawing in which names have to find room: the narrowest that it is shown at. */
  readonly size: number;
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
  readonly lit: string | undefined;
  readonly marks: readonly Mark[];
  readonly arrows: readonly (Arrow & { readonly way: Way; readonly number: Spot })[];
  /** What lies too far away to be shown. */
  readonly outside: readonly Entity[];
}

/** How near two marks may come. */
const apart = 26;
const margin = 10;
/** A line may stray so far from the outline, in units of the drawing. */
const stray = 1.4;

/** Lays out a map; undefined where there is nothing to show. */
export function layoutMap(request: MapRequest): MapLayout | undefined {
  const { points, ways, outlines, subject, lit, size } = request;
  const litShape = lit && findShape(outlines, lit);
  const about = subject === undefined ? litShape : findShape(outlines, { layer: 'countries', id: subject });
  const extent = findExtent(points.map(positionOf), about);
  if (!extent) return undefined;
  const projection = makeProjection(extent, size, margin);
  const placed = placePoints(points, projection, size);
  const arrows = ways.flatMap((way) => {
    const [from, to] = [way.from, way.to].map((end) => placed.find(({ entity }) => entity.id === end));
    return from && to ? [{ ...makeArrow(from, to), way }] : [];
  });
  const taken: Box[] = [...placed.map((spot) => boxAround(spot, 8)), ...arrows.flatMap(({ boxes }) => boxes)];
  const marks = nameMarks(placed, new Set(ways.flatMap(({ from, to }) => [from, to])), taken, request);
  const light = outlines && lighten(outlines, (stray / (projection.scale() * Math.PI)) * 180);
  const path = geoPath(projection).digits(1);
  const inner = light && innerLines(light, 'governorates');
  return {
    size,
    countries: light ? drawCountries(shapesOf(light, 'countries'), path, taken, request) : [],
    inner: (inner && path(inner)) ?? '',
    lit: lit && light && litShape ? (path(findShape(light, lit)!) ?? undefined) : undefined,
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
  const spots = spread(inSight.map(({ truly }) => truly), apart, size);
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
    return { entity, ...share({ x, y }, size), truly: isMoved ? share(truly, size) : undefined, label: found?.label };
  });
}

const share = ({ x, y }: Spot, size: number): Spot => ({ x: percent(x / size), y: percent(y / size) });

/** The countries in sight, each with its name where there is room in it. */
function drawCountries(shapes: readonly Shape[], path: GeoPath, taken: Box[], request: MapRequest): Country[] {
  const { size, nameOfCountry, subject } = request;
  const inSight = shapes
    .map((shape) => ({ id: String(shape.id), shape, path: path(shape) ?? '' }))
    .filter((country) => country.path !== '')
    .sort((a, b) => Number(b.id === subject) - Number(a.id === subject));
  return inSight.map(({ id, shape, path: outline }) => {
    const text = nameOfCountry(id);
    const at = findRoom(text, shape, path, taken, size);
    if (at) taken.push(at.box);
    return { id, path: outline, name: at && { text, x: percent(at.x / size), y: percent(at.y / size) } };
  });
}

/** A place for a name inside of a shape: its middle, or the free place next to it. */
function findRoom(text: string, shape: Shape, path: GeoPath, taken: readonly Box[], size: number) {
  const [x, y] = path.centroid(shape);
  const [[left], [right]] = path.bounds(shape);
  const middle: Label = { dx: 0, dy: 0, side: 'middle' };
  for (const [dx, dy] of [[0, 0], [0, 24], [0, -24], [-30, 0], [30, 0], [-30, 30], [30, 30], [0, 48], [0, -48]] as const) {
    const spot = { x: x + dx, y: y + dy };
    const box = boxOf(text, spot, middle);
    if (box[0] >= left && box[2] <= right && isFree(box, taken, size)) return { ...spot, box };
  }
  return undefined;
}

const percent = (part: number): number => Math.round(part * 10_000) / 100;
