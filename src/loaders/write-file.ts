import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file, and makes the folders that it stands in where they are missing. */
export function writeFile(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // Asking for each file whether its folder is there takes as long as writing it.
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
