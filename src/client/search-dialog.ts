import { directionOf, isLocale, type Locale } from '../model/locale.ts';
import { searchWords } from '../strings/search.ts';
import {
  arrivalHref,
  drawPieces,
  element,
  loadSearchStyles,
  searchAddress,
  statusText,
} from './search-draw.ts';
import { drawFilters, fillFilters, readFilters } from './search-filters.ts';
import { openSiteIndex } from './search-index.ts';
import type { ShownHit } from './search-page-data.ts';
import { startSession, type SearchState } from './search-session.ts';
import { slashSwitch } from './search-slash.ts';

const quiet = 25;
let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search dialog, made on first use: a combobox with a list of pages and sections (ARIA APG, “list
 * autocomplete”), and filters by kind and year.
 */
export async function openSearchDialog(): Promise<void> {
  // The index comes while the first letters are typed; a failure shows with the first query.
  void openSiteIndex().catch(() => undefined);
  await loadSearchStyles();
  const locale: Locale = isLocale(document.documentElement.lang) ? document.documentElement.lang : 'en';
  dialog ??= makeDialog(locale);
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(locale: Locale): HTMLDialogElement {
  const words = searchWords[locale];
  const pageHref =
    document.querySelector<HTMLAnchorElement>('a[data-search-open]')?.href ??
    `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${locale}/search/`;
  const indexHref = pageHref.replace(/search\/.*$/, 'a-z/');
  const input = element('input', {
    type: 'search', role: 'combobox', id: 'search-input', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search', dir: 'auto',
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'search-list', 'aria-describedby': 'search-keys', 'aria-label': words.label,
    placeholder: words.placeholder,
  }); // prettier-ignore
  const list = element('ul', {
    role: 'listbox',
    id: 'search-list',
    'data-search-results': '',
    'aria-label': words.results,
    hidden: '',
  });
  const status = element('p', { role: 'status', 'data-search-status': '' }, words.idle);
  const retry = element('button', { type: 'button', 'data-search-retry': '' }, words.retry);
  const azLink = element('a', { href: indexHref }, words.index);
  const help = element(
    'p',
    { 'data-search-help': '', hidden: '' },
    retry,
    ' ',
    azLink,
    ` ${words.indexHint}`,
  );
  const all = element('a', { href: pageHref, class: 'search-all', hidden: '' }, words.all);
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const bar = element('div', { class: 'search-bar' }, input, close);
  const form = element('form', { role: 'search' }, bar, drawFilters(locale));
  void fillFilters(form, locale).catch(() => undefined);
  const foot = element(
    'div',
    { class: 'search-foot' },
    all,
    element('p', { id: 'search-keys' }, words.keys),
    slashSwitch(locale),
  );
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.title },
    form,
    status,
    help,
    list,
    foot,
  );
  document.body.append(made);

  const activate = (option: HTMLElement | undefined) => {
    for (const other of list.querySelectorAll('[aria-selected=true]'))
      other.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = (state: SearchState) => {
    status.textContent = statusText(state, locale);
    made.dataset['state'] = state.state;
    if (state.state === 'loading') return;
    const hits = state.state === 'done' ? state.found.hits : [];
    const options = hits.flatMap((hit) => drawOptions(hit, locale));
    for (const [at, option] of options.entries()) option.id = `search-option-${String(at)}`;
    activate(undefined);
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    if (state.state === 'done') list.dataset['query'] = state.found.answer.query;
    else delete list.dataset['query'];
    help.hidden = state.state === 'idle' || hits.length > 0;
    retry.hidden = state.state !== 'failed';
    all.hidden = hits.length === 0;
    all.href = searchAddress(pageHref, input.value, readFilters(form));
  };
  const ask = startSession(locale, show);
  const run = () => void ask(input.value, readFilters(form));
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Choosing a filter is an `input` event of the form, too.
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(run, quiet);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  retry.addEventListener('click', () => {
    input.focus();
    void fillFilters(form, locale).catch(() => undefined);
    run();
  });
  input.addEventListener('keydown', (event) => {
    const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      const next = at < 0 && step < 0 ? options.length - 1 : at + step;
      activate(options[next] ?? undefined);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      if (options[at]) openOption(options[at], event);
      else if (input.value.trim()) location.href = searchAddress(pageHref, input.value, readFilters(form));
    }
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) openOption(option, event);
  });
  close.addEventListener('click', () => {
    made.close();
  });
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  return made;
}

/** A link to the same page only moves: then the dialog has to close by itself. */
function openOption(option: HTMLElement, event: KeyboardEvent | MouseEvent): void {
  const href = option.dataset['href'] ?? '';
  if (event.ctrlKey || event.metaKey) open(href, '_blank', 'noopener');
  else {
    option.closest('dialog')?.close();
    location.href = href;
  }
}

function drawOptions(hit: ShownHit, locale: Locale): HTMLLIElement[] {
  const words = searchWords[locale];
  const [opening] = hit.excerpts;
  const inText = hit.excerpts.filter(({ id, marked }) => id && marked > 0);
  const other =
    hit.other &&
    element('span', { class: 'search-other' }, `${words.otherLanguage} `,
      element('span', { lang: hit.other.locale, dir: directionOf(hit.other.locale) }, ...drawPieces(hit.other.pieces))); // prettier-ignore
  const page = element(
    'li',
    { role: 'option', 'aria-selected': 'false', 'data-entity': hit.id, 'data-href': arrivalHref(hit) },
    element('span', { class: 'search-title' }, ...drawPieces(hit.title)),
    ' ',
    element('span', { class: 'search-kind' }, hit.kind),
    ...(opening && !inText.includes(opening)
      ? [element('span', { class: 'search-excerpt' }, ...drawPieces(opening.pieces))]
      : []),
    ...(other ? [other] : []),
  );
  const sections = inText.slice(0, 2).map(({ id, heading, pieces }) =>
    element(
      'li',
      {
        role: 'option',
        'aria-selected': 'false',
        class: 'search-part',
        'data-section': id,
        'data-href': arrivalHref(hit, id),
      },
      element('span', { class: 'search-section' }, heading),
      element('span', { class: 'search-excerpt' }, ...drawPieces(pieces)),
    ),
  );
  return [page, ...sections];
}
