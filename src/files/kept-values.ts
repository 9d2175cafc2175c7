import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from './digest-code.ts';
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
export function openKeptValues<Value>(name: string, code: string, folder = cacheDir): KeptValues<Value> {
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

/** Text files that one build made and the next finds again, for values too large for one JSON file. */
export interface KeptTexts {
  /** The text that was made of the same before. */
  readonly find: (madeOf: string) => string | undefined;
  readonly keep: (madeOf: string, text: string) => void;
  /** Removes what was neither found nor kept since it was opened. */
  readonly forgetOthers: () => void;
}

/**
 * Opens a folder of kept texts.
 *
 * @param name of the folder
 * @param code as `openKeptValues` takes it
 * @param write how a file is written; `replaceFile` does it at once
 */
export function openKeptTexts(
  name: string,
  code: string,
  folder = cacheDir,
  write: (path: string, text: string) => void = replaceFile,
): KeptTexts {
  const used = new Set<string>();
  const use = (madeOf: string): string => {
    const file = digestText(`${code}\n${madeOf}`);
    used.add(file);
    return join(folder, name, file);
  };
  return {
    find: (madeOf) => readIfThere(use(madeOf)),
    keep: (madeOf, text) => write(use(madeOf), text),
    forgetOthers: () => {
      const dir = join(folder, name);
      if (!existsSync(dir)) return;
      for (const file of readdirSync(dir)) if (!used.has(file)) rmSync(join(dir, file), { force: true });
    },
  };
}

/** Another build may remove what this one is about to read. */
function readIfThere(path: string): string | undefined {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
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
