import { join } from 'node:path';
import type { Knowledge } from '../model/knowledge.ts';
import { isLocale, locales } from '../model/locale.ts';
import { writeJson } from '../outputs/json-text.ts';
import { makeEntityFile, makeSourceFile } from '../outputs/record-json.ts';
import { addresses } from './addresses.ts';
import type { Workshop } from './workshop.ts';

/**
 * Writes the data file of each entity and source beside its page, under both languages: whoever has the address of a
 * page has that of its data. They are no routes, since each would be made twice.
 *
 * @param dist folder of the built site
 * @param workshop writes them by the time that it is closed
 */
export function* writePageData(
  dist: string,
  knowledge: Knowledge,
  workshop: Pick<Workshop, 'order'>,
): Generator<void> {
  const pages = [...knowledge.entities.keys(), ...[...knowledge.sources.keys()].map((id) => `sources/${id}`)];
  for (const page of pages) {
    const files = locales.map((locale) => join(dist, locale, `${page}.json`));
    workshop.order('write', files, makePageData(page, knowledge)!);
    yield;
  }
}

/** The data file of a page by its path, `en/bases/<slug>.json`; undefined where there is none. For the server of `npm run dev`. */
export function findPageData(path: string, knowledge: Knowledge): string | undefined {
  const [, locale, page = ''] = /^([a-z]{2})\/(.+)\.json$/.exec(path) ?? [];
  return isLocale(locale) ? makePageData(page, knowledge) : undefined;
}

function makePageData(page: string, knowledge: Knowledge): string | undefined {
  const entity = knowledge.entities.get(page);
  if (entity) return writeJson(makeEntityFile(entity, knowledge, addresses), 1);
  const source = page.startsWith('sources/') ? knowledge.sources.get(page.slice(8)) : undefined;
  return source && writeJson(makeSourceFile(source, knowledge, addresses), 1);
}
