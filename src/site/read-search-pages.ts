import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyNode, Element, ParentNode } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { KeptValues } from '../files/kept-values.ts';
import { locales, localise } from '../model/locale.ts';
import type { SearchDocument, Section } from '../search/document.ts';

/** What the search takes of one page in one language. */
export interface PageText {
  readonly id: string | undefined;
  readonly kind: string;
  readonly years: readonly number[];
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Parts of a page that are read, not sought: controls, notes that repeat statements, drawings, what is hidden. */
const unreadNames = new Set('script style template nav svg button form input select sup'.split(' '));
const unreadMarks = ['hidden', 'data-pagefind-ignore', 'popover', 'data-footnotes'];
const unreadValues = Object.entries({ 'aria-hidden': 'true', role: 'img', 'aria-labelledby': 'mentioned' });
/** Pages that only list others: every query would find them. */
const lists = new Set(['home', 'index']);
const blocks = new Set(
  (
    'address article aside blockquote br caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header ' +
    'hr li ol p pre section summary table td th tr ul'
  ).split(' '),
);

/**
 * Reads the built pages that have an `<article data-kind>` in `<main data-pagefind-body>`, each pair of languages as one
 * document, in the order of their paths.
 *
 * @param dist folder of the built site
 * @param namesOf all names of an entity by its id, in any script
 * @param kept what was read of the same pages before
 * @param known what was read of pages of this build, by their files
 * @throws Error when a page lacks its counterpart
 */
export function readSearchPages(
  dist: string,
  namesOf: (id: string) => readonly string[],
  kept?: KeptValues<PageText>,
  known: ReadonlyMap<string, PageText | undefined> = new Map(),
): SearchDocument[] {
  const paths = readdirSync(join(dist, 'ar'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
  return paths.flatMap((path) => {
    const pages = localise((locale) => {
      const file = join(dist, locale, path, 'index.html');
      return known.has(file) ? known.get(file) : readPage(file, kept);
    });
    const missing = locales.find((locale) => pages[locale] === undefined);
    if (missing === 'ar' && pages.en === undefined) return [];
    const { ar, en } = pages;
    if (!ar || !en) throw new Error(`the search found no ${missing ?? ''}/${path} beside its counterpart`);
    const id = ar.id ?? path.replace(/\/$/, '');
    return {
      id,
      path,
      kind: ar.kind,
      years: [...new Set([...ar.years, ...en.years])].sort((a, b) => a - b),
      titles: { ar: ar.title, en: en.title },
      names: namesOf(id),
      sections: { ar: ar.sections, en: en.sections },
    };
  });
}

function readPage(file: string, kept: KeptValues<PageText> | undefined): PageText | undefined {
  const main = findMain(readFileSync(file, 'utf8'));
  return main === undefined ? undefined : readMain(main, kept);
}

/** Cuts out of a page what the search reads; undefined where it reads nothing. */
export function findMain(html: string): string | undefined {
  const start = html.search(/<main[^>]*data-pagefind-body/);
  return start < 0 ? undefined : html.slice(start, html.indexOf('</main>', start));
}

/**
 * Reads what the search takes of a page.
 *
 * @param main as `findMain` cuts it
 * @returns undefined for a page that only lists others
 */
export function readMain(main: string, kept?: KeptValues<PageText>): PageText | undefined {
  const found = kept?.get(main);
  if (found) return found;
  const read = readText(main);
  if (read) kept?.put(main, read);
  return read;
}

function readText(html: string): PageText | undefined {
  const main = findElement(parseDocument(html), 'main');
  const article = main && findElement(main, 'article', 'data-kind');
  const kind = article?.attribs['data-kind'] ?? '';
  if (!article || lists.has(kind)) return undefined;
  const { title, years, sections } = readParts(main);
  return {
    id: article.attribs['data-entity'],
    kind: kind || 'page',
    years: [...new Set(years.filter((year) => year > 0))],
    title: spaced(title),
    sections: sections
      .map(({ id, heading, text }) => ({ id, heading: spaced(heading), text: joinBlocks(text) }))
      .filter(({ heading, text }) => heading !== '' || text !== ''),
  };
}

const findElement = (root: ParentNode, name: string, mark?: string): Element | undefined =>
  DomUtils.findOne(
    (element) => element.name === name && (mark === undefined || mark in element.attribs),
    root.children,
  ) ?? undefined;

/** Cuts a page at its `h2` with an id; an `h2` without one belongs to the text. The first `h1` is the title. */
function readParts(main: Element): { title: string; years: number[]; sections: Section[] } {
  let title: string | undefined;
  const years: number[] = [];
  let last = { id: '', heading: '', text: '' };
  const sections = [last];
  const visit = (node: AnyNode) => {
    if (DomUtils.isText(node)) last.text += node.data;
    if (!DomUtils.isTag(node) || isUnread(node)) return;
    const { name, attribs } = node;
    const year = attribs['data-year'];
    if (year !== undefined) years.push(...year.split(/[\s,]+/).map(Number));
    if (name === 'h1' && title === undefined) {
      title = DomUtils.textContent(node);
      return;
    }
    if (name === 'h2' && attribs['id']) {
      last = { id: attribs['id'], heading: DomUtils.textContent(node), text: '' };
      sections.push(last);
      return;
    }
    const isBlock = blocks.has(name);
    if (isBlock) last.text += '\n';
    node.children.forEach(visit);
    if (isBlock) last.text += '\n';
  };
  visit(main);
  return { title: title ?? '', years, sections };
}

const isUnread = ({ name, attribs }: Element): boolean =>
  unreadNames.has(name) ||
  unreadMarks.some((mark) => mark in attribs) ||
  (name === 'a' && 'data-cite' in attribs) ||
  (attribs['class'] !== undefined && attribs['class'].split(' ').includes('page-foot')) ||
  unreadValues.some(([key, value]) => attribs[key] === value);

/** Blocks in one line, a dot between those that end without a sign, so that an excerpt reads. */
const joinBlocks = (text: string): string =>
  text
    .split(/\n+/)
    .map(spaced)
    .filter(Boolean)
    .join(' · ')
    .replace(/([.:؟?!؛،,…]) · /g, '$1 ');

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
