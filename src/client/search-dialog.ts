import type { Locale } from '../model/locale.ts';
import { searchWords } from '../i18n/search.ts';
import { element, loadSearchStyles } from './search-draw.ts';
import { openSiteIndex } from './search-index.ts';
import { base, locale as pageLocale } from './site-paths.ts';
import { startSearchView, type SearchView } from './search-view.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page, made on first use. Its form leads to the search page, with all results. */
export async function openSearchDialog(): Promise<void> {
  // The index comes with the styles and while the first letters are typed; a failure shows with the first query.
  void openSiteIndex().catch(() => undefined);
  await loadSearchStyles();
  dialog ??= makeDialog(pageLocale());
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(locale: Locale): HTMLDialogElement {
  const words = searchWords[locale];
  const close = element('button', { type: 'button', class: 'search-close' }, words.close);
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': words.title },
    drawForm(locale, close),
    element('p', { role: 'status', 'data-search-status': '' }),
    element(
      'p',
      { 'data-search-help': '', hidden: '' },
      element('button', { type: 'button', 'data-search-retry': '' }, words.retry),
      ' ',
      element('a', { href: `${base}${locale}/a-z/` }, words.index),
      ` ${words.indexHint}`,
    ),
    element('ol', { class: 'search-results', 'data-search-results': '', 'aria-label': words.results }),
    element('button', { type: 'button', 'data-search-more': '', hidden: '' }, words.more),
    element(
      'div',
      { class: 'search-foot' },
      element('button', { form: 'search-form', class: 'search-all' }, words.all),
      element('p', { id: 'search-keys' }, words.keys),
      slashSwitch(locale),
    ),
  );
  document.body.append(made);
  const view = startSearchView(made);
  void view.fill();
  made.addEventListener('keydown', (event) => moveByArrows(view, event));
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', ({ target }) => {
    // A link to the page that is open only moves it.
    if (target === made || (target as Element).closest('[data-search-results] a')) made.close();
  });
  return made;
}

function drawForm(locale: Locale, close: HTMLElement): HTMLFormElement {
  const words = searchWords[locale];
  const list = (name: string, label: string, any: string) =>
    element('label', {}, `${label} `, element('select', { name, disabled: '' }, element('option', { value: '' }, any)));
  const input = element('input', {
    name: 'q', type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search', dir: 'auto',
    'aria-describedby': 'search-keys', 'aria-label': words.label, placeholder: words.placeholder,
  }); // prettier-ignore
  return element(
    'form',
    { id: 'search-form', role: 'search', action: `${base}${locale}/search/` },
    element('div', { class: 'search-bar' }, input, close),
    element(
      'p',
      { class: 'search-filters' },
      list('kind', words.kind, words.anyKind),
      list('year', words.year, words.anyYear),
    ),
  );
}

/** Up and down lead through the box and the links below it. */
function moveByArrows({ input, results }: SearchView, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [input, ...results.querySelectorAll<HTMLElement>('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  stops[(at + step + stops.length) % stops.length]?.focus();
}

/** A box that turns the key `/` off and on, as WCAG 2.1.4 asks of a shortcut of one character. Remembered. */
function slashSwitch(locale: Locale): HTMLLabelElement {
  const setting = 'search-slash';
  const box = element('input', { type: 'checkbox' });
  box.checked = true;
  try {
    box.checked = localStorage.getItem(setting) !== 'off';
    box.addEventListener('change', () => localStorage.setItem(setting, box.checked ? 'on' : 'off'));
  } catch {
    // Without storage the key stays on.
  }
  return element('label', {}, box, ` ${searchWords[locale].slash}`);
}
