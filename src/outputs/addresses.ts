import { locales, localise, type Locale, type Localised } from '../model/locale.ts';
import type { Statement } from '../model/statement.ts';

/** Where things will be read: whole addresses, for whoever meets an output away from the site. */
export interface Addresses {
  /** A page by its id (`bases/<slug>`, `sources/<id>`, `data`; '' is the home page). */
  readonly page: (id: string, locale: Locale, fragment?: string) => string;
  /** A file by its path below the root of the site, e.g. `data/record.json`. */
  readonly file: (path: string) => string;
}

/** The permanent address of a statement: the page of its source, at the statement. */
export const statementAddress = ({ id, source }: Statement, locale: Locale, addresses: Addresses): string =>
  addresses.page(`sources/${source}`, locale, id.slice(source.length + 1));

/** The address of a page in each language. */
export const pageAddresses = (id: string, addresses: Addresses): Localised =>
  localise((locale) => addresses.page(id, locale));

/** Whether a text is a whole web address, so that it may go where programs follow it; `javascript:` is none. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);

/** The address of the data of an entity or source, by the id of its page; both languages stand in it. */
export const dataFileOf = (id: string): string => `data/${id}.json`;

/** The addresses of the files that stand once in each language. */
export const languageFiles = {
  calendar: (locale: Locale): string => `${locale}/milestones.ics`,
  feed: (locale: Locale): string => `${locale}/feed.xml`,
} as const;

/** The addresses of the files that hold both languages. */
export const sharedFiles = {
  record: 'data/record.json',
  schema: 'data/schema.json',
  statements: 'data/statements.csv',
  map: 'data/map.geojson',
} as const;

/** All data files of the site with their media types (IANA), for whoever lists them. */
export const dataFiles: readonly { readonly path: string; readonly type: string }[] = [
  { path: sharedFiles.record, type: 'application/json' },
  { path: sharedFiles.statements, type: 'text/csv' },
  { path: sharedFiles.map, type: 'application/geo+json' },
  ...locales.map((locale) => ({ path: languageFiles.calendar(locale), type: 'text/calendar' })),
  ...locales.map((locale) => ({ path: languageFiles.feed(locale), type: 'application/rss+xml' })),
];

/** The address of the share image of a page (`share/<language>/<id>.png`); the home page's is called `home`. */
export const shareImage = (id: string, locale: Locale): string =>
  `share/${locale}/${id === '' ? 'home' : id.replace(/^pages\//, '')}.png`;
