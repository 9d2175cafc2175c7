import type { Locale, Localised } from '../model/locale.ts';
import type { Section } from './document.ts';
import type { IndexHead, ShardFile, TextFile } from './index-files.ts';
import { openPostings } from './open-postings.ts';
import { openWords, type SiteWords } from './open-words.ts';
import type { Pagefind } from './pagefind.ts';

/** Which pages pass; no choice is no filter. */
export interface Filters {
  readonly kind?: string | undefined;
  readonly year?: number | undefined;
}

/** Where one key stands in one document. */
export interface Posting {
  readonly document: number;
  /** How much the document has of it: Pagefind's score without the rarity of the key. */
  readonly frequency: number;
  /** Places in the text, in words. */
  readonly places: readonly number[];
}

/** What a hit shows of a page, in one language. */
export interface IndexedPage {
  readonly id: string;
  readonly path: string;
  readonly kind: string;
  readonly titles: Localised;
  readonly sections: readonly Section[];
}

/** A search index as the query plan sees it, wherever its files come from. */
export interface SearchIndex extends SiteWords {
  readonly documents: number;
  readonly kinds: readonly string[];
  readonly kindLabels: Localised<readonly string[]>;
  readonly years: readonly number[];
  /** Where a key stands; nowhere when the site lacks it. */
  postingsOf(key: string): Promise<readonly Posting[]>;
  /** The documents that pass filters; undefined where all do. */
  passing(filters: Filters): Promise<ReadonlySet<number> | undefined>;
  pageOf(document: number, locale: Locale): Promise<IndexedPage>;
}

/** How the files of an index are reached. */
export interface IndexAccess {
  /** Gives what a JSON file below `search/` says; rejects when it does not come. */
  readonly load: (name: string) => Promise<unknown>;
  readonly loadPagefind: () => Promise<Pagefind>;
}

/**
 * Opens an index made by `makeIndex`: its head now, and Pagefind meanwhile; the rest when asked for, each once.
 *
 * @throws Error when the head does not come; what else fails is tried again by the next query
 */
export async function openIndex({ load, loadPagefind }: IndexAccess): Promise<SearchIndex> {
  const head = (await load('index.json')) as IndexHead;
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const made = (known.get(name) as Promise<T> | undefined) ?? make();
    known.set(name, made);
    made.catch(() => known.delete(name));
    return made;
  };
  const file = <T>(name: string) => once(name, () => load(`${head.folder}/${name}.json`) as Promise<T>);
  const words = openWords(head, (at) => file<ShardFile>(`words/${String(at)}`));
  const postings = openPostings(loadPagefind, head);
  // A failure shows with the first query.
  if (head.documents > 0) postings.open().catch(() => undefined);
  return {
    ...head,
    ...words,
    postingsOf: (key) =>
      once(`key ${key}`, async () => {
        // Pagefind's file comes beside the one that says whether there is such a key.
        if (!words.isWhole) postings.preload(key);
        return (await words.has(key)) ? postings.postingsOf(key) : [];
      }),
    passing: (filters) => postings.passing(filters),
    pageOf: async (document, locale) => {
      const [page, ...parts] = await file<TextFile>(`texts/${locale}-${String(document)}`);
      const [id, path, kind, ar, en] = page;
      const sections = parts.map(([part, heading, text]) => ({ id: part, heading, text }));
      return { id, path, kind, titles: { ar, en }, sections };
    },
  };
}
