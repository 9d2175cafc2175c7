import { readFileSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFolder } from '../model/content.ts';
import { makeLock } from '../model/evidence.ts';

/**
 * Renews the evidence lock of a source whose original is present and whose quotes fit. Written beside and
 * renamed, so that a failure leaves the old lock whole.
 *
 * @returns whether the file changed
 */
export function writeLock(contentDir: string, folder: SourceFolder): boolean {
  const file = join(contentDir, 'sources', folder.id, 'evidence.lock.json');
  const text = `${JSON.stringify(makeLock(folder), null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  return true;
}
