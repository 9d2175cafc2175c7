import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How many files go in one step: some milliseconds. */
const filesInStep = 16;

/** Removes a folder and all that it holds, some files each time that the next step is asked for. */
export function* removeInSteps(folder: string): Generator<void> {
  // Another build may have removed it.
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  for (const [index, { parentPath, name }] of files.entries()) {
    rmSync(join(parentPath, name), { force: true });
    if (index % filesInStep === 0) yield;
  }
  rmSync(folder, { recursive: true, force: true });
}
