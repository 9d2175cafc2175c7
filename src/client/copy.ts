import { isLocale, type Locale } from '../model/locale.ts';
import { citeWords, type CiteWords } from '../strings/cite.ts';

/**
 * Wakes the buttons for citing: `[data-copies]` copies the citation before it, `[data-cites]` opens the forms of the
 * citation of its statement or, outside of one, of the page. Without script the citations can be selected, and the
 * second is a link to its statement.
 */
export function listenForCopies(): void {
  const { lang } = document.documentElement;
  const locale: Locale = isLocale(lang) ? lang : 'en';
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('.copy') : null;
    if (button?.matches('[data-copies]')) void copy(button, citeWords[locale]);
    // With a key held, the permanent address of a statement is a link like any other.
    if (!button?.matches('[data-cites]') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void cite(button, locale);
  });
}

async function cite(button: Element, locale: Locale): Promise<void> {
  const foot = document.querySelector<HTMLElement>('.page-foot');
  const { openCitation } = await import('./cite-dialog.ts');
  if (foot) openCitation(foot, locale, button.closest<HTMLElement>('li[data-statement]') ?? undefined);
}

/** Copies what stands before the button, and says so, politely, in the line that its dialog or the foot has for it. */
async function copy(button: Element, words: CiteWords): Promise<void> {
  const text = button.previousElementSibling;
  const status = button.closest('dialog, .page-foot')?.querySelector('[role=status]');
  if (!text || !status) return;
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
