import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFile } from './write-file.ts';

const written = new Set<string>();

/**
 * Writes a file of the built site, unless the build before has left the same one there: to compare takes less time
 * than to write.
 */
export function writeSiteFile(path: string, content: string | Uint8Array): void {
  written.add(path);
  if (!holds(path, content)) writeFile(path, content);
}

/** Counts a file as one of the site that stands there already; false when it does not. */
export function keepSiteFile(path: string): boolean {
  if (!existsSync(path)) return false;
  written.add(path);
  return true;
}

/** The files of the site that this thread has written or found as they should be. */
export const siteFiles = (): readonly string[] => [...written];

/**
 * Removes what an earlier build has left in the folder of a site, and the folders that are then empty.
 *
 * @param files of this build
 * @param ending of the names that are looked at; all where it is left out
 */
export function removeOthers(dist: string, files: ReadonlySet<string>, ending = ''): void {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || !entry.name.endsWith(ending) || files.has(path)) continue;
    rmSync(path, { force: true });
    removeEmpty(dirname(path), dist);
  }
}

function removeEmpty(folder: string, dist: string): void {
  if (folder === dist || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), dist);
}

function holds(path: string, content: string | Uint8Array): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return stats?.isFile() === true && stats.size === bytes.byteLength && readFileSync(path).equals(bytes);
}
