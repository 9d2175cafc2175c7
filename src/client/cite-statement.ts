import type { Locale } from '../model/locale.ts';
import { citeWords } from '../strings/cite.ts';
import { citationForms, formatCitation, type CitedWork } from '../text/format-citation.ts';
import { addCopying } from './copy.ts';

/** Opens a dialog with the citation of a statement in every form, each to be copied. */
export function openCitation(item: HTMLElement, foot: HTMLElement, locale: Locale): void {
  const work = readCitedStatement(item, foot, locale);
  const words = citeWords[locale];
  const dialog = document.createElement('dialog');
  dialog.className = 'citing small';
  dialog.setAttribute('aria-labelledby', 'citing-title');
  const title = document.createElement('h2');
  title.id = 'citing-title';
  title.textContent = words.statement;
  const list = document.createElement('dl');
  const texts = citationForms.map((form) => {
    const [term, detail, text] = ['dt', 'dd', 'pre'].map((name) => document.createElement(name));
    if (!term || !detail || !text) return undefined;
    term.textContent = words[form];
    text.textContent = formatCitation(work, form);
    text.dataset['form'] = form;
    text.dir = form === 'plain' ? 'auto' : 'ltr';
    detail.append(text);
    list.append(term, detail);
    return text;
  });
  const close = document.createElement('button');
  close.className = 'copy';
  close.textContent = words.close;
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(close);
  dialog.append(title, list);
  addCopying(
    dialog,
    texts.filter((text) => text !== undefined),
    words,
  );
  dialog.append(form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** A statement on the page of its source as a work to be cited, read from what the page shows. */
export function readCitedStatement(item: HTMLElement, foot: HTMLElement, locale: Locale): CitedWork {
  const citation = foot.querySelector<HTMLElement>('[data-citation]');
  const [author, , container] = [...(citation?.querySelectorAll('bdi') ?? [])].map(
    (part) => part.textContent,
  );
  const said = item.querySelector('.said')?.cloneNode(true) as HTMLElement | undefined;
  said?.querySelector('.mark')?.remove();
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return {
    id: item.dataset['statement'] ?? item.id,
    title: said?.textContent.trim() ?? '',
    author: author ?? '',
    container: container ?? '',
    changed: item.dataset['changed'] ?? citation?.dataset['changed'] ?? '',
    address: `${page.replace(/#.*/, '')}#${item.id}`,
    locale,
  };
}
