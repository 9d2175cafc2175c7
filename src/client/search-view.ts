import type { Locale } from '../model/locale.ts';
import { type Found, gatherHits, type ShownHit } from '../search/found.ts';
import type { Filters } from '../search/open-index.ts';
import { search } from '../search/search.ts';
import { drawHit, element, statusText } from './search-draw.ts';
import { canSearch, openSiteIndex } from './search-index.ts';
import { locale as pageLocale } from './site-paths.ts';

/** What a search shows, from the first key to the answer. */
export type SearchState =
  | { readonly state: 'idle' | 'loading' }
  | { readonly state: 'failed'; readonly why: 'offline' | 'unable' | 'failed' }
  | { readonly state: 'done'; readonly found: Found };

/** A search on the page, wherever it stands. */
export interface SearchView {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  /** Answers what the form says now; an answer that is no longer asked for is dropped. */
  readonly ask: () => Promise<void>;
  /** Puts the kinds and years of the site into the form, and the choices of an address. */
  readonly fill: (asked?: URLSearchParams) => Promise<void>;
}

/** Milliseconds of quiet after a key before the query is asked. */
const quiet = 25;
/** Milliseconds after which a search says that it is under way. */
const slow = 120;

/** The choices of a form; an empty one is no filter. */
export function readFilters(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const kind = data.get('kind');
  const year = Number(data.get('year'));
  return { kind: typeof kind === 'string' && kind ? kind : undefined, year: year > 0 ? year : undefined };
}

/**
 * Makes a search of the elements of `root`: a form with `q`, `kind` and `year`, `[data-search-status]`,
 * `[data-search-results]`, `[data-search-more]`, and `[data-search-help]` with a way on and `[data-search-retry]`.
 * It answers while one types; `root` says in `data-state` how far it is.
 *
 * @param typed hears that the form has changed, before it is answered
 */
export function startSearchView(root: HTMLElement, typed: () => void = () => undefined): SearchView {
  const locale = pageLocale();
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`the search has no ${selector}`);
    return found;
  };
  const form = find<HTMLFormElement>('form');
  const input = find<HTMLInputElement>('input[name=q]');
  const results = find('[data-search-results]');
  const show = showIn(root, find, locale);
  let turn = 0;
  const ask = async (): Promise<void> => {
    const mine = ++turn;
    const tell = (state: SearchState) => {
      if (mine === turn) show(state);
    };
    const [query, filters] = [input.value, readFilters(form)];
    if (query.trim() === '') {
      tell({ state: 'idle' });
      return;
    }
    const timer = setTimeout(() => tell({ state: 'loading' }), slow);
    try {
      const index = await openSiteIndex();
      if (mine !== turn) return;
      const answer = await search(index, query, filters);
      if (mine === turn) tell({ state: 'done', found: await gatherHits(index, answer, filters, locale) });
    } catch {
      tell({ state: 'failed', why: canSearch() ? (navigator.onLine ? 'failed' : 'offline') : 'unable' });
    } finally {
      clearTimeout(timer);
    }
  };
  const fill = (asked?: URLSearchParams): Promise<void> => fillFilters(form, locale, asked).catch(() => undefined);
  const again = () => {
    void fill();
    void ask();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      typed();
      void ask();
    }, quiet);
  });
  find('[data-search-retry]').addEventListener('click', again);
  addEventListener('online', () => {
    if (root.dataset['state'] === 'failed') again();
  });
  show({ state: 'idle' });
  return { form, input, results, ask, fill };
}

/** Gives what shows a state in the elements of a search. */
function showIn(
  root: HTMLElement,
  find: (selector: string) => HTMLElement,
  locale: Locale,
): (state: SearchState) => void {
  const results = find('[data-search-results]');
  const [status, help, more] = [find('[data-search-status]'), find('[data-search-help]'), find('[data-search-more]')];
  let next: (() => Promise<readonly ShownHit[]>) | undefined;
  const add = (hits: readonly ShownHit[], all: number) => {
    const drawn = hits.map((hit) => drawHit(hit, locale));
    results.append(...drawn);
    more.hidden = results.childElementCount >= all;
    return drawn;
  };
  let all = 0;
  more.addEventListener('click', () => {
    void next?.().then((hits) => add(hits, all)[0]?.querySelector('a')?.focus(), () => show({ state: 'failed', why: 'failed' })); // prettier-ignore
  });
  const show = (state: SearchState): void => {
    const text = statusText(state, locale);
    if (status.textContent !== text) status.textContent = text;
    root.dataset['state'] = state.state;
    const found = state.state === 'done' ? state.found : undefined;
    help.hidden = state.state !== 'failed' && found?.hits.length !== 0;
    if (state.state === 'loading') return;
    results.replaceChildren();
    next = found?.more;
    all = found?.answer.hits.length ?? 0;
    add(found?.hits ?? [], all);
    if (found) results.dataset['query'] = found.answer.query;
    else delete results.dataset['query'];
  };
  return show;
}

async function fillFilters(form: HTMLFormElement, locale: Locale, asked?: URLSearchParams): Promise<void> {
  const index = await openSiteIndex();
  const kinds = index.kinds.map((kind, at) => [kind, index.kindLabels[locale][at] ?? kind] as const);
  const years = index.years.toReversed().map((year) => [String(year), String(year)] as const);
  for (const [name, options] of Object.entries({ kind: kinds, year: years })) {
    const list = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (!list) continue;
    if (list.options.length <= 1) list.append(...options.map(([value, label]) => element('option', { value }, label)));
    if (asked) list.value = asked.get(name) ?? '';
    if (list.selectedIndex < 0) list.value = '';
    list.disabled = false;
  }
}
