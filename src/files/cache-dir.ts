import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentDir, projectRoot } from './content-dir.ts';
import { digestText } from './kept-values.ts';

/** Where builds keep things for the next one: `CACHE_DIR`, or a folder in `node_modules`; safe to delete. */
export const cacheDir = process.env['CACHE_DIR']
  ? join(resolve(process.env['CACHE_DIR']), 'record')
  : join(projectRoot, 'node_modules/.cache/record');

/** The part of `cacheDir` that is for one content folder, so that one record does not push out what was made of another. */
export const recordCache = (dir = contentDir()): string => join(cacheDir, digestText(dir).slice(0, 12));

/** No build of a content folder comes back after this time, in milliseconds. */
const longest = 30 * 86_400_000;

/** Removes what was kept of content folders that no build has been made of for a month. */
export const forgetOldRecords = (now = Date.now()): void =>
  forgetUnused(cacheDir, /^[0-9a-f]{12}$/, longest, now);

/**
 * Removes folders that have not changed for a time.
 *
 * @param names of the folders in `dir` that are looked at
 * @param age in milliseconds
 */
export function forgetUnused(dir: string, names: RegExp, age: number, now = Date.now()): void {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir).filter((folder) => names.test(folder))) {
    const { mtimeMs = now } = statSync(join(dir, name), { throwIfNoEntry: false }) ?? {};
    if (now - mtimeMs > age) rmSync(join(dir, name), { recursive: true, force: true });
  }
}
