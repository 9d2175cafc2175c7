import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from './write-file.ts';

/** Values that one build made and the next finds again, by the digest of what they are made of. */
export interface KeptValues<Value> {
  readonly get: (madeOf: string) => Value | undefined;
  readonly put: (madeOf: string, value: Value) => void;
  /** Writes what this build asked for or put in; the rest is forgotten. */
  readonly save: () => void;
}

/**
 * Opens the kept values of one kind: a JSON file, read at once, as most of them are asked for.
 *
 * @param name of the kind, as a file name
 * @param code digest of the code that makes the values, see `digestCode`; another digest forgets them all
 */
export function openKeptValues<Value>(name: string, code: string, folder: string): KeptValues<Value> {
  const path = join(folder, `${name}.json`);
  const before = readValues<Value>(path, code);
  const now: Record<string, Value> = {};
  let isChanged = false;
  return {
    get: (madeOf) => {
      const key = digestText(madeOf);
      const found = before[key];
      if (found !== undefined) now[key] = found;
      return found;
    },
    put: (madeOf, value) => {
      now[digestText(madeOf)] = value;
      isChanged = true;
    },
    save: () => {
      if (!isChanged && Object.keys(before).length === Object.keys(now).length) return;
      replaceFile(path, JSON.stringify({ code, values: now }));
    },
  };
}

/** Writes a file whole or not at all: a build beside this one never reads half of it. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const half = `${path}.${randomUUID()}`;
  writeFile(half, content);
  renameSync(half, path);
}

function readValues<Value>(path: string, code: string): Readonly<Record<string, Value>> {
  if (!existsSync(path)) return {};
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { code: string; values: Record<string, Value> };
    return kept.code === code ? kept.values : {};
  } catch {
    // A file that cannot be read is as good as none.
    return {};
  }
}

/** SHA-256 in hex of a text in UTF-8. */
export const digestText = (text: string): string => createHash('sha256').update(text).digest('hex');
