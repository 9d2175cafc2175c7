import { join } from 'node:path';
import { digestText } from '../files/kept-values.ts';
import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { isLocale, locales, type Locale } from '../model/locale.ts';
import { describeMap, drawLocatorMap, locatorBox, type LocatorMap } from './draw-locator-map.ts';
import { dressPicture } from './dress-picture.ts';
import { drawHomeMap, drawHomeNetwork, drawHomeTimeline } from './home-pictures.ts';
import { drawEgo, drawEntityTimeline, drawLocator } from './entity-pictures.ts';
import type { Workshop } from './workshop.ts';

/** A small picture beside a text: drawn, or a map that is drawn when it is written. */
export interface Drawing {
  readonly picture: string | LocatorMap;
  /** What it shows, in words, for those who do not see it; empty where the text beside it says all. */
  readonly alt: string;
}

export interface SmallPicture {
  /** Where the file stands: `en/bases/<slug>/locator.<digest>.svg`. No two contents have the same name. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly svg: () => string;
  /** The map, where it is one that is not yet drawn. */
  readonly map?: LocatorMap;
}

type Draw<Subject extends readonly unknown[]> = (
  ...about: [...Subject, knowledge: Knowledge, locale: Locale]
) => Drawing | undefined;

const ofEntities: Readonly<Record<string, Draw<[Entity]>>> = {
  locator: drawLocator,
  timeline: (entity, knowledge, locale) => drawEntityTimeline(entity, knowledge, locale, 600),
  'timeline-narrow': (entity, knowledge, locale) => drawEntityTimeline(entity, knowledge, locale, 320),
  network: drawEgo,
};
const ofHome: Readonly<Record<string, Draw<[]>>> = {
  timeline: drawHomeTimeline,
  map: drawHomeMap,
  network: drawHomeNetwork,
};

type Made = WeakMap<Knowledge, Map<string, SmallPicture | undefined>>;

// Pages find pictures in the bundle, and the integration, which writes them, in the source.
const shared = globalThis as typeof globalThis & { recordPictures?: Made };
const made: Made = (shared.recordPictures ??= new WeakMap());

/**
 * Gives a small picture; each is drawn once for a build. They are files and no part of the page: each would be up to a
 * third of what a page may weigh, says nothing that the text beside it does not, and loads when it comes into view.
 *
 * @param entity what it is about; undefined for the home page
 * @returns undefined where there is nothing to draw: no position, fewer than two dates, fewer than two relations
 */
export function findSmallPicture(
  name: string,
  entity: Entity | undefined,
  knowledge: Knowledge,
  locale: Locale,
): SmallPicture | undefined {
  const pictures = made.get(knowledge) ?? new Map<string, SmallPicture | undefined>();
  made.set(knowledge, pictures);
  const key = [locale, ...(entity ? [entity.id] : []), name].join('/');
  if (!pictures.has(key)) {
    const drawn = entity ? ofEntities[name]?.(entity, knowledge, locale) : ofHome[name]?.(knowledge, locale);
    pictures.set(key, drawn && makeFile(key, drawn));
  }
  return pictures.get(key);
}

function makeFile(key: string, { picture, alt }: Drawing): SmallPicture {
  const pathOf = (content: string): string => `${key}.${digestText(content).slice(0, 8)}.svg`;
  if (typeof picture !== 'string') {
    const { width, ratio } = locatorBox;
    const size = { width, height: Math.round(width * ratio[0]) };
    return {
      alt,
      ...size,
      path: pathOf(describeMap(picture)),
      svg: () => drawLocatorMap(picture),
      map: picture,
    };
  }
  const svg = dressPicture(picture);
  return { alt, ...sizeOf(svg), path: pathOf(svg), svg: () => svg };
}

/** Lists the small pictures of the home page and of every entity, in both languages. */
export function* listSmallPictures(knowledge: Knowledge): Generator<SmallPicture> {
  for (const locale of locales) {
    const find = (name: string, entity?: Entity) => findSmallPicture(name, entity, knowledge, locale) ?? [];
    yield* Object.keys(ofHome).flatMap((name) => find(name));
    for (const entity of knowledge.entities.values())
      yield* Object.keys(ofEntities).flatMap((name) => find(name, entity));
  }
}

/**
 * Writes all small pictures of a built site. They are no routes: a page generator takes longer for one than a disk.
 *
 * @param dist folder of the built site
 * @param workshop draws the maps and writes the rest, by the time that it is closed
 */
export function* writeSmallPictures(
  dist: string,
  knowledge: Knowledge,
  workshop: Pick<Workshop, 'order'>,
): Generator<void> {
  for (const { path, svg, map } of listSmallPictures(knowledge)) {
    const file = join(dist, 'pictures', path);
    if (map) workshop.order('draw', map, file, path.replace(/\.\w+\.svg$/, ''));
    else workshop.order('write', [file], svg());
    yield;
  }
}

/** Finds a small picture by its path, whatever its digest; undefined where there is none. For the server of `npm run dev`. */
export function findByPath(path: string, knowledge: Knowledge): SmallPicture | undefined {
  const [, locale, id, name = ''] = /^([a-z]{2})\/(?:(.+)\/)?([\w-]+)\.\w+\.svg$/.exec(path) ?? [];
  const entity = id === undefined ? undefined : knowledge.entities.get(id);
  if (!isLocale(locale) || (id !== undefined && !entity)) return undefined;
  return findSmallPicture(name, entity, knowledge, locale);
}

function sizeOf(svg: string): { width: number; height: number } {
  // HTML takes whole pixels only.
  const read = (name: string): number =>
    Math.round(Number(new RegExp(` ${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0));
  return { width: read('width'), height: read('height') };
}
