import type { Locale } from '../model/locale.ts';
import type { Filters } from '../search/search.ts';
import { element } from './search-draw.ts';
import { searchWords } from '../strings/search.ts';
import { openSiteIndex } from './search-index.ts';

/** Makes the two lists, empty and not yet to be used; `fillFilters` fills them. */
export function drawFilters(locale: Locale): HTMLParagraphElement {
  const words = searchWords[locale];
  const list = (name: string, label: string, any: string) =>
    element(
      'label',
      {},
      `${label} `,
      element('select', { name, disabled: '' }, element('option', { value: '' }, any)),
    );
  return element(
    'p',
    { class: 'search-filters' },
    list('kind', words.kind, words.anyKind),
    list('year', words.year, words.anyYear),
  );
}

/** Reads the filters of a form; an empty choice is no filter. */
export function readFilters(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const kind = data.get('kind');
  const year = Number(data.get('year'));
  return { kind: typeof kind === 'string' && kind ? kind : undefined, year: year > 0 ? year : undefined };
}

/**
 * Puts the kinds and years that the site has into a form's two lists, once, and shows the lists.
 *
 * @param asked choices from the address
 */
export async function fillFilters(
  form: HTMLFormElement,
  locale: Locale,
  asked?: URLSearchParams,
): Promise<void> {
  const index = await openSiteIndex();
  const kinds = index.kinds.map((kind, at) => [kind, index.kindLabels[locale][at] ?? kind] as const);
  const years = index.years.map((year) => [String(year), String(year)] as const);
  for (const [name, options] of [
    ['kind', kinds],
    ['year', years.reverse()],
  ] as const) {
    const list = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (!list) continue;
    if (list.options.length <= 1)
      list.append(...options.map(([value, label]) => element('option', { value }, label)));
    if (asked) list.value = asked.get(name) ?? '';
    if (list.selectedIndex < 0) list.value = '';
    list.disabled = false;
  }
}
