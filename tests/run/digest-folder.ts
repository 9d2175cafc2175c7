import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Lists the files below a folder, hidden ones included, as sorted paths with forward slashes. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Gives the SHA-256 of each file below a folder, by path, as hexadecimal. */
export function digestFiles(dir: string): Map<string, string> {
  return new Map(listFiles(dir).map((path) => [path, hash(readFileSync(join(dir, path)))]));
}

/** Gives one SHA-256 for all of a folder: two folders share it when names and bytes of all files are the same. */
export function digestFolder(dir: string): string {
  return hash([...digestFiles(dir)].map(([path, digest]) => `${digest}  ${path}\n`).join(''));
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
