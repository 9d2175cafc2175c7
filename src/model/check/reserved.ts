import { entityFolders } from '../entity.ts';

/** The names under a language that pages of the site itself have; a free page of that name would never be shown. */
export const reservedPages: ReadonlySet<string> = new Set([
  ...Object.keys(entityFolders),
  'sources',
  'pages',
  'search',
  'map',
  'timeline',
  'network',
  'offline',
  'a-z',
  'data',
  'as-of',
  'index',
  '404',
]);

/** The ids of the site's own sections of a page, to which a link may lead, by what the page is of. */
const sections: Readonly<Record<string, readonly string[]>> = {
  entity: ['facts', 'outside', 'ledger', 'unclear', 'statements', 'relations'],
  sources: ['facts', 'unclear', 'reliability', 'paragraphs'],
  pages: [],
};

/** The ids of the site's own sections of a page. */
export const sectionsOf = (page: string): readonly string[] =>
  sections[page.split('/')[0] ?? ''] ?? sections['entity']!;

/** What every page uses beside its sections. */
const everywhere = ['main', 'menu', 'notes', 'footnote-label'];

/** Whether a heading may not have this id, since the page itself uses it: frame, sections, marks, footnotes. */
export const isReservedHeading = (id: string, page: string): boolean =>
  everywhere.includes(id) || sectionsOf(page).includes(id) || /^(?:m|fn|fnref|search|user-content)-/.test(id);
