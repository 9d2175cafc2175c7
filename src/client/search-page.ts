import { directionOf, isLocale, type Locale } from '../model/locale.ts';
import { searchWords } from '../strings/search.ts';
import { arrivalHref, drawPieces, element, searchAddress, statusText } from './search-draw.ts';
import { fillFilters, readFilters } from './search-filters.ts';
import type { ShownHit } from './search-page-data.ts';
import { startSession, type SearchState } from './search-session.ts';

/** Milliseconds of quiet after a key before the query is asked. */
const quiet = 25;

/**
 * Wakes the search page: `form[data-search-form]` with `q`, `kind` and `year`, `[data-search-results]`,
 * `[data-search-status]` and `[data-search-more]`. The query stands in the address; back and forward ask again.
 */
export function startSearchPage(root: HTMLElement): void {
  const locale: Locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : 'en';
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`the search page has no ${selector}`);
    return found;
  };
  const form = find<HTMLFormElement>('[data-search-form]');
  const input = find<HTMLInputElement>('input[name=q]');
  const results = find('[data-search-results]');
  const status = find('[data-search-status]');
  const more = find<HTMLButtonElement>('[data-search-more]');
  const help = find('[data-search-help]');
  let next: (() => Promise<readonly ShownHit[]>) | undefined;
  let left = 0;

  const show = (state: SearchState) => {
    status.textContent = statusText(state, locale);
    root.dataset['state'] = state.state;
    help.hidden =
      state.state === 'idle' ||
      state.state === 'loading' ||
      (state.state === 'done' && state.found.hits.length > 0);
    if (state.state === 'loading') return;
    if (state.state !== 'done') {
      results.replaceChildren();
      delete results.dataset['query'];
      more.hidden = true;
      return;
    }
    const { found } = state;
    results.replaceChildren(...found.hits.map((hit) => drawHit(hit, locale)));
    results.dataset['query'] = found.answer.query;
    next = found.more;
    left = found.answer.hits.length - found.hits.length;
    more.hidden = left <= 0;
  };
  const ask = startSession(locale, show);
  const run = () => {
    void fillFilters(form, locale).catch(() => undefined);
    return ask(input.value, readFilters(form));
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  // A query that was sent, or came with the address, keeps its place in the history; one being typed has one place.
  let isSent = location.search !== '';
  const setAddress = () => {
    const address = searchAddress(location.pathname, input.value, readFilters(form));
    if (address === location.pathname + location.search) return;
    if (isSent) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    isSent = false;
  };
  const change = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      setAddress();
      void run();
    }, quiet);
  };
  input.addEventListener('input', change);
  form.addEventListener('change', (event) => {
    if (event.target !== input) change();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    setAddress();
    isSent = true;
    void run();
  });
  more.addEventListener('click', () => {
    void next?.().then((hits) => {
      const drawn = hits.map((hit) => drawHit(hit, locale));
      results.append(...drawn);
      left -= hits.length;
      more.hidden = left <= 0;
      drawn[0]?.querySelector('a')?.focus();
    });
  });
  root.querySelector('[data-search-retry]')?.addEventListener('click', () => void run());
  addEventListener('online', () => {
    if (root.dataset['state'] === 'failed') void run();
  });
  const readAddress = async () => {
    const asked = new URLSearchParams(location.search);
    clearTimeout(timer);
    isSent = true;
    input.value = asked.get('q') ?? '';
    await fillFilters(form, locale, asked).catch(() => undefined);
    await run();
  };
  addEventListener('popstate', () => void readAddress());
  if (location.search) void readAddress();
  else show({ state: 'idle' });
}

function drawHit(hit: ShownHit, locale: Locale): HTMLLIElement {
  const words = searchWords[locale];
  const [opening, ...rest] = hit.excerpts;
  const parts = [opening, ...rest].flatMap((excerpt) => {
    if (!excerpt) return [];
    const text = element('p', { class: 'search-excerpt' }, ...drawPieces(excerpt.pieces));
    if (!excerpt.id) return [text];
    const heading = element(
      'a',
      { href: arrivalHref(hit, excerpt.id), class: 'search-section' },
      excerpt.heading,
    );
    return [element('div', {}, element('p', { class: 'search-heading' }, heading), text)];
  });
  const other =
    hit.other &&
    element(
      'p',
      { class: 'search-other' },
      `${words.otherLanguage} `,
      element(
        'span',
        { lang: hit.other.locale, dir: directionOf(hit.other.locale) },
        ...drawPieces(hit.other.pieces),
      ),
    );
  const title = element('a', { href: arrivalHref(hit) }, ...drawPieces(hit.title));
  return element(
    'li',
    { 'data-entity': hit.id },
    element('h2', {}, title),
    element('p', { class: 'search-kind' }, hit.kind),
    ...parts,
    ...(other ? [other] : []),
  );
}

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) startSearchPage(root);
