import { locales, type Locale } from '../model/locale.ts';
import { emptyElement, element } from './xml.ts';
import type { Addresses } from './addresses.ts';

/** A page that search engines should keep, in both languages. */
export interface ListedPage {
  /** Its id; '' is the home page. */
  readonly page: string;
  /** The day of its last change, `YYYY-MM-DD`, where it is known. */
  readonly changed?: string | undefined;
}

/**
 * The sitemap (sitemaps.org 0.9) with the languages of each page: every address names both languages and, for readers
 * of neither, the English page, or the door before the two home pages.
 */
export function writeSitemap(pages: readonly ListedPage[], addresses: Addresses): string {
  const urls = pages.flatMap(({ page, changed }) => {
    const door = page === '' ? addresses.file('') : undefined;
    const own = locales.map((locale) => addresses.page(page, locale));
    const alternates = [
      ...locales.map((locale) => alternate(locale, addresses.page(page, locale))),
      alternate('x-default', door ?? addresses.page(page, 'en')),
    ].join('');
    return [...(door === undefined ? [] : [door]), ...own].map(
      (address) => `<url>${element('loc', address)}${element('lastmod', changed)}${alternates}</url>\n`,
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${urls.join('')}</urlset>\n`
  );
}

/** What robots may read, all of it, and where the sitemap is (RFC 9309). Heeded at the root of a host only. */
export const writeRobots = (addresses: Addresses): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${addresses.file('sitemap.xml')}\n`;

const alternate = (hreflang: Locale | 'x-default', href: string): string =>
  emptyElement('xhtml:link', { rel: 'alternate', hreflang, href });
