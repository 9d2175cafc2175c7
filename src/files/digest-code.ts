import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './content-dir.ts';

/**
 * A digest of code, so that what a build keeps for the next one is made anew when the code that makes it changes, or
 * a package that it runs on.
 *
 * @param patterns globs below the root of the project, such as `src/text/*.ts`
 * @returns SHA-256 in hex
 */
export function digestCode(...patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: projectRoot }).sort());
  for (const file of [...files, 'package-lock.json'])
    hash.update(`\n${file}\n`).update(readFileSync(join(projectRoot, file)));
  return hash.digest('hex');
}
