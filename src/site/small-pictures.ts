import { join } from 'node:path';
import { digestText } from '../files/kept-values.ts';
import { keepSiteFile } from '../files/site-files.ts';
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
  /** Draws it; a map is drawn when it is written. */
  readonly draw: () => string | LocatorMap;
  /** Whether the build before has drawn it, and has left its file, if it is of the same site. */
  readonly isKept?: true;
}

/** What a page says of a picture, which a build can keep for the next. */
export type DescribedPicture = Pick<SmallPicture, 'path' | 'width' | 'height' | 'alt'>;

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
  const pictures = picturesOf(knowledge);
  const key = keyOf(name, entity, locale);
  if (!pictures.has(key)) {
    const drawn = drawNow(name, entity, knowledge, locale);
    pictures.set(key, drawn && makeFile(key, drawn));
  }
  return pictures.get(key);
}

/** Takes what an earlier build has told of the pictures of the same record, so that they need not be drawn. */
export function recallPictures(
  knowledge: Knowledge,
  known: Readonly<Record<string, DescribedPicture | null>>,
): void {
  const pictures = picturesOf(knowledge);
  for (const [name, entity, locale] of listSubjects(knowledge)) {
    const key = keyOf(name, entity, locale);
    const kept = known[key];
    if (kept === undefined) continue;
    const draw = () => drawNow(name, entity, knowledge, locale)?.picture ?? '';
    pictures.set(key, kept === null ? undefined : { ...kept, draw: () => dress(draw()), isKept: true });
  }
}

/** Describes all pictures of a record; null where there is none to draw. */
export const describePictures = (knowledge: Knowledge): Record<string, DescribedPicture | null> =>
  Object.fromEntries(
    [...listSubjects(knowledge)].map(([name, entity, locale]) => {
      const { path, width, height, alt } = findSmallPicture(name, entity, knowledge, locale) ?? {};
      return [
        keyOf(name, entity, locale),
        path === undefined ? null : ({ path, width, height, alt } as DescribedPicture),
      ];
    }),
  );

function picturesOf(knowledge: Knowledge): Map<string, SmallPicture | undefined> {
  const pictures = made.get(knowledge) ?? new Map<string, SmallPicture | undefined>();
  made.set(knowledge, pictures);
  return pictures;
}

const keyOf = (name: string, entity: Entity | undefined, locale: Locale): string =>
  [locale, ...(entity ? [entity.id] : []), name].join('/');

const drawNow = (name: string, entity: Entity | undefined, knowledge: Knowledge, locale: Locale) =>
  entity ? ofEntities[name]?.(entity, knowledge, locale) : ofHome[name]?.(knowledge, locale);

/** A picture as a file of its own; a map is dressed when it is drawn. */
const dress = (picture: string | LocatorMap): string | LocatorMap =>
  typeof picture === 'string' ? dressPicture(picture) : picture;

function makeFile(key: string, { picture, alt }: Drawing): SmallPicture {
  // One folder a language: a disk takes as long to make one for each entity as to write what is in it.
  const [locale, ...name] = key.split('/');
  const pathOf = (content: string): string =>
    `${locale}/${name.join('.')}.${digestText(content).slice(0, 8)}.svg`;
  if (typeof picture !== 'string') {
    const { width, ratio } = locatorBox;
    const size = { width, height: Math.round(width * ratio[0]) };
    return { alt, ...size, path: pathOf(describeMap(picture)), draw: () => picture };
  }
  const svg = dressPicture(picture);
  return { alt, ...sizeOf(svg), path: pathOf(svg), draw: () => svg };
}

/** The picture as SVG. */
export function printPicture({ draw }: SmallPicture): string {
  const drawn = draw();
  return typeof drawn === 'string' ? drawn : drawLocatorMap(drawn);
}

/** Lists the small pictures of the home page and of every entity. */
export function* listSmallPictures(knowledge: Knowledge): Generator<SmallPicture> {
  for (const subject of listSubjects(knowledge)) {
    const [name, entity, locale] = subject;
    const picture = findSmallPicture(name, entity, knowledge, locale);
    if (picture) yield picture;
  }
}

/** In both languages one after the other, as the maps of one place share their ground. */
function* listSubjects({ entities }: Knowledge): Generator<[string, Entity | undefined, Locale]> {
  for (const entity of [undefined, ...entities.values()])
    for (const locale of locales)
      for (const name of Object.keys(entity ? ofEntities : ofHome)) yield [name, entity, locale];
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
  for (const { path, draw, isKept } of listSmallPictures(knowledge)) {
    const file = join(dist, 'pictures', path);
    // No two contents have the same name.
    if (isKept && keepSiteFile(file)) continue;
    const drawn = draw();
    if (typeof drawn === 'string') workshop.order('write', [file], drawn);
    else workshop.order('draw', drawn, file, path.replace(/\.\w+\.svg$/, ''));
    yield;
  }
}

/** Finds a small picture by its path, whatever its digest; undefined where there is none. For the server of `npm run dev`. */
export function findByPath(path: string, knowledge: Knowledge): SmallPicture | undefined {
  const [, locale, dotted, name = ''] = /^([a-z]{2})\/(?:(.+)\.)?([\w-]+)\.\w+\.svg$/.exec(path) ?? [];
  const id = dotted?.replace('.', '/');
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
