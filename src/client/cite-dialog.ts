import type { Locale } from '../model/locale.ts';
import { citeWords } from '../strings/cite.ts';
import { citationForms, formatCitation, type CitedWork } from '../text/format-citation.ts';
import { adoptStyle } from './adopt-style.ts';
import style from './cite-dialog.css?inline';

/**
 * Opens a dialog with the citation of a statement, or of the page itself, in every form, each to be copied.
 *
 * @param foot the foot of the page, which holds the citation of the page in words
 * @param item the statement, on the page of its source
 */
export function openCitation(foot: HTMLElement, locale: Locale, item?: HTMLElement): void {
  const work = readCitedWork(document, foot, locale, item);
  const words = citeWords[locale];
  const dialog = make('dialog', '');
  dialog.className = 'citing small';
  dialog.setAttribute('aria-labelledby', 'citing-title');
  const title = make('h2', item ? words.statement : words.page);
  title.id = 'citing-title';
  if (item) {
    const link = make('a', `#${item.id}`);
    link.href = link.textContent;
    link.addEventListener('click', () => {
      dialog.close();
    });
    title.append(' ', link);
  }
  const list = make('dl', '');
  for (const form of citationForms) {
    const text = make('pre', formatCitation(work, form));
    text.dataset['form'] = form;
    text.dir = form === 'plain' ? 'auto' : 'ltr';
    const detail = make('dd', '');
    const button = make('button', words.copy);
    button.type = 'button';
    button.className = 'copy';
    button.dataset['copies'] = '';
    button.ariaLabel = words.copyForm.replace('{form}', words[form]);
    detail.append(text, button);
    list.append(make('dt', words[form]), detail);
  }
  const status = make('p', '');
  status.setAttribute('role', 'status');
  dialog.append(title, list, status);
  const form = make('form', '');
  form.method = 'dialog';
  const close = make('button', words.close);
  close.className = 'copy';
  form.append(close);
  dialog.append(form);
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  if (!isDressed) adoptStyle(style);
  isDressed = true;
  document.body.append(dialog);
  dialog.showModal();
}

/** A page, or a statement on the page of its source, as a work to be cited, read from what the page shows. */
export function readCitedWork(
  page: Document,
  foot: HTMLElement,
  locale: Locale,
  item?: HTMLElement,
): CitedWork {
  const citation = foot.querySelector<HTMLElement>('[data-citation]');
  const [author, , container] = [...(citation?.querySelectorAll('bdi') ?? [])].map(
    (part) => part.textContent,
  );
  const title = (item?.querySelector('.said') ?? page.querySelector('h1'))?.cloneNode(true) as
    HTMLElement | undefined;
  title?.querySelector('.mark')?.remove();
  const own = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  return {
    id:
      item?.dataset['statement'] ?? page.querySelector<HTMLElement>('[data-entity]')?.dataset['entity'] ?? '',
    title: title?.textContent.trim() ?? '',
    author: author ?? '',
    container: container ?? '',
    changed: item?.dataset['changed'] ?? citation?.dataset['changed'] ?? '',
    address: item ? `${own}#${item.id}` : own,
    locale,
  };
}

let isDressed = false;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
