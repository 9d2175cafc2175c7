import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { DraftFile } from './draft-file.ts';

/** A draft that cannot be written; nothing was. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}

/**
 * Writes the files of a draft into a content folder, all or none: they are laid down in a hidden folder beside and
 * then moved, a folder at a time. Nothing that exists is overwritten, nothing outside the folder is touched.
 *
 * @param out absolute path of the content folder; made when it is not there
 * @returns the folders that were added, relative to `out`
 * @throws Unwritable when a folder exists already or the disk refuses; what was moved is taken back
 */
export function writeDraft(out: string, files: readonly DraftFile[]): string[] {
  const root = resolve(out);
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  for (const folder of folders) {
    if (!join(root, folder).startsWith(root + sep)) throw new Unwritable(`${folder} is not in ${out}.`);
    if (existsSync(join(root, folder))) throw new Unwritable(`${folder}/ exists already; nothing was written.`);
  }
  const moved: string[] = [];
  let stage: string | undefined;
  try {
    mkdirSync(root, { recursive: true });
    stage = mkdtempSync(join(root, '.ingest-'));
    for (const { path, text } of files) {
      mkdirSync(join(stage, dirname(path)), { recursive: true });
      writeFileSync(join(stage, path), text, { flag: 'wx' });
    }
    for (const folder of folders) {
      mkdirSync(dirname(join(root, folder)), { recursive: true });
      renameSync(join(stage, folder), join(root, folder));
      moved.push(folder);
    }
    return folders;
  } catch (error) {
    for (const folder of moved) rmSync(join(root, folder), { recursive: true, force: true });
    throw new Unwritable(
      `The draft could not be written to ${out}: ${(error as Error).message}. Nothing was left there.`,
    );
  } finally {
    if (stage !== undefined) rmSync(stage, { recursive: true, force: true });
  }
}
