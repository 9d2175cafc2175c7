import { openIndex, type SearchIndex } from '../search/open-index.ts';
import { base } from './site-paths.ts';

let opened: Promise<SearchIndex> | undefined;

/**
 * Opens the site's search index, once for the life of the page; a failure is forgotten, so that it can be tried again.
 *
 * @throws Error when the index is not there or the network is down
 */
export function openSiteIndex(): Promise<SearchIndex> {
  opened ??= openIndex(fetchFile).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function fetchFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(`${base}search/${name}`);
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}
