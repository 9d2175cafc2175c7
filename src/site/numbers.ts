import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';

/** The numbers of the citations of a page's text, in the order of the first call of each, from 1. */
export function numbersOf(page: string, locale: Locale, { prose }: Knowledge): ReadonlyMap<string, number> {
  const ids = new Set(prose.get(`${page}/${locale}`)?.citations.map(({ target }) => target));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
