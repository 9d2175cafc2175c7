import type { Pagefind } from '../search/pagefind.ts';
import { base } from './site-paths.ts';

/** Fetches a JSON file of the search; the head has one name in all builds, so the host is asked whether it is the same. */
export async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(`${base}search/${name}`, name.includes('/') ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`);
  return response.json();
}

/** Loads Pagefind, as its documentation has it. */
export const importPagefind = (): Promise<Pagefind> =>
  import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>;

let started: { readonly head: Promise<unknown>; readonly pagefind: Promise<Pagefind> } | undefined;

/** Fetches what every search begins with, beside the search itself: each way to the host and back is a wait. */
export function startEarly(): void {
  started ??= { head: fetchJson('index.json'), pagefind: importPagefind() };
  for (const early of Object.values(started)) early.catch(() => undefined);
}

/** What has been fetched early, once: what has failed is to be fetched again. */
export function takeEarly(): typeof started {
  const taken = started;
  started = undefined;
  return taken;
}
