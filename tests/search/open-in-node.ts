import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SearchDocument } from '../../src/search/document.ts';
import { openIndex, type SearchIndex } from '../../src/search/open-index.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { type IndexWords, makeIndex } from '../../src/search/write-index.ts';

/** An index on the disk, opened as the browser opens it. */
export interface OpenedInNode {
  readonly index: SearchIndex;
  /** The folder of the site. */
  readonly folder: string;
  /** Files that were asked for since the last call, by their paths in the folder. */
  readonly takeAsked: () => string[];
}

/** Makes an index of documents, writes it and opens it. */
export async function openInNode(documents: readonly SearchDocument[], words?: IndexWords): Promise<OpenedInNode> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const [name, content] of await makeIndex(documents, words)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return openFolder(folder);
}

/** Opens an index that stands in a folder. */
export async function openFolder(folder: string): Promise<OpenedInNode> {
  const asked: string[] = [];
  const note = (path: string) => {
    if (path.startsWith(folder)) asked.push(path.slice(folder.length + 1));
  };
  serveFiles(note);
  const load = (name: string): Promise<unknown> => {
    const path = join(folder, 'search', name);
    note(path);
    return Promise.resolve().then(() => JSON.parse(readFileSync(path, 'utf8')) as unknown);
  };
  const index = await openIndex({ load, loadPagefind: () => loadPagefind(join(folder, 'pagefind'), note) });
  return { index, folder, takeAsked: () => asked.splice(0) };
}

/** Pagefind's module in a folder, made to run in Node: without its worker, and with the little of a page that it looks at. */
export async function loadPagefind(
  folder: string,
  note: (path: string) => void = () => undefined,
  lang = 'xx',
): Promise<Pagefind> {
  serveFiles(note);
  note(join(folder, 'pagefind.js'));
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  const place = { basePath: `${pathToFileURL(folder).href}/`, noWorker: true };
  const onPage = async <T>(run: () => Promise<T>): Promise<T> => {
    const page = {
      location: new URL('http://localhost/'),
      document: { querySelector: () => ({ getAttribute: () => lang }) },
    };
    const before = Object.keys(page).map((name) => [name, Reflect.get(globalThis, name) as unknown] as const);
    Object.assign(globalThis, page);
    try {
      return await run();
    } finally {
      for (const [name, value] of before) Reflect.set(globalThis, name, value);
    }
  };
  return {
    destroy: () => module.destroy(),
    options: (options) => onPage(() => module.options({ ...place, ...options })),
    init: () => onPage(async () => [await module.init(), await module.search('')]),
    preload: (query) => module.preload(query),
    search: (...asked) => module.search(...asked),
  };
}

const listeners = new Set<(path: string) => void>();
let isServing = false;

/** Pagefind asks for its files by `fetch`; Node's does not read the disk. */
function serveFiles(listener: (path: string) => void): void {
  listeners.add(listener);
  if (isServing) return;
  isServing = true;
  const ask = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) return ask(input, init);
    const path = fileURLToPath(url.replace(/\?.*$/, ''));
    for (const note of listeners) note(path);
    return Promise.resolve(new Response(readFileSync(path)));
  };
}
