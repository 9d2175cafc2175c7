import { base } from './site-paths.ts';

/** What is kept when a reader asks for the whole record: the content of `offline.json`, with paths below the base. */
export interface WholeRecord {
  readonly build: string;
  readonly pages: number;
  readonly bytes: number;
  readonly files: readonly string[];
}

export const prefix = `record:${base}:`;
const listPath = `${base}offline.json`;
/** Other records may stand on the same host, and the wish is for this one. */
const wish = `keep-whole ${base}`;

/** The list of the whole record as the network has it. */
export const fetchWhole = async (): Promise<WholeRecord> => (await fetchNew(listPath)).json() as Promise<WholeRecord>;

/** The list of the whole record that is kept to its last file, if there is one. */
export async function readKeptWhole(): Promise<WholeRecord | undefined> {
  const list = await caches.match(listPath);
  return list && ((await list.json()) as WholeRecord);
}

/** Goes on with what the reader asked for earlier: the rest of an interrupted record, or that of a newer build. */
export const continueKeeping = async (): Promise<void> =>
  localStorage.getItem(wish) === null ? undefined : keepWhole().catch(() => undefined);

/**
 * Keeps every page of the record, its scripts and its search, all of one build: where a deployment comes on the way,
 * nothing is kept. The record kept before stays until the new one is whole.
 *
 * @param tell hears the share that has come, 0 to 1
 * @throws where the network or the room on the device ends; the next call goes on from there
 */
export async function keepWhole(tell: (share: number) => void = () => undefined): Promise<void> {
  localStorage.setItem(wish, '');
  const list = await fetchWhole();
  if ((await readKeptWhole())?.build === list.build) return;
  const name = `${prefix}whole:${list.build}`;
  const cache = await caches.open(name);
  const queue = list.files.entries();
  const fetchNext = async (): Promise<void> => {
    for (const [index, file] of queue) {
      if (!(await cache.match(base + file))) await cache.put(base + file, await fetchNew(base + file));
      tell(index / list.files.length);
    }
  };
  await Promise.all(Array.from({ length: 6 }, fetchNext));
  if ((await fetchWhole()).build !== list.build) {
    await caches.delete(name);
    throw new Error('a newer build came on the way');
  }
  // The list comes last: it says that nothing is missing. What is older than it goes.
  await cache.put(listPath, Response.json(list));
  await removeCaches((other) => other !== name && /:whole:|:pages$/.test(other));
}

/** Removes the whole record; pages that the reader has visited stay. */
export async function removeWhole(): Promise<void> {
  localStorage.removeItem(wish);
  await removeCaches((name) => name.includes(':whole:'));
}

async function removeCaches(isOld: (name: string) => boolean): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix) && isOld(name)) await caches.delete(name);
}

/** Past the browser's own cache, which may hold files of the build before. */
async function fetchNew(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
  return response;
}
