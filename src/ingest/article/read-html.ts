import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Block, Blocks } from './article.ts';
import { Unreadable } from './unreadable.ts';
import { readMetadata } from './read-metadata.ts';

/** Pages nest some thirty deep; the parser gives up at some thousands. */
const deepest = 1000;
const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|p|li|source|track|wbr)$/i;

/** @throws Unreadable when tags are nested so deep that no browser made them */
function assertFlat(html: string): void {
  let depth = 0;
  for (const [, slash, name = '', self] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*?(\/?)>/giu)) {
    if (voids.test(name) || self === '/') continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    if (depth > deepest) throw new Unreadable(`Its tags are nested more than ${deepest} deep; this is no article.`);
  }
}

const never = 'script,style,noscript,template,iframe,svg,form,nav,button,figure,aside,dialog,table,pre,select,footer';
const boxes = new Set([
  'P',
  'LI',
  'BLOCKQUOTE',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'UL',
  'OL',
  'BODY',
  'HEADER',
  'DD',
  'DT',
  'DL',
]);

/** Whether a text is a web page. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p|meta|title|h1)\b/i.test(
    text.slice(0, 5000),
  );

/**
 * Reads a saved page: metadata from its head, the main text as Readability finds it. Scripts never run; they, forms,
 * tables, pictures with captions and navigation are cut off first.
 */
export function readHtml(html: string): Blocks {
  assertFlat(html);
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const metadata = readMetadata(document);
  const heading = textOf(document.querySelector('h1')) || undefined;
  const byline = textOf(document.querySelector('[rel=author],[itemprop=author],.byline,.author')) || undefined;
  const furniture = cutFurniture(document);
  const main = readMain(document);
  const frame = largest(document) ?? smallestAround(document, main) ?? document.body;
  const outer = blocksOf(frame);
  // Short articles fall under Readability's measure of what is content.
  const share = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const isFramed = frame !== document.body && share(outer) * 2 > share(main);
  const isShort = share(main) * 2 < share(outer) && outer.length < 60;
  const blocks = isFramed || isShort ? outer : main;
  const title = metadata.title ?? heading;
  return {
    title,
    byline: metadata.byline ?? byline,
    signature: byline,
    url: metadata.url,
    dateline: metadata.dateline,
    furniture,
    blocks: blocks.filter(({ text }) => text !== title && text !== heading && text !== byline),
  };
}

/** Takes what is no text of the article out of a page, and gives the words that a reader would have seen of it. */
function cutFurniture(document: Document): string[] {
  const cut: string[] = [];
  const remove = (element: Element): void => {
    const text = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/i.test(element.tagName) ? '' : textOf(element);
    if (text !== '') cut.push(text.length > 100 ? `${text.slice(0, 100)}…` : text);
    element.remove();
  };
  for (const element of [...document.querySelectorAll(never)]) remove(element);
  for (const element of [...document.querySelectorAll('[hidden],[aria-hidden=true],.caption,.wp-caption')])
    remove(element);
  for (const element of [...document.querySelectorAll('[class],[id],[role]')]) if (isAside(element)) remove(element);
  return cut;
}

/** What stands around an article, by the names that its boxes bear; the article itself bears some of them, too. */
const asides =
  /(?:^|[\s_-])(?:ads?|advert(?:isement)?s?|banner|sponsor(?:ed)?|promo|cookies?|consent|gdpr|newsletter|subscri(?:be|ption)|signup|related|recommend(?:ed|ations)?|more-?(?:news|stories|on|from)|read-?(?:more|also|next)|most-?read|trending|popular|share|sharing|social|breadcrumbs?|comments?|disqus|tags?|keywords|sidebar|widget|menu|nav|navbar|pagination|author-?(?:box|bio)|copyright|footer|toolbar|print|skip(?:-link)?|standfirst|subtitle|sub-title|subhead(?:line|ing)?|deck|dek|kicker|strapline|tagline|editor-?note|editors-?note|footnotes?|amendment)(?:$|[\s_-])/i;

function isAside(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}`;
  if (/^(?:HTML|BODY|MAIN|ARTICLE|H1)$/i.test(element.tagName) || !asides.test(names)) return false;
  return element.querySelector('article,main,h1,[itemprop=articleBody]') === null && paragraphsIn(element) < 4;
}

const paragraphsIn = (element: Element): number =>
  [...element.querySelectorAll('p')].filter((paragraph) => textOf(paragraph).length > 120).length;

/** The frame of an article that holds most text in paragraphs; teasers may be articles, too. */
function largest(document: Document): Element | undefined {
  const frames = [...document.querySelectorAll('[itemprop=articleBody],article,main')];
  const length = (element: Element): number =>
    [...element.querySelectorAll('p')].reduce((sum, paragraph) => sum + textOf(paragraph).length, 0);
  const sized = frames.map((element) => ({ element, size: length(element) })).filter(({ size }) => size > 200);
  return sized.toSorted((a, b) => b.size - a.size)[0]?.element;
}

/** The smallest box that holds the text that Readability found, with the dateline that it may have left out. */
function smallestAround(document: Document, main: readonly Block[]): Element | undefined {
  const wanted = main.map(({ text }) => text).filter((text) => text.length > 60);
  if (wanted.length === 0) return undefined;
  const total = main.reduce((sum, { text }) => sum + text.length, 0);
  const boxes = [...document.querySelectorAll('div,section,td')].map((element) => ({
    element,
    text: textOf(element),
  }));
  return boxes
    .filter(({ text }) => text.length < total * 1.5 && wanted.every((part) => text.includes(part)))
    .toSorted((a, b) => a.text.length - b.text.length)[0]?.element;
}

function readMain(document: Document): Block[] {
  const found = new Readability(document.cloneNode(true) as Document, { charThreshold: 0 }).parse();
  if (!found?.content) return [];
  return blocksOf(parseHTML(`<html><body>${found.content}</body></html>`).document.body);
}

/** The blocks of an element in reading order; two line breaks in a row part paragraphs. */
function blocksOf(root: Element | null): Block[] {
  const blocks: Block[] = [];
  let open = '';
  const close = (heading = false): void => {
    for (const part of open.split(/\n\s*\n/)) {
      const text = part.replace(/\s+/g, ' ').trim();
      if (text !== '') blocks.push(heading ? { text, heading } : { text });
    }
    open = '';
  };
  // A stack of our own: saved pages nest deeper than a call stack may.
  const stack: (Node | 'close' | 'close-heading')[] = root ? [root] : [];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'string') close(node === 'close-heading');
    else if (node.nodeType === 3) open += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (node.nodeType === 1) {
      const name = (node as Element).tagName.toUpperCase();
      if (name === 'BR') open += '\n';
      const isHeading = /^H[1-6]$/.test(name);
      if (isHeading || boxes.has(name)) {
        close();
        stack.push(isHeading ? 'close-heading' : 'close');
      }
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  close();
  return blocks;
}

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
