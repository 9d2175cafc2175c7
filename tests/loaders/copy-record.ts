import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One small edit of a file of a record, by its path in the content folder. */
export interface Edit {
  readonly file: string;
  /** What stands once in the file, and what to write instead. */
  readonly replace?: readonly [from: string, to: string];
  /** What to write at the end of the file, which need not be there, each line this far in. */
  readonly add?: string;
  readonly indent?: number;
  readonly delete?: boolean;
  /** Bytes in hex to write at the end of the file, for what is no text. */
  readonly bytes?: string;
  /** Puts an empty folder, or a link to another path of the record, in the place of the file. */
  readonly folder?: boolean;
  readonly link?: string;
}

/** The small record about another theme that tests start from. */
export const lighthouses = join(import.meta.dirname, '../fixtures/records/lighthouses');

/**
 * Copies the lighthouses into a folder `content` of their own, with edits, to be broken at will.
 *
 * @returns the absolute path of the copy, and how to remove it
 * @throws Error when what an edit replaces does not stand in its file exactly once
 */
export function copyRecord(edits: readonly Edit[] = []): {
  readonly dir: string;
  readonly remove: () => void;
} {
  const parent = mkdtempSync(join(tmpdir(), 'record-'));
  const dir = join(parent, 'content');
  cpSync(lighthouses, dir, { recursive: true });
  for (const edit of edits) applyEdit(dir, edit);
  return { dir, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Applies one edit to a record on disk. */
export function applyEdit(dir: string, edit: Edit): void {
  const { file, replace, add, indent = 0, delete: remove, bytes, folder, link } = edit;
  const path = join(dir, file);
  if (remove || folder || link) rmSync(path, { recursive: true, force: !remove });
  if (folder) mkdirSync(path);
  if (link) symlinkSync(join(dir, link), path);
  if (bytes) writeFileSync(path, Buffer.from(bytes, 'hex'), { flag: 'a' });
  if (replace) {
    const [from, to] = replace;
    const parts = readFileSync(path, 'utf8').split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}.`);
    writeFileSync(path, parts.join(to));
  }
  if (add) writeFileSync(path, add.replace(/^(?=.)/gm, ' '.repeat(indent)), { flag: 'a' });
}
