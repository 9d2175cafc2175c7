import { isLocale, type Locale } from '../model/locale.ts';
import { citeWords, type CiteWords } from '../strings/cite.ts';

/**
 * Lets the citations at the foot of a page be copied, and those of single statements be opened where the page is that
 * of their source. Without script the citations can be selected, and the
 * address of a statement is `#` and its id, as the data files have it.
 */
export function listenForCopies(): void {
  const foot = document.querySelector<HTMLElement>('.page-foot');
  if (!foot) return;
  addStyle();
  const { lang } = document.documentElement;
  const locale: Locale = isLocale(lang) ? lang : 'en';
  const words = citeWords[locale];
  const open = (item?: HTMLElement): void => {
    void import('./cite-dialog.ts').then(({ openCitation }) => {
      openCitation(foot, locale, item);
    });
  };
  const [citation] = foot.querySelectorAll<HTMLElement>('[data-citation]');
  if (citation) {
    addCopying(foot, [citation, ...foot.querySelectorAll<HTMLElement>('[data-form]')], words);
    if (!foot.querySelector('details')) citation.parentElement?.append(makeOpener(words.others, open));
  }
  for (const item of document.querySelectorAll<HTMLElement>('li[id][data-statement]')) {
    const button = makeOpener(words.cite, () => {
      open(item);
    });
    item.querySelector('.by')?.append(' · ', makePermalink(item.id), ' · ', button);
  }
}

/** Gives each text a button behind it that copies it, and the whole a line that says, politely, what was done. */
export function addCopying(owner: HTMLElement, texts: readonly HTMLElement[], words: CiteWords): void {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  owner.append(status);
  for (const text of texts) {
    const form = text.dataset['form'];
    const button = makeButton(words.copy);
    const name = form !== undefined && form in words ? words[form as keyof CiteWords] : words.plain;
    button.setAttribute('aria-label', words.copyForm.replace('{form}', name));
    text.after(button);
    button.addEventListener('click', () => void copy(text, status, words));
  }
}

function makeOpener(label: string, open: () => void): HTMLButtonElement {
  const button = makeButton(label);
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', () => {
    open();
  });
  return button;
}

/** What only script brings needs no place in the style of every page. */
const style = `.copy { padding: 0 0.25rem; color: var(--accent); background: none; border: 0; text-decoration: underline; cursor: pointer }
.citing { inline-size: min(36rem, 100% - 2rem); color: var(--ink); background: var(--paper); border: 1px solid var(--muted) }
.citing pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
.citing dd { margin: 0 0 0.75rem }`;

function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

/** The permanent address of a statement, as a link; whole, for it may be shown in a card on another page. */
function makePermalink(id: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `${location.pathname}#${id}`;
  link.textContent = `#${id}`;
  return link;
}

function makeButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = label;
  return button;
}

async function copy(text: HTMLElement, status: HTMLElement, words: CiteWords): Promise<void> {
  // An emptied line is read again even when it comes to say the same.
  status.textContent = '';
  const plain = text.matches('pre') ? text.textContent : text.textContent.replace(/\s+/g, ' ').trim();
  try {
    await navigator.clipboard.writeText(plain);
    status.textContent = words.copied;
  } catch {
    // No clipboard on an address without https, or not allowed: what is selected can be copied by hand.
    getSelection()?.selectAllChildren(text);
    status.textContent = words.selected;
  }
}
