import type { Localised } from '../model/locale.ts';

/** Names of documents: number of the document, then its names. */
export type NameShard = readonly (readonly [document: number, ...names: string[]])[];

/** Keys and names that sound alike. */
export interface ShardFile {
  /** Keys by code unit. */
  readonly keys: readonly string[];
  readonly names: NameShard;
}

/** The head of the index, `search/index.json`, loaded first; keys and names stand in it while the site is small. */
export interface IndexHead {
  /** Folder of words and texts beside it, named by their content. */
  readonly folder: string;
  readonly documents: number;
  readonly kinds: readonly string[];
  /** What each kind is called. */
  readonly kindLabels: Localised<readonly string[]>;
  readonly years: readonly number[];
  /** Families of keys that are one to a searcher; only those with a key that the site has. */
  readonly families: readonly (readonly string[])[];
  /** The first seat of each shard; the shards are `words/<number>.json`. */
  readonly firsts: readonly string[];
  /** All shards of a small site. */
  readonly shards?: readonly ShardFile[];
}

/** The text of a page in one language, `texts/<locale>-<document>.json`: what a hit shows. */
export type TextFile = readonly [
  head: readonly [id: string, path: string, kind: string, titleAr: string, titleEn: string],
  ...sections: (readonly [id: string, heading: string, text: string])[],
];
