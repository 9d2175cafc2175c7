import { adoptStyle } from './adopt-style.ts';
import style from './card.css?inline';

const links = 'a[data-cite], a[data-entity-link]';
const openDelay = 180;
const closeDelay = 250;

let card: HTMLElement | undefined;
let owner: HTMLAnchorElement | undefined;
let timer = 0;

/**
 * Shows a card beside a citation or an entity link on hover, focus or tap. A citation's card is what the page (or
 * the page of the source) shows of the statement; an entity's is the head of its own page. Plain links without script.
 */
export function listenForCards(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  adoptStyle(style);
  const find = (event: Event): HTMLAnchorElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(links) : null;
  document.addEventListener('pointerover', (event) => {
    const link = find(event);
    if (event.pointerType === 'touch') return;
    if (link) schedule(() => void open(link), openDelay);
    else if (card && event.target instanceof Node && card.contains(event.target)) clearTimeout(timer);
    else if (card) schedule(close, closeDelay);
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', (event) => {
    const link = find(event);
    if (link?.matches(':focus-visible')) void open(link);
    else if (card && event.target instanceof Node && !card.contains(event.target)) close();
  });
  document.addEventListener('click', (event) => {
    const link = find(event);
    // A tap opens the card of a citation; a second tap, or a mouse, follows the link.
    if (!link?.matches('a[data-cite]') || (event as PointerEvent).pointerType !== 'touch' || owner === link) return;
    event.preventDefault();
    void open(link);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  // The reader may have been there before this script was.
  const here = document.querySelector<HTMLAnchorElement>(`:is(${links}):is(:hover, :focus-visible)`);
  if (here) schedule(() => void open(here), openDelay);
}

function schedule(action: () => void, delay: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(action, delay);
}

function close(): void {
  clearTimeout(timer);
  card?.remove();
  card = undefined;
  owner?.removeAttribute('aria-describedby');
  owner = undefined;
}

async function open(link: HTMLAnchorElement): Promise<void> {
  if (owner === link) return;
  close();
  owner = link;
  const content = await (link.dataset['cite'] === undefined ? entityContent(link) : statementContent(link));
  if (owner !== link || !content) return;
  card = document.createElement('div');
  card.className = 'card';
  card.id = 'card';
  card.dataset['card'] = '';
  card.popover = 'manual';
  card.append(content);
  document.body.append(card);
  card.showPopover();
  place(card, link);
  link.setAttribute('aria-describedby', 'card');
}

/** The statement as this page shows it or, where it does not, as the page of its source does, with what one does next. */
async function statementContent(link: HTMLAnchorElement): Promise<DocumentFragment | undefined> {
  const selector = `[data-statement="${CSS.escape(link.dataset['cite'] ?? '')}"]`;
  const here = document.querySelector(selector);
  const found = here ?? (await fetchPage(link.href))?.querySelector(selector);
  if (!found) return undefined;
  const content = document.createDocumentFragment();
  for (const child of found.children) content.append(child.cloneNode(true));
  for (const tool of content.querySelectorAll('.own')) tool.remove();
  // On its own page a source is not named with every statement; the link that was followed names it.
  const where = link.getAttribute('aria-label')?.replace(/^\S+ /, '') ?? link.textContent;
  if (!content.querySelector('.by a[data-cite]')) content.append(makeLine('by', where));
  const inSource = content.querySelector<HTMLAnchorElement>('.by a[data-cite]')?.href ?? link.href;
  content.append(...makeActs(inSource));
  return content;
}

async function entityContent(link: HTMLAnchorElement): Promise<DocumentFragment | undefined> {
  // A mark of the map is a link, too, and the `href` of such a one is no text.
  const { href } = new URL(link.getAttribute('href') ?? '', location.href);
  if (href.split('#')[0] === location.href.split('#')[0]) return undefined;
  const page = await fetchPage(href);
  const article = page?.querySelector<HTMLElement>('article[data-entity]');
  if (!article) return undefined;
  const content = document.createDocumentFragment();
  const { label = '', summary = '' } = article.dataset;
  const title = article.querySelector('h1')?.textContent.trim() ?? '';
  content.append(makeLine('by', label), makeLine('name', title), makeLine('', summary));
  const status = article.querySelector('.now')?.cloneNode(true);
  if (status) content.append(status);
  return content;
}

function makeLine(className: string, text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = className;
  line.textContent = text;
  return line;
}

/** “Open in source” and “copy link”, in the words that the page holds ready for cards. */
function makeActs(href: string): Node[] {
  const acts = document.querySelector<HTMLTemplateElement>('template[data-card-acts]')?.content.cloneNode(true);
  if (!(acts instanceof DocumentFragment)) return [];
  acts.querySelector('a')?.setAttribute('href', href);
  acts.querySelector('button')?.setAttribute('data-copy', href);
  return [acts];
}

const pages = new Map<string, Promise<Document | undefined>>();

function fetchPage(href: string): Promise<Document | undefined> {
  const address = href.split('#')[0] ?? href;
  const known = pages.get(address);
  if (known) return known;
  const page = fetch(address)
    .then(async (response) => (response.ok ? parseMain(await response.text()) : undefined))
    // Without a network the link still works as a link; the next try asks again.
    .catch(() => void pages.delete(address));
  pages.set(address, page);
  return page;
}

/** Only the text of a page: its styles have hashes that the policy of this page does not know. */
function parseMain(text: string): Document {
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  return new DOMParser().parseFromString(main, 'text/html');
}

/** Below its link, or above where there is no room; never outside the window. */
function place(box: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const gap = 8;
  const above = at.bottom + gap + height > innerHeight && at.top > height + gap;
  const centre = at.left + at.width / 2 - width / 2;
  const left = Math.min(Math.max(centre, 16), document.documentElement.clientWidth - width - 16);
  box.style.left = `${Math.round(left + scrollX)}px`;
  box.style.top = `${Math.round((above ? at.top - height - gap : at.bottom + gap) + scrollY)}px`;
}
