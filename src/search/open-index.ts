import { compareText } from '../model/compare-text.ts';
import type { Locale, Localised } from '../model/locale.ts';
import { ByteReader } from './bytes.ts';
import type { Section } from './document.ts';
import {
  familyPlaces,
  type Manifest,
  type NameShard,
  type PageFile,
  type ShardFile,
  unpackLength,
} from './index-files.ts';
import { type Posting, readPositions, readPostings } from './postings.ts';
import { seatOf, shardAt } from './seat.ts';

/** What a hit shows of a page, in one language. */
export interface IndexedPage {
  readonly id: string;
  readonly path: string;
  readonly titles: Localised;
  readonly sections: readonly Section[];
}

/** A search index as the query plan sees it, wherever its files come from. */
export interface SearchIndex {
  readonly documents: number;
  readonly kinds: readonly string[];
  readonly kindLabels: Localised<readonly string[]>;
  readonly years: readonly number[];
  readonly averageLength: number;
  /** Whether all keys and names are at hand without another file. */
  readonly isWhole: boolean;
  /** Whether one file has the places of all keys. */
  readonly isOneChunk: boolean;
  /** A seat in each of the lists that `keysOf` gives. */
  readonly seats: readonly string[];
  lengthOf(document: number): number;
  kindOf(document: number): string;
  /** Other keys of the families that a key is in. */
  familyOf(key: string): readonly string[];
  /** Which list of keys a seat is in, as the number of the seat in `seats`. */
  listAt(seat: string): number;
  /** The sorted keys around a seat: all with its first letter when the index is whole, else those of its shard. */
  keysOf(seat: string): Promise<readonly string[]>;
  /** Whether the site has a key. */
  has(key: string): Promise<boolean>;
  /** Names around the seats; all names when the index is whole. */
  namesOf(seats: readonly string[]): Promise<readonly NameShard[]>;
  /** Places of a key, a common one's without positions; none when the site lacks it. */
  postingsOf(key: string): Promise<readonly Posting[]>;
  /** Places of a key, all with positions. */
  placesOf(key: string): Promise<readonly Posting[]>;
  pageOf(document: number, locale: Locale): Promise<IndexedPage>;
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
  const loadFile = (name: string) => load(`${manifest.folder}/${name}.idx`);
  const json = (name: string) => once(name, () => readJson(loadFile(name)));
  const bytes = (name: string) => once(name, async () => unpack(await loadFile(name)));
  const { inline, shards: firsts } = manifest;
  // Every query needs it, so it comes while the first one is typed; a failure shows with the query.
  if (manifest.isOneChunk && firsts.length > 0) void bytes('c0').catch(() => undefined);
  const isWhole = inline !== undefined;
  const shard = (number: number) =>
    once(`shard ${String(number)}`, async () => {
      const file = (inline?.[number] ?? (await json(`k${String(number)}`))) as ShardFile;
      return { ...file, keys: file.keys.split('\n').filter(Boolean) };
    });
  const seats = isWhole ? [...new Set(firsts.map((first) => first.charAt(0)))] : firsts;
  const listAt = (seat: string) => shardAt(seats, isWhole ? seat.charAt(0) : seat);
  const withLetter = (number: number) =>
    once(`letter ${String(number)}`, async () => {
      const some = firsts.flatMap((first, at) => (first.startsWith(seats[number] ?? '') ? shard(at) : []));
      return (await Promise.all(some)).flatMap(({ keys }) => keys).sort(compareText);
    });
  const lengths = Array.from(manifest.lengths, (character) => unpackLength(character.charCodeAt(0)));
  const families = readFamilies(manifest.families);
  const inFamily = manifest.isOneChunk ? new Map<string, never>() : familyPlaces(manifest.families);

  /** Where the record of a key begins, with its length before it. */
  const findRecord = async (key: string): Promise<ByteReader | undefined> => {
    const place = inFamily.get(key);
    if (place) return skipRecords(await bytes(`f${String(place[0])}`), place[1]);
    const found = firsts.length > 0 ? await shard(shardAt(firsts, seatOf(key))) : undefined;
    const index = found ? placeOf(found.keys, key) : 0;
    if (found?.keys[index] !== key) return undefined;
    const part = found.starts.findLastIndex((start) => start <= index);
    const before = index - (found.starts[part] ?? 0) + (part === 0 ? found.skip : 0);
    return skipRecords(await bytes(`c${String(found.first + part)}`), before);
  };
  const readKey = (key: string) =>
    once(`key ${key}`, async () => {
      const reader = await findRecord(key);
      const length = reader?.number() ?? 0;
      return reader && length > 0 ? readPostings(reader, reader.position + length) : { postings: [] };
    });

  return {
    documents: manifest.documents,
    kinds: manifest.kinds,
    kindLabels: manifest.kindLabels,
    years: manifest.years,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    isWhole,
    isOneChunk: manifest.isOneChunk,
    seats,
    listAt,
    lengthOf: (document) => lengths[document] ?? 0,
    kindOf: (document) => manifest.kinds[manifest.kindOf.charCodeAt(document) - 48] ?? '',
    familyOf: (key) => families.get(key) ?? [],
    keysOf: async (seat) => {
      if (seats.length === 0) return [];
      return isWhole ? withLetter(listAt(seat)) : (await shard(listAt(seat))).keys;
    },
    has: async (key) => {
      if (inFamily.has(key)) return (await readKey(key)).postings.length > 0;
      if (seats.length === 0) return false;
      const { keys } = await shard(shardAt(firsts, seatOf(key)));
      return keys[placeOf(keys, key)] === key;
    },
    namesOf: async (wanted) => {
      const some = isWhole ? firsts.keys() : new Set(wanted.map((seat) => shardAt(firsts, seat)));
      return Promise.all(Array.from(firsts.length > 0 ? some : [], async (at) => (await shard(at)).names));
    },
    postingsOf: async (key) => (await readKey(key)).postings,
    placesOf: async (key) => {
      const { postings, file: apart } = await readKey(key);
      if (apart === undefined) return postings;
      return readPositions(new ByteReader(await bytes(`p${String(apart)}`)), postings);
    },
    pageOf: async (document, locale) => {
      if (!(document in lengths)) throw new RangeError(`the index has no document ${String(document)}`);
      const [[id, path, ar, en], ...parts] = (await json(locale + String(document))) as PageFile;
      const sections = parts.map(([part, heading, text]) => ({ id: part, heading, text }));
      return { id, path, titles: { ar, en }, sections };
    },
  };
}

function skipRecords(bytes: Uint8Array, count: number): ByteReader {
  const reader = new ByteReader(bytes);
  for (let left = count; left > 0; left--) reader.skip(reader.number());
  return reader;
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
