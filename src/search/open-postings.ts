import type { Filters, Posting } from './open-index.ts';
import type { IndexHead } from './index-files.ts';
import { type Pagefind, type PagefindResult, ranking, wordOf } from './pagefind.ts';
import { idfOf } from './rank.ts';

/** Pagefind, with its records by their ids. */
interface Started {
  readonly pagefind: Pagefind;
  readonly documentOf: (result: PagefindResult) => number;
}

/** What only Pagefind knows: where keys stand, and which documents pass filters. */
export interface Postings {
  /** Starts Pagefind, once; a failure is forgotten. */
  readonly open: () => Promise<unknown>;
  /** Fetches the file that has a key, in case it is needed. */
  readonly preload: (key: string) => void;
  /** Where a key stands that the site has. */
  readonly postingsOf: (key: string) => Promise<Posting[]>;
  readonly passing: (filters: Filters) => Promise<ReadonlySet<number> | undefined>;
}

/** @param load gives Pagefind's module; it is started here */
export function openPostings(load: () => Promise<Pagefind>, { documents, kinds, years }: IndexHead): Postings {
  let started: Promise<Started> | undefined;
  let isSecond = false;
  const start = async (): Promise<Started> => {
    const pagefind = await load();
    // What it holds of a start that failed it would hold on to.
    if (isSecond) await pagefind.destroy();
    isSecond = true;
    await pagefind.options({ ranking });
    await pagefind.init();
    // Its records in the order of the site.
    const { results } = await pagefind.search(null, { sort: { at: 'asc' } });
    if (results.length !== documents) throw new Error('Pagefind has the pages of another build, or none.');
    const places = new Map(results.map(({ id }, at) => [id, at]));
    return { pagefind, documentOf: ({ id }) => places.get(id) ?? 0 };
  };
  const open = (): Promise<Started> => {
    started ??= start().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
  const filter = async (name: string, value: string): Promise<Set<number>> => {
    const { pagefind, documentOf } = await open();
    const { results } = await pagefind.search(null, { filters: { [name]: value } });
    return new Set(some(results, `${name} ${value}`).map(documentOf));
  };
  return {
    open,
    preload: (key) => {
      open().then(({ pagefind }) => pagefind.preload(wordOf(key)), () => undefined); // prettier-ignore
    },
    postingsOf: async (key) => {
      const { pagefind, documentOf } = await open();
      const results = some((await pagefind.search(wordOf(key))).results, key);
      const idf = idfOf(results.length, documents);
      return results.map((result) => ({
        document: documentOf(result),
        frequency: result.score / idf,
        places: result.words,
      }));
    },
    passing: async ({ kind, year }) => {
      if (kind === undefined && year === undefined) return undefined;
      // An address may ask for what the site does not have.
      if ((kind !== undefined && !kinds.includes(kind)) || (year !== undefined && !years.includes(year)))
        return new Set();
      const sets = await Promise.all([
        ...(kind === undefined ? [] : [filter('kind', kind)]),
        ...(year === undefined ? [] : [filter('year', String(year))]),
      ]);
      return sets.reduce((a, b) => new Set([...a].filter((one) => b.has(one))));
    },
  };
}

/** A file that does not come is no error to Pagefind, but no hits; of what is asked here, there always are some. */
function some<T>(results: readonly T[], asked: string): readonly T[] {
  if (results.length === 0) throw new Error(`Pagefind has nothing of ${asked}: a file did not come.`);
  return results;
}
