import type { SitemapOptions } from '@astrojs/sitemap';
import { entityFolders, type EntityFolder } from '../model/entity.ts';
import { entitiesOf, type Knowledge } from '../model/knowledge.ts';
import { locales } from '../model/locale.ts';
import type { Addresses } from './addresses.ts';
import { lastChange, latestOf, sourceChanged } from './changes.ts';

/** The pages that search engines need not keep: what they say depends on who reads it. */
const unlisted = new Set(['search', 'offline']);

/**
 * The options of `@astrojs/sitemap`: each address names both languages and, for readers of neither, the English page, or
 * the door before the two home pages; with the day of its last change where one is known.
 *
 * @param root address of the site with its base, with a slash at the end
 * @param read gives the knowledge; asked only when the pages are there
 */
export function sitemapOptions(root: string, read: () => Knowledge): NonNullable<SitemapOptions> {
  let days: ReadonlyMap<string, string> | undefined;
  return {
    filter: (url) => !unlisted.has(pageOf(url, root)),
    serialize: (item) => {
      days ??= lastChanges(read());
      const page = pageOf(item.url, root);
      const addressIn = (lang: string): string => `${root}${lang}/${page === '' ? '' : `${page}/`}`;
      const lastmod = days.get(page);
      return {
        url: item.url,
        ...(lastmod !== undefined && { lastmod }),
        links: [
          ...locales.map((lang) => ({ lang, url: addressIn(lang) })),
          { lang: 'x-default', url: page === '' ? root : addressIn('en') },
        ],
      };
    },
  };
}

/** What robots may read, all of it, and where the sitemap is (RFC 9309). Heeded at the root of a host only. */
export const writeRobots = (addresses: Addresses): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${addresses.file('sitemap-index.xml')}\n`;

/** The id of the page at an address: `bases/<slug>`, or '' for the home pages and the door before them. */
const pageOf = (url: string, root: string): string =>
  url
    .slice(root.length)
    .replace(new RegExp(`^(?:${locales.join('|')})/`), '')
    .replace(/\/$/, '');

/** The day of the last change of each page, `YYYY-MM-DD`. Lists change with what they list; of free pages no day is known. */
function lastChanges(knowledge: Knowledge): ReadonlyMap<string, string> {
  const { entities, sources } = knowledge;
  const ofSources = [...sources.values()].map((source) => [`sources/${source.id}`, sourceChanged(source, knowledge)]);
  const ofFolders = (Object.keys(entityFolders) as EntityFolder[]).map((folder) => [
    folder,
    latestOf(entitiesOf(knowledge, entityFolders[folder], 'en').map(({ changed }) => changed)),
  ]);
  const ofLists = ['', 'a-z', 'timeline', 'map'].map((page) => [page, lastChange(knowledge)]);
  return new Map(
    [
      ...ofLists,
      ...ofFolders,
      ['sources', latestOf(ofSources.map(([, day]) => day))],
      ...[...entities.values()].map(({ id, changed }) => [id, changed]),
      ...ofSources,
    ].filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
