import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../files/content-dir.ts';
import { Unwritable } from '../ingest/draft/write.ts';

/** The content folder that a new record begins with: one invented source, and an entity of each type. */
export const recordTemplate = join(projectRoot, 'src/cli/new-record');

/**
 * Makes a content folder for a record of one's own, whole or not at all: it is laid down beside and then renamed.
 *
 * @param target absolute path of the folder, which must not exist
 * @param name what the record is called in English; the Arabic name is for a person to write
 * @returns the paths of its files, relative to the folder, sorted
 * @throws Unwritable when the folder exists or the disk refuses; nothing was written then
 */
export function makeRecord(target: string, name: string): string[] {
  if (existsSync(target)) throw new Unwritable(`${target} exists already; nothing was written.`);
  let stage: string | undefined;
  try {
    mkdirSync(dirname(target), { recursive: true });
    stage = mkdtempSync(join(dirname(target), '.new-'));
    const folder = join(stage, 'record');
    cpSync(recordTemplate, folder, { recursive: true });
    // Under its own name it would rule over the template.
    renameSync(join(folder, 'gitignore'), join(folder, '.gitignore'));
    const site = join(folder, 'site.yaml');
    // A name that YAML would take for a number or a truth value is quoted.
    const title = typeof parse(name) === 'string' ? name : `'${name}'`;
    writeFileSync(
      site,
      readFileSync(site, 'utf8').replace('en: New Record', () => `en: ${title}`),
    );
    renameSync(folder, target);
    return listFiles(target);
  } catch (error) {
    throw new Unwritable(
      `The record could not be written to ${target}: ${(error as Error).message}. Nothing was left there.`,
    );
  } finally {
    if (stage !== undefined) rmSync(stage, { recursive: true, force: true });
  }
}

const listFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
