import type { Locale } from '../model/locale.ts';
import { search, type Filters } from '../search/search.ts';
import { openSiteIndex } from './search-index.ts';
import { type Found, gatherHits } from './search-page-data.ts';

/** What the interface shows, from first key to answer. */
export type SearchState =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly isOffline: boolean }
  | { readonly state: 'done'; readonly found: Found };

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
      tell({ state: 'done', found: await gatherHits(index, answer, filters, locale) });
    } catch {
      tell({ state: 'failed', isOffline: !navigator.onLine });
    } finally {
      clearTimeout(slow);
    }
  };
}
