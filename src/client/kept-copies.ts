/**
 * The caches in which copies are kept, as the page and the service worker both know them. Each holds one part of one
 * build, so that nothing of two builds is ever mixed. The path of the site is in their names, as other sites may stand
 * on the same host.
 */
export type Part = 'shell' | 'visited' | 'files' | 'whole';

export interface KeptCache {
  readonly name: string;
  readonly part: Part;
  readonly build: string;
}

export const cacheName = (base: string, part: Part, build: string): string =>
  `record:${base}:${part}:${build}`;

/** The caches of the site at a path, newest first. */
export async function listCaches(base: string): Promise<KeptCache[]> {
  const prefix = `record:${base}:`;
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  return names.reverse().map((name) => {
    const [part, build = ''] = name.slice(prefix.length).split(':');
    return { name, part: part as Part, build };
  });
}

/**
 * Finds a copy, the newest first.
 *
 * @param path from the root of the host, without query and fragment
 * @param build takes copies of this build only
 */
export async function findKept(base: string, path: string, build?: string): Promise<Response | undefined> {
  for (const cache of await listCaches(base)) {
    if (build !== undefined && cache.build !== build) continue;
    const found = await (await caches.open(cache.name)).match(path);
    if (found) return found;
  }
  return undefined;
}

/** Whether a page is of a build, by the mark that the build puts on it. */
export const isPageOf = (html: string, build: string): boolean => html.includes(` data-build="${build}"`);

/** The SHA-256 of bytes in Base64. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash));
}
