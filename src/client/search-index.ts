import { openIndex, type SearchIndex } from '../search/open-index.ts';
import type { Pagefind } from '../search/pagefind.ts';
import { base } from './site-paths.ts';

let opened: Promise<SearchIndex> | undefined;

/**
 * Opens the site's search index, once for the life of the page; a failure is forgotten, so that it can be tried again.
 *
 * @throws Error when the index is not there, the network is down, or the browser has no WebAssembly
 */
export function openSiteIndex(): Promise<SearchIndex> {
  opened ??= openIndex({ load, loadPagefind }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Whether the browser has what Pagefind runs on. */
export const canSearch = (): boolean => 'WebAssembly' in globalThis && 'Worker' in globalThis;

/** The head has one name in all builds, so the host is asked whether it is still the same; the rest is named by content. */
async function load(name: string): Promise<unknown> {
  const response = await fetch(`${base}search/${name}`, name.includes('/') ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`);
  return response.json();
}

async function loadPagefind(folder: string): Promise<Pagefind> {
  if (!canSearch())
    throw new Error('Pagefind needs WebAssembly, and a worker to run it in under the policy of the page.');
  return (await import(/* @vite-ignore */ `${base}search/${folder}/pagefind.js`)) as Pagefind;
}
