import { directionOf, type Locale } from '../model/locale.ts';
import type { Excerpt, Piece } from '../search/excerpt.ts';
import type { Found, ShownHit } from '../search/found.ts';
import type { Filters } from '../search/open-index.ts';
import { countWords, fillWords, searchWords } from '../i18n/search.ts';
import stylesHref from './search-sheet.css?url';
import type { SearchState } from './search-view.ts';
import { base } from './site-paths.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element with attributes and children; text is never read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Draws text with its marked words. */
export const drawPieces = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text));

/** The address of the search page with a query and its filters. */
export function searchAddress(page: string, query: string, { kind, year }: Filters): string {
  const asked = new URLSearchParams();
  if (query.trim()) asked.set('q', query);
  if (kind !== undefined) asked.set('kind', kind);
  if (year !== undefined) asked.set('year', String(year));
  return page + (asked.size > 0 ? `?${asked.toString()}` : '');
}

/** Draws a page that was found: its title, its best sentence, and the sections that have more. */
export function drawHit(hit: ShownHit, locale: Locale): HTMLLIElement {
  const other =
    hit.other &&
    element('p', { class: 'search-other' }, `${searchWords[locale].otherLanguage} `,
      element('span', { lang: hit.other.locale, dir: directionOf(hit.other.locale) }, ...drawPieces(hit.other.pieces))); // prettier-ignore
  return element(
    'li',
    { 'data-entity': hit.id },
    element('h2', {}, element('a', { href: arrivalHref(hit) }, ...drawPieces(hit.title))),
    element('p', { class: 'search-kind' }, hit.kind),
    ...hit.excerpts.map((excerpt) => drawExcerpt(hit, excerpt)),
    ...(other ? [other] : []),
  );
}

function drawExcerpt(hit: ShownHit, { id, heading, pieces }: Excerpt): HTMLElement {
  const text = element('p', { class: 'search-excerpt' }, ...drawPieces(pieces));
  // The lead stands at the top of its page, and the title leads there.
  if (!id) return text;
  const link = element('a', { href: arrivalHref(hit, id), class: 'search-section' }, heading);
  return element('div', { 'data-section': id }, element('p', { class: 'search-heading' }, link), text);
}

/** The address of a hit, with the words that are to be marked on arrival. */
function arrivalHref(hit: ShownHit, section = ''): string {
  const words = hit.printed.length > 0 ? `?highlight=${encodeURIComponent(hit.printed.join(' '))}` : '';
  return `${base}${hit.path}${words}${section ? `#${section}` : ''}`;
}

/** The status in one sentence or more, as it is announced. */
export function statusText(state: SearchState, locale: Locale): string {
  const words = searchWords[locale];
  if (state.state === 'failed') return words[state.why];
  if (state.state !== 'done') return words[state.state];
  return [foundText(state.found, locale), ...noteTexts(state.found, locale)].join(' ');
}

function foundText({ answer, filters }: Found, locale: Locale): string {
  const words = searchWords[locale];
  const query = answer.query.trim();
  if (answer.hits.length > 0)
    return fillWords(words.foundFor, { count: countWords(words.found, answer.hits.length, locale), query });
  const isFiltered = filters.kind !== undefined || filters.year !== undefined;
  return `${fillWords(words.none, { query })} ${isFiltered ? words.noneFiltered : words.noneHint}`;
}

/** What was changed to find something, each a sentence. */
function noteTexts({ answer, corrected }: Found, locale: Locale): string[] {
  const words = searchWords[locale];
  if (answer.hits.length === 0) return [];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const quote = (text: string) => (locale === 'ar' ? `«${text}»` : `“${text}”`);
  return [
    ...corrected.map(({ typed, meant }) => fillWords(words.corrected, { typed, meant })),
    ...answer.loosePhrases.map((phrase) => fillWords(words.loose, { words: phrase })),
    ...(answer.missing.length > 0 ? [fillWords(words.missing, { words: list.format(answer.missing.map(quote)) })] : []),
  ];
}

let loaded: Promise<void> | undefined;

/** Loads the styles of the search, once: pages do not carry them. Resolves also where they cannot be had. */
export function loadSearchStyles(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const link = element('link', { rel: 'stylesheet', href: stylesHref });
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
  return loaded;
}
