import type { WholeRecord } from '../model/edition.ts';
import { cacheName, isPageOf, listCaches } from './kept-copies.ts';
import { base, pageBuild } from './site-paths.ts';

/** How keeping ended. */
export type Outcome = 'kept' | 'stopped' | 'failed' | 'full';

const listPath = `${base}offline.json`;
const wish = 'keep-whole';

/** The list of the whole record as the network has it. */
export async function fetchWhole(): Promise<WholeRecord> {
  const response = await fetch(listPath, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`);
  return (await response.json()) as WholeRecord;
}

/** The list of the whole record that is kept to its last file, if there is one. */
export async function readKeptWhole(): Promise<WholeRecord | undefined> {
  for (const { name, part } of await listCaches(base)) {
    const list = part === 'whole' ? await (await caches.open(name)).match(listPath) : undefined;
    if (list) return (await list.json()) as WholeRecord;
  }
  return undefined;
}

/** Goes on with what the reader asked for earlier: the rest of an interrupted record, or that of a newer build. */
export async function continueKeeping(): Promise<void> {
  if (localStorage.getItem(wish) === null) return;
  if ((await readKeptWhole())?.build !== pageBuild()) await keepWhole(new AbortController().signal);
}

/**
 * Keeps every page of the record, its scripts and its search index, all of one build, checked file by file.
 * What is there already is not fetched again.
 *
 * @param tell hears the share that has come, 0 to 1
 */
export async function keepWhole(
  signal: AbortSignal,
  tell: (share: number) => void = () => undefined,
): Promise<Outcome> {
  localStorage.setItem(wish, '');
  // In two windows at once, the second one waits and then finds everything there.
  return navigator.locks.request(`${wish} ${base}`, async () => {
    try {
      await fetchAll(await fetchWhole(), signal, tell);
      return 'kept';
    } catch (error) {
      if (signal.aborted) localStorage.removeItem(wish);
      return signal.aborted ? 'stopped' : (error as Error).name === 'QuotaExceededError' ? 'full' : 'failed';
    }
  });
}

/** Removes the whole record; pages that the reader has visited stay. */
export async function removeWhole(): Promise<void> {
  localStorage.removeItem(wish);
  for (const { name, part } of await listCaches(base)) if (part === 'whole') await caches.delete(name);
}

async function fetchAll(
  list: WholeRecord,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<void> {
  const cache = await caches.open(cacheName(base, 'whole', list.build));
  const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const left = list.files.filter((file) => !held.has(base + file));
  const isWhole = left.length === 0 && held.has(listPath);
  let done = list.files.length - left.length;
  const queue = left.values();
  const fetchNext = async (): Promise<void> => {
    for (const file of queue) {
      await cache.put(base + file, await fetchFile(file, list, signal));
      done += 1;
      tell(done / list.files.length);
    }
  };
  await Promise.all(Array.from({ length: 6 }, fetchNext));
  // The list comes last: it says that nothing is missing.
  if (!isWhole) await cache.put(listPath, Response.json(list));
  for (const { name, part, build } of await listCaches(base))
    if (part === 'whole' && build !== list.build) await caches.delete(name);
}

/** Past the browser's own cache, so that each page is later told apart from one that the network gave. */
async function fetchFile(file: string, list: WholeRecord, signal: AbortSignal): Promise<Response> {
  const digest = list.digests[file];
  const integrity = digest === undefined ? {} : { integrity: `sha256-${digest}` };
  const response = await fetch(base + file, { cache: 'no-store', signal, ...integrity });
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!response.ok || (isPage && !isPageOf(await response.clone().text(), list.build)))
    throw new Error(`${file} is not of the build ${list.build}`);
  return response;
}
