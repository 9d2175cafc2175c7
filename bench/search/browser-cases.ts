import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIndex } from '../../src/search/build-index.ts';
import { packing } from '../../src/site/pack-files.ts';
import { generalFamilies } from '../../src/text/families.ts';
import { parseLocaleOf } from '../../src/text/script.ts';
import { runCommand } from '../../tests/run/run-command.ts';
import { buildStarlight } from '../peers/starlight.ts';
import { makeRecord } from '../record/make-record.ts';
import type { SearchSite } from './browser-search.ts';
import { readQueries } from './queries.ts';
import { makePages } from './scale-pages.ts';
import { makeQueries } from './scale-queries.ts';

const root = join(import.meta.dirname, '../..');

/** A site to be measured, and what it is asked. */
export interface Case {
  readonly site: SearchSite;
  /** Folder of the built site. */
  readonly dir: string;
  /** A search index instead of the site's own. */
  readonly index?: ReadonlyMap<string, Uint8Array>;
  /** Queries in each language, the first one asked cold. */
  readonly queries: Readonly<Record<string, readonly string[]>>;
}

/** The built record, asked its own queries. */
export const recordCase = (dist: string): Case => ourSite('this record', dist, recordQueries());

/** The built record with the index of a large site, to see what its search costs; its results lead nowhere. */
export function largeCase(dist: string, pages: number): Case[] {
  if (pages === 0) return [];
  const documents = makePages(pages);
  const index = buildIndex(documents, { ...packing, families: generalFamilies });
  const made = makeQueries(documents, 20);
  const queries = Object.fromEntries(
    ['ar', 'en'].map((locale) => [
      locale,
      made.flatMap(({ text }, at) =>
        parseLocaleOf(text) === locale && (at < 7 || at % 5 === 0) ? text : [],
      ),
    ]),
  );
  return [{ ...ourSite(`${String(pages)} pages`, dist, queries), index }];
}

/** Ten of the record's own queries in each language, of all kinds that find something; the first is a name. */
function recordQueries(): Case['queries'] {
  const found = readQueries(join(root, 'tests/queries/record.yaml')).filter(
    ({ wanted }) => wanted.length > 0,
  );
  return Object.fromEntries(
    ['ar', 'en'].map((locale) => {
      const some = found.filter(({ text }) => parseLocaleOf(text) === locale);
      return [
        locale,
        Array.from({ length: 10 }, (_, at) => some[Math.floor((at * some.length) / 10)]?.text ?? ''),
      ];
    }),
  );
}

function ourSite(name: string, dir: string, queries: Case['queries']): Case {
  const site = {
    name: `ours, ${name}`,
    opener: 'a[data-search-open]',
    input: 'dialog input[role=combobox]',
    result: 'dialog li[data-entity]',
    answered: { selector: 'dialog [data-search-results]', attribute: 'data-query' },
  };
  return { site, dir, queries };
}

/**
 * Builds one made-up record with our site and with Starlight.
 *
 * @param scratch folder for what is made
 */
export async function madeCases(entities: number, scratch: string): Promise<Case[]> {
  if (entities === 0) return [];
  const { files, pages } = makeRecord(entities);
  const content = join(scratch, 'content');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const dir = join(scratch, 'dist');
  const built = await runCommand(['node', 'src/cli/build.ts', '--outDir', dir], {
    CONTENT_DIR: content,
    CACHE_DIR: join(scratch, 'cache'),
    SHARE_IMAGES: 'off',
  });
  if (built.exitCode !== 0) throw new Error(built.output.slice(-2000));
  const starlight = await buildStarlight(pages);
  const queries = Object.fromEntries(
    ['ar', 'en'].map((locale) => {
      const titles = pages.filter((page) => page.locale === locale).map(({ title }) => title);
      return [
        locale,
        Array.from({ length: 10 }, (_, at) => titles[Math.floor((at * titles.length) / 10) + 3] ?? ''),
      ];
    }),
  );
  const peer = {
    name: `Starlight, ${String(entities)} entities`,
    opener: 'button[data-open-modal]',
    input: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
    answered: { selector: '.pagefind-ui__message' },
  };
  return [
    ourSite(`${String(entities)} entities`, dir, queries),
    { site: peer, dir: starlight.output, queries },
  ];
}
