import type { Ids } from './around.ts';
import type { Content } from '../content.ts';
import { issue, type Issue } from '../issues.ts';
import type { Prose } from '../prose.ts';
import { isReservedHeading, reservedPages, sectionsOf } from './reserved.ts';

/** Checks where prose leads: links by id, to headings, to other hosts; and the addresses that pages and headings take. */
export function checkLinks(content: Content, ids: Ids): Issue[] {
  const anchors = collectAnchors(content);
  const known = collectAddresses(content);
  return [
    ...checkPageNames(content),
    ...content.prose.flatMap((prose) => [
      ...checkHeadings(prose, content),
      ...checkInside(prose, ids, anchors),
      ...checkOutside(prose, known),
    ]),
  ];
}

function checkPageNames({ prose }: Content): Issue[] {
  const files = new Map(prose.toReversed().map(({ page, file }) => [page, file]));
  return [...files].flatMap(([page, file]) => {
    const slug = page.startsWith('pages/') ? page.slice('pages/'.length) : '';
    return reservedPages.has(slug) ? [issue('reserved-page', { file, line: 1 }, slug)] : [];
  });
}

function checkHeadings({ file, page, headings }: Prose, { sources }: Content): Issue[] {
  const source = sources.find(({ id }) => page === `sources/${id}`);
  const taken = new Set(source ? anchorsOf(source) : []);
  const seen = new Set<string>();
  return headings.flatMap(({ target, line }) => {
    const at = { file, line };
    if (target === '') return [issue('heading-without-id', at)];
    const repeated = seen.has(target);
    seen.add(target);
    if (isReservedHeading(target, page) || taken.has(target)) return [issue('reserved-heading', at, target)];
    return repeated ? [issue('duplicate-id', at, target)] : [];
  });
}

/** The ids to which a link can lead, by page and language. */
type Anchors = (page: string, locale: Prose['locale']) => ReadonlySet<string>;

function collectAnchors({ prose, sources }: Content): Anchors {
  const headings = new Map(
    prose.map(({ page, locale, headings: own }) => [`${page}/${locale}`, own.map(({ target }) => target)]),
  );
  const bySource = new Map(sources.map((source) => [`sources/${source.id}`, anchorsOf(source)]));
  return (page, locale) =>
    new Set([...sectionsOf(page), ...(headings.get(`${page}/${locale}`) ?? []), ...(bySource.get(page) ?? [])]);
}

/** On the page of a source, its paragraphs and statements stand under their ids. */
const anchorsOf = ({ source, statements }: Content['sources'][number]): string[] => [
  ...source.data.paragraphs.map(({ id }) => id),
  ...statements.data.map(({ id }) => id),
];

function checkInside({ file, page, locale, links }: Prose, ids: Ids, anchors: Anchors): Issue[] {
  const exists = (id: string): boolean =>
    ids.entities.has(id) || ids.pages.has(id) || (id.startsWith('sources/') && ids.sources.has(id.slice(8)));
  return links.flatMap(({ target, line }) => {
    const [id = '', ...rest] = target.split('#');
    const leadsTo = id === '' ? page : id;
    if (!exists(leadsTo)) return [issue('broken-link', { file, line }, target)];
    const isThere = rest.length === 0 || anchors(leadsTo, locale).has(rest.join('#'));
    return isThere ? [] : [issue('broken-fragment', { file, line }, target)];
  });
}

/**
 * A text about the record's matter leads outside only to what its data names, with a citation; free pages, which are about
 * the record itself, may also lead to licences and the like.
 */
function checkOutside({ file, page, outside }: Prose, known: ReadonlySet<string>): Issue[] {
  if (page.startsWith('pages/')) return [];
  return outside
    .filter(({ target }) => !known.has(target))
    .map(({ target, line }) => issue('outside-link', { file, line }, target));
}

/** The addresses that the data names: of sources, of what is cited from outside, of licence and repository. */
function collectAddresses({ site, sources, entities }: Content): ReadonlySet<string> {
  const { licence, repository } = site.data;
  const cited = entities.flatMap(({ facts }) => {
    const { position, area, aliases = [], notes = [] } = facts.data.reference ?? {};
    return [position, area, ...aliases, ...notes].map((item) => item?.citation.url);
  });
  const all = [licence.url, repository, ...sources.map(({ source }) => source.data.url), ...cited];
  return new Set(all.filter((url) => url !== undefined));
}
