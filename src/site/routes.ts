import type { Locale } from '../model/locale.ts';
import { readSettings } from './settings.ts';

const { site, base } = readSettings();

/** The address of a page by its id (`bases/<slug>`, `sources/<id>`, `search`; '' is the home page), from the root of the host. */
export const hrefOf = (id: string, locale: Locale, fragment?: string): string =>
  `${base}${locale}/${id === '' ? '' : `${id.replace(/^pages\//, '')}/`}${fragment === undefined ? '' : `#${fragment}`}`;

/** The address of a paragraph on the page of its source. */
export const paragraphHref = (source: string, paragraph: string, locale: Locale): string =>
  hrefOf(`sources/${source}`, locale, paragraph);

/** The address of a file that the build puts at the root, e.g. `favicon.svg`. */
export const fileHref = (path: string): string => `${base}${path}`;

/** A whole address, for what is read away from the site: canonical links, feeds, structured data. */
export const absolute = (href: string): string => `${site}${href}`;
