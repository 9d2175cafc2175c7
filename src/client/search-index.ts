import { openIndex, type SearchIndex } from '../search/open-index.ts';
import { fetchJson, importPagefind, takeEarly } from './search-start.ts';

let opened: Promise<SearchIndex> | undefined;

/** Whether the browser has what Pagefind runs on: the policy of the page lets WebAssembly run in a worker only. */
export const canSearch = (): boolean => 'WebAssembly' in globalThis && 'Worker' in globalThis;

/**
 * Opens the site's search index, once for the life of the page; a failure is forgotten, so that it can be tried again.
 *
 * @throws Error when the index is not there, the network is down, or the browser cannot run Pagefind
 */
export function openSiteIndex(): Promise<SearchIndex> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<SearchIndex> {
  if (!canSearch()) throw new Error('Pagefind needs WebAssembly, and a worker to run it in.');
  const early = takeEarly();
  let isFirst = true;
  return openIndex({
    load: (name) => (name === 'index.json' ? early?.head : undefined) ?? fetchJson(name),
    loadPagefind: () => {
      const pagefind = (isFirst ? early?.pagefind : undefined) ?? importPagefind();
      isFirst = false;
      return pagefind;
    },
  });
}
