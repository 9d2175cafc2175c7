import type { Localised } from '../model/locale.ts';

/** The text of a page in one language as the index keeps it: what a hit shows. */
export type PageFile = readonly [
  head: readonly [id: string, path: string, titleAr: string, titleEn: string],
  ...sections: (readonly [id: string, heading: string, text: string])[],
];

/** Names of documents: number of the document, then its names. */
export type NameShard = readonly (readonly [document: number, ...names: string[]])[];

/** The keys and names of one shard, and where the postings of the keys are. */
export interface ShardFile {
  /** Keys by code unit, joined by line feeds. */
  readonly keys: string;
  /** Number of the key at which each chunk starts; the first is 0. */
  readonly starts: readonly number[];
  /** Number of the file of the first chunk; the others follow. */
  readonly first: number;
  /** Records of other shards before the first key's in the first chunk. */
  readonly skip: number;
  readonly names: NameShard;
}

/** The head of the index, loaded first. Keys and names stand in it while the site is small, and in files of their own later. */
export interface Manifest {
  readonly version: 2;
  /** Folder of all other files, named by the content. */
  readonly folder: string;
  readonly documents: number;
  readonly kinds: readonly string[];
  /** What each kind is called. */
  readonly kindLabels: Localised<readonly string[]>;
  /** One character a document: the number of its kind, from `0`. */
  readonly kindOf: string;
  /** One character a document: how long its text is, see `lengthOf`. */
  readonly lengths: string;
  readonly years: readonly number[];
  /** Families of keys that are one to a searcher; only those with a key that the site has. */
  readonly families: readonly string[];
  /** Whether one file has the postings of all keys; else each family has one of its own. */
  readonly isOneChunk: boolean;
  /** The first seat of each shard. */
  readonly shards: readonly string[];
  /** All shards of a small site. */
  readonly inline?: readonly ShardFile[];
}

const steps = 6;
/** Writes a text's length in words as one printable character, to a fifth. */
export const packLength = (words: number): string =>
  String.fromCharCode(33 + Math.min(90, Math.round(steps * Math.log2(1 + words))));
/** Reads it back. */
export const unpackLength = (code: number): number => 2 ** ((code - 33) / steps) - 1;

/**
 * Where the postings of a key of a family stand where one chunk does not hold all: the keys of a family are one file, since
 * they are sought together. A key of two families is in the file of the first.
 *
 * @param families as in the manifest
 * @returns number of the family, and place of the key in its file, by key
 */
export function familyPlaces(
  families: readonly string[],
): Map<string, readonly [family: number, at: number]> {
  const places = new Map<string, readonly [number, number]>();
  for (const [family, line] of families.entries()) {
    let at = 0;
    for (const key of line.split(' ')) if (!places.has(key)) places.set(key, [family, at++]);
  }
  return places;
}
