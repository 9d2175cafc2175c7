import type { Ids } from './around.ts';
import { checkLinks } from './links.ts';
import type { Content } from '../content.ts';
import { issue, type Issue } from '../issues.ts';
import { locales, localise, otherLocale } from '../locale.ts';
import { compareFigures, compareSets } from './parity.ts';
import type { Call, Prose } from '../prose.ts';

/** Checks prose: both languages are there and agree, citations and links lead somewhere. */
export function checkProse(content: Content, ids: Ids): Issue[] {
  const pages = Map.groupBy(content.prose, ({ page }) => page);
  return [
    ...missingPages(content, pages),
    ...content.prose.flatMap((prose) => checkCitations(prose, ids)),
    ...checkLinks(content, ids),
    ...[...pages.values()].flatMap((files) => checkParity(files, ids)),
  ];
}

function missingPages(content: Content, pages: Map<string, Prose[]>): Issue[] {
  const owners = [
    ...content.entities.map(({ id, facts }) => ({ page: id, file: facts.file })),
    ...content.sources.map(({ id, source }) => ({ page: `sources/${id}`, file: source.file })),
    ...[...freePages(pages)].map((page) => ({ page, file: pages.get(page)![0]!.file })),
  ];
  return owners.flatMap(({ page, file }) => {
    const there = new Set(pages.get(page)?.map(({ locale }) => locale));
    const folder = file.slice(0, file.lastIndexOf('/'));
    return locales
      .filter((locale) => !there.has(locale))
      .map((locale) =>
        issue('missing-page', { file, line: 1 }, `${folder}/${locale}.mdx`, `${otherLocale(locale)}.mdx`),
      );
  });
}

const freePages = (pages: Map<string, Prose[]>): Iterable<string> =>
  [...pages.keys()].filter((page) => page.startsWith('pages/'));

function checkCitations({ file, citations }: Prose, { statements, sources }: Ids): Issue[] {
  return citations.flatMap(({ target, line }) => {
    if (statements.has(target)) return [];
    const [source = '', statement] = target.split('/');
    if (statement === undefined) return [issue('dangling-citation', { file, line }, target)];
    return sources.has(source)
      ? [issue('unknown-statement', { file, line }, target)]
      : [issue('unknown-source', { file, line }, source)];
  });
}

function checkParity(files: readonly Prose[], { statements }: Ids): Issue[] {
  const [ar, en] = locales.map((locale) => files.find((prose) => prose.locale === locale));
  // Drafts are written one language after the other.
  if (!ar || !en || ar.draft || en.draft) return [];
  const both = { ar, en };
  // A citation that leads nowhere is told as such; what it was to be, the other language may have.
  const comparable = files.every(({ citations }) => citations.every(({ target }) => statements.has(target)));
  const cited = localise((locale) => (comparable ? both[locale].citations.map(({ target }) => `[^${target}]`) : []));
  const headings = localise((locale) => both[locale].headings.map(({ target }) => `#${target}`).join(' ') || 'none');
  const at = (only: string, missingIn: 'ar' | 'en', calls: (prose: Prose) => readonly Call[]) => {
    const owner = both[otherLocale(missingIn)];
    return { file: owner.file, line: calls(owner).find(({ target }) => only === `[^${target}]`)?.line ?? 1 };
  };
  return [
    ...compareSets(cited).map(({ only, missingIn }) =>
      issue(
        'parity-citations',
        at(only, missingIn, (prose) => prose.citations),
        only,
        missingIn,
      ),
    ),
    ...compareFigures(localise((locale) => both[locale].figures)).map(({ only, missingIn }) =>
      issue(
        'parity-figures',
        at(only, missingIn, () => []),
        only,
        missingIn,
      ),
    ),
    ...(headings.ar === headings.en
      ? []
      : [issue('parity-headings', { file: en.file, line: 1 }, headings.en, headings.ar)]),
  ];
}
