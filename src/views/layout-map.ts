import { directionOf, type Direction, type Locale } from '../model/locale.ts';
import { boxesAlong, placeMove, type MoveEnd, type PlacedMove } from './arrows.ts';
import { clusterPoints, type Cluster } from './cluster-points.ts';
import { overlaps, type Box, type Label } from './label.ts';
import { layGround, type Ground } from './map-ground.ts';
import { countryName } from './map-data.ts';
import { findExtent } from './map-frame.ts';
import { positionsOf, type MapContent, type MapPlace } from './map-items.ts';
import type { Extent, Ring } from './outline.ts';
import { placeLabels, type LabelWish } from './place-labels.ts';

/** All numbers of a map, in units of the drawing. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly dir: Direction;
  /** Countries that the record has a page for, and the others. */
  readonly ownLand: string;
  readonly otherLand: string;
  readonly coasts: string;
  readonly borders: string;
  readonly governorates: string;
  readonly marks: readonly (Cluster & { readonly label: Label | undefined })[];
  /** Names of countries and areas; those of the record have a place. */
  readonly areas: readonly {
    readonly id: string;
    readonly place: MapPlace | undefined;
    readonly label: Label;
  }[];
  readonly moves: readonly PlacedMove[];
}

export interface MapBox {
  readonly width: number;
  readonly locale: Locale;
  /** Degrees to show; found from the positions when it is left out. */
  readonly extent?: Extent;
  /** Height for a width: at least and at most. */
  readonly ratio?: readonly [number, number];
}

/**
 * Places everything on a map that fits the positions of its content.
 *
 * @returns undefined when no position is known: then there is no map
 */
export function layoutMap({ places, moves }: MapContent, box: MapBox): MapLayout | undefined {
  const { width, locale, ratio = width < 600 ? [0.85, 1.15] : [0.6, 0.75] } = box;
  const dir = directionOf(locale);
  const extent = box.extent ?? findExtent(positionsOf(places));
  if (!extent) return undefined;
  const ground = layGround(extent, width, ratio);
  const { projection, countries } = ground;
  const { height } = projection;
  const own = new Set(places.flatMap(({ area }) => (area?.layer === 'countries' ? [area.id] : [])));
  const landOf = (test: (id: string) => boolean): string =>
    countries.map(({ id, path }) => (test(id) ? path : '')).join('');
  const sizes = locale === 'ar' ? { text: 15, small: 14 } : { text: 14, small: 12.5 };

  const points = places.flatMap((place) => {
    if (!place.position) return [];
    const [x, y] = projection.at(place.position);
    return x >= 0 && y >= 0 && x <= width && y <= height ? [{ place, x, y }] : [];
  });
  const clusters = clusterPoints(points);
  const areas = findAreas(places, ground, locale);
  const placedMoves = placeMoves(moves, points, areas, width);
  const taken: Box[] = [
    ...clusters.map(({ x, y, members }) => square(x, y, members.length > 1 ? 11 : 5)),
    ...placedMoves.flatMap(boxesAlong),
  ];
  const wishes: LabelWish[] = [
    ...clusters
      .filter(({ members }) => members.length === 1)
      .map(({ members, x, y }): LabelWish => ({
        id: members[0]!.id,
        text: members[0]!.label,
        size: sizes.text,
        at: [x, y],
        way: 'beside',
      })),
    ...areas.map(({ id, label, at, place, rings }): LabelWish => ({
      id,
      text: label,
      size: place?.area?.layer === 'countries' ? sizes.text : sizes.small,
      at,
      way: 'on',
      rings,
      // The name of a country that has a page may reach into the sea; all others stay inside or are left out.
      strict: place?.area?.layer !== 'countries',
      foreign: countries.flatMap((other) => (other.id === (place?.area?.id ?? id) ? [] : other.rings)),
    })),
  ];
  const labels = placeLabels(wishes, taken, { width, height, dir });
  return {
    width,
    height,
    dir,
    ownLand: landOf((id) => own.has(id)),
    otherLand: landOf((id) => !own.has(id)),
    coasts: ground.coasts,
    borders: ground.borders,
    governorates: ground.governorates,
    marks: clusters.map((cluster) => ({
      ...cluster,
      label: cluster.members.length === 1 ? labels.get(cluster.members[0]!.id) : undefined,
    })),
    areas: areas.flatMap(({ id, place }) => {
      const label = labels.get(id);
      return label ? [{ id, place, label }] : [];
    }),
    moves: placedMoves,
  };
}

interface VisibleArea {
  readonly id: string;
  readonly label: string;
  readonly place: MapPlace | undefined;
  readonly rings: readonly Ring[];
  readonly at: readonly [number, number];
}

/** Areas of the record that are in sight, then the other countries; the largest first in each. */
function findAreas(
  places: readonly MapPlace[],
  { countries, spotOf, ringsIn }: Ground,
  locale: Locale,
): VisibleArea[] {
  const own = places.flatMap((place) => {
    const { area, position } = place;
    if (!area || position) return [];
    // Of a country the light outline is at hand; the whole one is many times as long.
    const country = area.layer === 'countries' ? countries.find(({ id }) => id === area.id) : undefined;
    if (country) return [{ id: place.id, label: place.label, place, rings: country.rings }];
    const rings = area.layer === 'governorates' ? ringsIn(area) : undefined;
    return rings ? [{ id: place.id, label: place.label, place, rings }] : [];
  });
  const named = new Set(places.flatMap(({ area }) => (area?.layer === 'countries' ? [area.id] : [])));
  const others = countries
    .filter(({ id }) => !named.has(id))
    .map(({ id, rings }) => ({ id, label: countryName(id, locale), place: undefined, rings }));
  return [...own, ...others].flatMap((area) => {
    const at = spotOf(area.rings);
    return at ? [{ ...area, at }] : [];
  });
}

function placeMoves(
  moves: MapContent['moves'],
  points: readonly { readonly place: MapPlace; readonly x: number; readonly y: number }[],
  areas: readonly VisibleArea[],
  width: number,
): PlacedMove[] {
  const ends = new Map<string, MoveEnd>([
    ...areas.map(({ id, at, rings }) => [id, { kind: 'area', at, rings }] as const),
    ...points.map(({ place, x, y }) => [place.id, { kind: 'point', at: [x, y] }] as const),
  ]);
  const seen = new Map<string, number>();
  return moves.flatMap((move) => {
    const [from, to] = [ends.get(move.from ?? ''), ends.get(move.to ?? '')];
    if (!from || !to) return [];
    const pair = [move.from, move.to].sort().join(' ');
    const before = seen.get(pair) ?? 0;
    seen.set(pair, before + 1);
    const reach = Math.max(26, width * 0.06);
    const more = 0.12 * Math.floor(before / 2);
    // Each swings to the side on which it passes the fewest marks; a second one between the same ends to the other.
    const bends = [0.1, -0.1, 0.2, -0.2, 0.3, -0.3].map(
      (bend) => (before % 2 === 0 ? bend : -bend) * (1 + more * 8),
    );
    const ways = bends.flatMap((bend) => placeMove(move, from, to, reach, bend) ?? []);
    const marks = points.map(({ x, y }) => square(x, y, 7));
    const hits = (way: PlacedMove): number =>
      boxesAlong(way).filter((box) => marks.some((mark) => overlaps(box, mark))).length;
    const [best] = ways.map((way) => ({ way, hits: hits(way) })).sort((a, b) => a.hits - b.hits);
    return best ? [best.way] : [];
  });
}

const square = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: half * 2,
  height: half * 2,
});
