import type { Filters, Posting } from './open-index.ts';
import { type Pagefind, type PagefindResult, wordOf } from './pagefind.ts';
import { idfOf } from './rank.ts';

/** Pagefind, with its records by their ids. */
interface Started {
  readonly pagefind: Pagefind;
  readonly documentOf: (result: PagefindResult) => number;
  readonly documents: number;
}

/** Starts Pagefind and learns which of its records is which document: they come in the order of the site. */
async function startPagefind(start: () => Promise<Pagefind>): Promise<Started> {
  const pagefind = await start();
  const { results } = await pagefind.search(null, { sort: { at: 'asc' } });
  if (results.length === 0) throw new Error('Pagefind has no records.');
  const places = new Map(results.map(({ id }, at) => [id, at]));
  return { pagefind, documentOf: ({ id }) => places.get(id) ?? 0, documents: results.length };
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

/** @param start gives a Pagefind that is ready to be asked */
export function openPostings(start: () => Promise<Pagefind>): Postings {
  let started: Promise<Started> | undefined;
  const open = (): Promise<Started> => {
    started ??= startPagefind(start).catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
  /** A file that does not come is no error to Pagefind, but no hits; of what is asked here, there always are some. */
  const some = <T>(results: readonly T[], asked: string): readonly T[] => {
    if (results.length === 0) throw new Error(`Pagefind has nothing of ${asked}: a file did not come.`);
    return results;
  };
  const filter = async (filters: Readonly<Record<string, string>>): Promise<Set<number>> => {
    const { pagefind, documentOf } = await open();
    const { results } = await pagefind.search(null, { filters });
    return new Set(some(results, JSON.stringify(filters)).map(documentOf));
  };
  return {
    open,
    preload: (key) => void open().then(({ pagefind }) => pagefind.preload(wordOf(key))).catch(() => undefined),
    postingsOf: async (key) => {
      const { pagefind, documentOf, documents } = await open();
      const results = some((await pagefind.search(wordOf(key))).results, key);
      const idf = idfOf(results.length, documents);
      return results.map((result) => ({
        document: documentOf(result),
        frequency: result.score / idf,
        places: result.words,
      }));
    },
    passing: async ({ kind, year }) => {
      const sets = await Promise.all([
        ...(kind === undefined ? [] : [filter({ kind })]),
        ...(year === undefined ? [] : [filter({ year: String(year) })]),
      ]);
      return sets.length === 0 ? undefined : sets.reduce((a, b) => new Set([...a].filter((one) => b.has(one))));
    },
  };
}
