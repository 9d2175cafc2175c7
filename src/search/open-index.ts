import type { Locale, Localised } from '../model/locale.ts';
import { ByteReader } from './bytes.ts';
import type { Section } from './document.ts';
import {
  type DocumentEntry,
  documentsPerPiece,
  type KeyShard,
  type Manifest,
  type NameShard,
  unpackLength,
} from './index-files.ts';
import { type Posting, readPostings } from './postings.ts';
import { shardOf } from './shard.ts';

/** A search index as the query plan sees it, wherever its files come from. */
export interface SearchIndex {
  readonly documents: number;
  readonly kinds: readonly string[];
  readonly kindLabels: Localised<readonly string[]>;
  readonly years: readonly number[];
  readonly averageLength: number;
  /** Whether all keys and names are at hand without another file. */
  readonly isWhole: boolean;
  readonly shardLetters: readonly string[];
  lengthOf(document: number): number;
  kindOf(document: number): string;
  /** Other keys of the families that a key is in. */
  familyOf(key: string): readonly string[];
  /** The sorted keys of one shard, by its letter; empty when there is none. */
  keysOf(letter: string): Promise<readonly string[]>;
  /** Names whose first consonant has the letter. */
  namesOf(letter: string): Promise<NameShard>;
  /** Places of a key; none when the site lacks it. */
  postingsOf(key: string): Promise<readonly Posting[]>;
  entryOf(document: number): Promise<DocumentEntry>;
  sectionsOf(document: number, locale: Locale): Promise<readonly Section[]>;
}

/** Gives the packed bytes of one file of the index. */
export type LoadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Opens an index made by `buildIndex`: one file now, the rest when asked for, each once.
 *
 * @param load rejects when a file is not there; the rejection is passed on and the file tried again next time
 */
export async function openIndex(load: LoadFile): Promise<SearchIndex> {
  const manifest = (await readJson(load('manifest.idx'))) as Manifest;
  const files = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const known = files.get(name) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    files.set(name, made);
    made.catch(() => files.delete(name));
    return made;
  };
  const json = (name: string) => once(name, () => readJson(load(`${manifest.folder}/${name}.idx`)));
  const piece = async (name: string): Promise<unknown> => manifest.inline[name] ?? (await json(name));
  const shard = (letter: string) =>
    once(`shard ${letter}`, async () => {
      if (!manifest.keyShards.includes(letter)) return undefined;
      const { keys, ...places } = (await piece(`keys-${letter}`)) as KeyShard;
      return { ...places, keys: keys.split('\n') };
    });
  const chunk = (number: number) =>
    once(`c${String(number)}`, async () => unpack(await load(`${manifest.folder}/c${String(number)}.idx`)));
  const lengths = Array.from(manifest.lengths, (character) => unpackLength(character.charCodeAt(0)));
  const families = readFamilies(manifest.families);

  return {
    documents: manifest.documents,
    kinds: manifest.kinds,
    kindLabels: manifest.kindLabels,
    years: manifest.years,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    isWhole: Object.keys(manifest.inline).length > 0,
    shardLetters: [...manifest.keyShards],
    lengthOf: (document) => lengths[document] ?? 0,
    kindOf: (document) => manifest.kinds[manifest.kindOf.charCodeAt(document) - 48] ?? '',
    familyOf: (key) => families.get(key) ?? [],
    keysOf: async (letter) => (await shard(letter))?.keys ?? [],
    namesOf: async (letter) =>
      manifest.nameShards.includes(letter) ? ((await piece(`names-${letter}`)) as NameShard) : [],
    postingsOf: async (key) => {
      const found = await shard(shardOf(key));
      const index = found ? placeOf(found.keys, key) : 0;
      if (!found || found.keys[index] !== key) return [];
      const part = found.starts.findLastIndex((start) => start <= index);
      const reader = new ByteReader(await chunk(found.first + part));
      const before = index - (found.starts[part] ?? 0) + (part === 0 ? found.skip : 0);
      for (let left = before; left > 0; left--) reader.skip(reader.number());
      const length = reader.number();
      return readPostings(reader, reader.position + length);
    },
    entryOf: async (document) => {
      const number = Math.floor(document / documentsPerPiece);
      const entries = (await piece(`docs-${String(number)}`)) as readonly DocumentEntry[];
      const entry = entries[document % documentsPerPiece];
      if (!entry) throw new RangeError(`the index has no document ${String(document)}`);
      return entry;
    },
    sectionsOf: async (document, locale) => {
      const parts = (await json(`${locale}${String(document)}`)) as readonly [string, string, string][];
      return parts.map(([id, heading, text]) => ({ id, heading, text }));
    },
  };
}

/** Where a key stands, or would stand, in a sorted list. */
export function placeOf(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readFamilies(lines: readonly string[]): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const line of lines) {
    const keys = line.split(' ');
    for (const key of keys)
      families.set(key, [...(families.get(key) ?? []), ...keys.filter((other) => other !== key)]);
  }
  return families;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const readJson = async (file: Promise<Uint8Array<ArrayBuffer>>): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await unpack(await file)));
