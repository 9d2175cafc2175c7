import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestText } from '../files/kept-values.ts';
import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { isLocale, locales, type Locale } from '../model/locale.ts';
import { dressPicture } from './dress-picture.ts';
import { drawHomeMap, drawHomeNetwork, drawHomeTimeline } from './home-pictures.ts';
import { drawEgo, drawEntityTimeline, drawLocator } from './entity-pictures.ts';

/** A small picture beside a text, drawn. */
export interface Drawing {
  readonly svg: string;
  /** What it shows, in words, for those who do not see it; empty where the text beside it says all. */
  readonly alt: string;
}

export interface SmallPicture extends Drawing {
  /** Where the file stands: `en/bases/<slug>/locator.<digest>.svg`. Its name changes with its content, never one without the other. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
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

function makeFile(key: string, drawn: Drawing): SmallPicture {
  const svg = dressPicture(drawn.svg);
  const digest = digestText(svg).slice(0, 8);
  return { ...drawn, svg, path: `${key}.${digest}.svg`, ...sizeOf(svg) };
}

/** Lists the small pictures of the home page and of every entity, in both languages. */
export const listSmallPictures = (knowledge: Knowledge): readonly SmallPicture[] =>
  locales.flatMap((locale) => [
    ...Object.keys(ofHome).flatMap((name) => findSmallPicture(name, undefined, knowledge, locale) ?? []),
    ...[...knowledge.entities.values()].flatMap((entity) =>
      Object.keys(ofEntities).flatMap((name) => findSmallPicture(name, entity, knowledge, locale) ?? []),
    ),
  ]);

/**
 * Writes all small pictures of a built site. They are no routes: a page generator takes longer for one than a disk.
 *
 * @param dist folder of the built site
 */
export function writeSmallPictures(dist: string, knowledge: Knowledge): number {
  const pictures = listSmallPictures(knowledge);
  for (const { path, svg } of pictures) {
    const file = join(dist, 'pictures', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, svg);
  }
  return pictures.length;
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
