import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SearchDocument } from '../../src/search/document.ts';
import { openIndex, type SearchIndex } from '../../src/search/open-index.ts';
import { type Pagefind, ranking } from '../../src/search/pagefind.ts';
import { type IndexWords, makeIndex } from '../../src/search/write-index.ts';

/** An index on the disk, opened as the browser opens it. */
export interface OpenedInNode {
  readonly index: SearchIndex;
  /** The folder that holds `index.json`. */
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
    note(join(folder, name));
    return Promise.resolve().then(() => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown);
  };
  const index = await openIndex({ load, start: (name) => startPagefind(join(folder, name), note) });
  return { index, folder, takeAsked: () => asked.splice(0) };
}

/** Starts the Pagefind of a folder in Node: without its worker, and with the little of a page that it looks at. */
export async function startPagefind(
  folder: string,
  note: (path: string) => void = () => undefined,
  options: object = { ranking },
  lang = 'xx',
): Promise<Pagefind> {
  const page = { location: new URL('http://localhost/'), document: { querySelector: () => ({ getAttribute: () => lang }) } };
  const before = Object.fromEntries(Object.keys(page).map((name) => [name, Reflect.get(globalThis, name) as unknown]));
  Object.assign(globalThis, page);
  try {
    note(join(folder, 'pagefind.js'));
    const pagefind = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
    await pagefind.options({ basePath: `${pathToFileURL(folder).href}/`, noWorker: true, ...options });
    await pagefind.init();
    await pagefind.search('');
    return pagefind;
  } finally {
    Object.assign(globalThis, before);
  }
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
