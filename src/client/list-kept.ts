import type { Locale } from '../model/locale.ts';
import { offlineWords } from '../strings/offline.ts';
import { readKeptWhole } from './keep-whole.ts';
import { listCaches } from './kept-copies.ts';
import { base } from './site-paths.ts';

interface KeptPage {
  readonly path: string;
  readonly title: string;
  readonly lang: string;
}

/**
 * Lists the pages that are kept because they were visited in `[data-offline-list]`, where the page has it, the reader's
 * language first; when the whole record is kept, `[data-offline-whole]` is shown in its place.
 */
export async function listKeptPages(locale: Locale): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-offline-list]');
  const ways = document.querySelector<HTMLElement>('[data-offline-whole]');
  if (!place || !ways) return;
  const words = offlineWords[locale];
  const isWhole = (await readKeptWhole()) !== undefined;
  ways.hidden = !isWhole;
  place.replaceChildren();
  if (isWhole) return;
  const pages = await readVisited();
  pages.sort(
    (a, b) => Number(b.lang === locale) - Number(a.lang === locale) || a.title.localeCompare(b.title, locale),
  );
  if (pages.length === 0) {
    place.textContent = words.none;
    return;
  }
  const list = document.createElement('ul');
  list.append(...pages.map(makeItem));
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.textContent = words.forget;
  forget.addEventListener('click', () => {
    void forgetVisited().then(() => {
      place.replaceChildren();
      const said = document.querySelector('[data-offline-said]');
      if (said) said.textContent = words.forgotten;
    });
  });
  place.append(list, forget);
}

/** All visited pages, each once, of the newest build that has it. */
async function readVisited(): Promise<KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  for (const { name, part } of await listCaches(base)) {
    if (part !== 'visited') continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      const isKnown = pages.has(path) || path.endsWith('/offline/');
      const page = isKnown ? undefined : await cache.match(request);
      if (page) pages.set(path, readPage(path, await page.text()));
    }
  }
  return [...pages.values()];
}

/** Reads the language of a page and its title, without the name of the site behind it. */
function readPage(path: string, html: string): KeptPage {
  const head = html.slice(0, html.indexOf('</title>') + '</title>'.length);
  const { documentElement, title } = new DOMParser().parseFromString(head, 'text/html');
  const isHome = /^(?:ar|en)?\/?$/.test(path.slice(base.length));
  return { path, title: isHome ? title : title.replace(/ · [^·]*$/, ''), lang: documentElement.lang };
}

function makeItem({ path, title, lang }: KeptPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  Object.assign(link, { href: path, textContent: title, lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
  item.append(link);
  return item;
}

async function forgetVisited(): Promise<void> {
  for (const { name, part } of await listCaches(base)) if (part === 'visited') await caches.delete(name);
}
