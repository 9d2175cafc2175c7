import type { Localised } from '../model/locale.ts';

/** Everything about a document that a list of hits shows before its text is there. */
export interface DocumentEntry {
  readonly id: string;
  readonly path: string;
  readonly titles: readonly [ar: string, en: string];
}

/** The keys of one shard, sorted, and where their postings are. */
export interface KeyShard {
  /** Keys joined by line feeds. */
  readonly keys: string;
  /** Number of the key at which each chunk starts; the first is 0. */
  readonly starts: readonly number[];
  /** Number of the file of the first chunk; the others follow. */
  readonly first: number;
  /** Records of other shards before the first key's in the first chunk: a small site has one chunk for all. */
  readonly skip: number;
}

/** Names of documents: number of the document, then its names. */
export type NameShard = readonly (readonly [document: number, ...names: string[]])[];

/** The head of the index, loaded first. Pieces stand in it while the site is small, and in files of their own later. */
export interface Manifest {
  readonly version: 1;
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
  /** Shards of keys and of names that exist, by letter. */
  readonly keyShards: string;
  readonly nameShards: string;
  readonly inline: Readonly<Record<string, unknown>>;
}

/** Documents in one piece of the list of titles. */
export const documentsPerPiece = 64;

const steps = 6;
/** Writes a text's length in words as one printable character, to a fifth. */
export const packLength = (words: number): string =>
  String.fromCharCode(33 + Math.min(90, Math.round(steps * Math.log2(1 + words))));
/** Reads it back. */
export const unpackLength = (code: number): number => 2 ** ((code - 33) / steps) - 1;
