import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { locales, localise, type Locale } from '../model/locale.ts';
import type { SearchDocument, Section } from '../search/document.ts';

/** What the search takes of one page in one language. */
interface PageText {
  readonly id: string | undefined;
  readonly kind: string;
  readonly years: readonly number[];
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Parts of a page that are read, not sought: controls, citations and notes that repeat statements, drawings, what is hidden. */
const unread =
  'script,style,template,nav,svg,button,form,input,select,[hidden],[aria-hidden=true],[role=img],[data-pagefind-ignore],' +
  '[popover],a[data-cite],sup,[data-footnotes],.page-foot,[aria-labelledby=mentioned]';
/** Pages that only list others: every query would find them. */
const lists = new Set(['home', 'index']);
const blocks =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|summary|table|td|th|tr|ul)$/i;

/**
 * Reads the built pages that have an `<article data-kind>` in `<main data-pagefind-body>`, each pair of languages as one
 * document, in the order of their paths.
 *
 * @param dist folder of the built site
 * @param namesOf all names of an entity by its id, in any script
 * @throws Error when a page lacks its counterpart
 */
export function readSearchPages(dist: string, namesOf: (id: string) => readonly string[]): SearchDocument[] {
  const paths = readdirSync(join(dist, 'ar'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
  return paths.flatMap((path) => {
    const pages = localise((locale) => readPage(dist, locale, path));
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

function readPage(dist: string, locale: Locale, path: string): PageText | undefined {
  const file = readFileSync(join(dist, locale, path, 'index.html'), 'utf8');
  const start = file.search(/<main[^>]*data-pagefind-body/);
  if (start < 0) return undefined;
  const { document } = parseHTML(
    `<html><body>${file.slice(start, file.indexOf('</main>', start))}</main></body></html>`,
  );
  const article = document.querySelector('article[data-kind]');
  const main = document.querySelector('main');
  if (!article || !main || lists.has(article.getAttribute('data-kind') ?? '')) return undefined;
  const title = spaced(document.querySelector('h1')?.textContent ?? '');
  document.querySelector('h1')?.remove();
  for (const node of document.querySelectorAll(unread)) node.remove();
  const years = [article, ...document.querySelectorAll('[data-year]')].flatMap((node) =>
    (node.getAttribute('data-year') ?? '').split(/[\s,]+/).map(Number),
  );
  return {
    id: article.getAttribute('data-entity') ?? undefined,
    kind: article.getAttribute('data-kind') ?? 'page',
    years: [...new Set(years.filter((year) => year > 0))],
    title,
    sections: readSections(main),
  };
}

/** Cuts a page at its `h2` with an id; an `h2` without one belongs to the text. */
function readSections(main: Element): Section[] {
  const sections: { id: string; heading: string; text: string }[] = [{ id: '', heading: '', text: '' }];
  const visit = (node: Node) => {
    const last = sections.at(-1);
    if (!last) return;
    if (node.nodeType === 3) {
      last.text += node.textContent ?? '';
      return;
    }
    const name = node.nodeName;
    if (/^h2$/i.test(name) && (node as Element).id) {
      sections.push({ id: (node as Element).id, heading: spaced(node.textContent ?? ''), text: '' });
      return;
    }
    const isBlock = blocks.test(name);
    if (isBlock) last.text += '\n';
    for (const child of node.childNodes) visit(child);
    const now = sections.at(-1);
    if (isBlock && now) now.text += '\n';
  };
  visit(main);
  return sections
    .map(({ id, heading, text }) => ({ id, heading, text: joinBlocks(text) }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

/** Blocks in one line, a dot between those that end without a sign, so that an excerpt reads. */
const joinBlocks = (text: string): string =>
  text
    .split(/\n+/)
    .map(spaced)
    .filter(Boolean)
    .join(' · ')
    .replace(/([.:؟?!؛،,…]) · /g, '$1 ');

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
