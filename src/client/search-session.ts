import type { Locale } from '../model/locale.ts';
import { search, type Answer, type Filters } from '../search/search.ts';
import type { SearchIndex } from '../search/open-index.ts';
import { openSiteIndex } from './search-index.ts';
import { printedFor, showHit, type ShownHit } from './search-page-data.ts';

/** What the interface shows, from first key to answer. */
export type SearchState =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly isOffline: boolean }
  | { readonly state: 'done'; readonly found: Found };

export interface Found {
  readonly answer: Answer;
  readonly hits: readonly ShownHit[];
  readonly filters: Filters;
  readonly corrected: readonly { readonly typed: string; readonly meant: string }[];
  /** Loads the next hits. */
  readonly more: () => Promise<readonly ShownHit[]>;
}

/** Hits whose text is loaded at once: each is a request. */
const hitsAtOnce = 5;

/**
 * Makes a function that answers queries one after the other: while one is being answered, a newer one makes its answer
 * stale, and stale answers are dropped.
 *
 * @param show called with each state that is not stale
 */
export function startSession(
  locale: Locale,
  show: (state: SearchState) => void,
): (query: string, filters: Filters) => Promise<void> {
  let turn = 0;
  return async (query, filters) => {
    const mine = ++turn;
    const tell = (state: SearchState) => {
      if (mine === turn) show(state);
    };
    if (query.trim() === '') {
      tell({ state: 'idle' });
      return;
    }
    const slow = setTimeout(() => tell({ state: 'loading' }), 120);
    try {
      const index = await openSiteIndex();
      if (mine !== turn) return;
      const answer = await search(index, query, filters);
      if (mine !== turn) return;
      tell({ state: 'done', found: await gather(index, answer, filters, locale) });
    } catch {
      tell({ state: 'failed', isOffline: !navigator.onLine });
    } finally {
      clearTimeout(slow);
    }
  };
}

async function gather(index: SearchIndex, answer: Answer, filters: Filters, locale: Locale): Promise<Found> {
  let shown = 0;
  const more = async () => {
    const next = answer.hits.slice(shown, shown + hitsAtOnce);
    shown += next.length;
    return Promise.all(next.map((hit) => showHit(index, hit, answer, locale)));
  };
  const [hits, corrected] = await Promise.all([
    more(),
    Promise.all(
      answer.corrected.map(async ({ typed, key }) => ({
        typed,
        meant: await printedFor(index, key, answer.hits),
      })),
    ),
  ]);
  return { answer, hits, filters, corrected, more };
}
