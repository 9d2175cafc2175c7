import { randomUUID } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { digestText, replaceFile } from './kept-values.ts';

/** Texts that one build made and the next finds again, one for each label, for values too many or large for a JSON file. */
export interface KeptTexts {
  /** The text that was made under this label of the same before. */
  readonly find: (label: string, madeOf: string) => string | undefined;
  /** The same, as bytes in UTF-8. */
  readonly findBytes: (label: string, madeOf: string) => Buffer | undefined;
  readonly keep: (label: string, madeOf: string, text: string | Uint8Array) => void;
  /** Lets the next build find what this one has kept; before that nothing is changed. */
  readonly save: () => void;
}

/** Where a text stands: the digest of what it was made of, the pack, the first byte and the number of bytes. */
type Place = readonly [digest: string, pack: string, start: number, length: number];

/** More packs than this become one. */
const mostPacks = 16;
/** What no build has put into an index by then, none will. */
const oneDay = 86_400_000;

/**
 * Opens kept texts. They stand in a few files, each with all that one build has added, since a disk takes longer to
 * make a file for each than to write them all. A build that ends early, or runs beside this one, loses texts at most.
 *
 * @param name of the folder
 */
export function openKeptTexts(name: string, folder: string): KeptTexts {
  const dir = join(folder, name);
  const index = join(dir, 'index.json');
  const places = readIndex(index);
  const before = packsOf(places);
  const files = new Map<string, number | undefined>();
  let pack: { readonly name: string; readonly file: number; bytes: number } | undefined;

  const fileOf = (other: string): number | undefined => {
    if (!files.has(other)) files.set(other, openIfThere(join(dir, other)));
    return files.get(other);
  };
  const read = ([, other, start, length]: Place): Buffer | undefined => {
    const file = other === pack?.name ? pack.file : fileOf(other);
    if (file === undefined) return undefined;
    const bytes = Buffer.allocUnsafe(length);
    return readSync(file, bytes, 0, length, start) === length ? bytes : undefined;
  };
  const add = (label: string, digest: string, bytes: Uint8Array): void => {
    pack ??= openPack(dir);
    places.set(label, [digest, pack.name, pack.bytes, bytes.length]);
    writeSync(pack.file, bytes, 0, bytes.length, pack.bytes);
    pack.bytes += bytes.length;
  };
  const findBytes = (label: string, madeOf: string): Buffer | undefined => {
    const place = places.get(label);
    return place?.[0] === digestText(madeOf) ? read(place) : undefined;
  };
  return {
    find: (label, madeOf) => findBytes(label, madeOf)?.toString(),
    findBytes,
    keep: (label, madeOf, text) =>
      add(label, digestText(madeOf), typeof text === 'string' ? Buffer.from(text) : text),
    save: () => {
      if (!pack) return;
      if (isWasteful(dir, places))
        for (const [label, place] of [...places]) {
          if (place[1] === pack.name) continue;
          const bytes = read(place);
          if (bytes) add(label, place[0], bytes);
          else places.delete(label);
        }
      replaceFile(index, JSON.stringify([...places]));
      for (const file of [...files.values(), pack.file]) if (file !== undefined) closeSync(file);
      files.clear();
      pack = undefined;
      removeOthers(dir, packsOf(places), before);
    },
  };
}

function openPack(dir: string) {
  mkdirSync(dir, { recursive: true });
  const name = `${randomUUID()}.pack`;
  return { name, file: openSync(join(dir, name), 'wx+'), bytes: 0 };
}

function readIndex(path: string): Map<string, Place> {
  try {
    return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, Place][]);
  } catch {
    // An index that is not there or cannot be read is as good as an empty one.
    return new Map();
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}

function isWasteful(dir: string, places: ReadonlyMap<string, Place>): boolean {
  const packs = packsOf(places);
  const used = [...places.values()].reduce((sum, [, , , length]) => sum + length, 0);
  return (
    packs.size > mostPacks || used * 2 < [...packs].reduce((sum, pack) => sum + sizeOf(join(dir, pack)), 0)
  );
}

/** Removes packs that hold nothing any more. One that is new here may be one that another build is still writing. */
function removeOthers(dir: string, used: ReadonlySet<string>, before: ReadonlySet<string>): void {
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.pack') && !used.has(name))) {
    const { mtimeMs = Infinity } = statSync(join(dir, file), { throwIfNoEntry: false }) ?? {};
    if (before.has(file) || Date.now() - mtimeMs > oneDay) rmSync(join(dir, file), { force: true });
  }
}

const packsOf = (places: ReadonlyMap<string, Place>): ReadonlySet<string> =>
  new Set([...places.values()].map(([, pack]) => pack));

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
