import { type Localised, localise } from '../model/locale.ts';
import { keyOf } from '../text/key.ts';
import type { SearchDocument } from './document.ts';
import { type Manifest, packLength, type PageFile } from './index-files.ts';
import { readKeys } from './index-text.ts';
import { makeShards } from './shards.ts';
import { writeKeys } from './write-keys.ts';

/** Bytes, packed, up to which keys and names travel with the manifest. */
const inlineLimit = 60_000;

export interface IndexOptions {
  /** Words that are one to a searcher, one family a string, words parted by spaces. */
  readonly families: readonly string[];
  /** Compresses a file, as gzip. */
  readonly pack: (bytes: Uint8Array) => Uint8Array;
  /** A short name for content, the same for the same bytes. */
  readonly hash: (parts: Iterable<string | Uint8Array>) => string;
  /** What each kind is called; a kind without one is called by its key. */
  readonly kindLabels?: Readonly<Record<string, Localised>> | undefined;
}

/**
 * Makes the search index of a site: files by name, each packed with gzip, to be put in one folder.
 *
 * Why not Pagefind, which this project otherwise would use: its two scripts and WebAssembly alone are 81 KB packed, and
 * two languages need two of each, 162 KB before the first key; `bench/search` has both, with our keys in each. Here a
 * page and its counterpart are one document with one list of places, so a query needs no bridge from one language to
 * the other, and the whole search is 19 KB of plain script that also runs in Node, where the tests ask it.
 *
 * A site grows through three forms: first keys and names stand in the manifest and all postings in one file; then
 * postings stand in small files, those of a family of words together; at last keys and names have shards by sound, too,
 * so that a word asks for one of each. `bench/search/scale.ts` measures them up to 10,000 pages.
 *
 * @param documents one for each page pair, in the order of the site
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  options: IndexOptions,
): Map<string, Uint8Array> {
  const { pack, hash } = options;
  const packJson = (value: unknown) => pack(new TextEncoder().encode(JSON.stringify(value)));
  const read = readKeys(documents);
  const kept = keptFamilies(options.families, read.keys);
  const made = makeShards(read.keys, documents);
  const isWhole = packJson(made).length <= inlineLimit;
  const { shards, isOneChunk, files: postings } = writeKeys(read, made, kept, isWhole);
  const files = new Map(Array.from(postings, ([name, bytes]) => [name, pack(bytes)]));
  for (const [number, { id, path, titles, sections }] of documents.entries())
    for (const locale of ['ar', 'en'] as const) {
      const parts = sections[locale].map((part) => [part.id, part.heading, part.text] as const);
      const page: PageFile = [[id, path, titles.ar, titles.en], ...parts];
      files.set(locale + String(number), packJson(page));
    }
  if (!isWhole)
    for (const [number, shard] of shards.entries()) files.set(`k${String(number)}`, packJson(shard));
  // The folder is named by all that is in it, so a browser never mixes two builds.
  const folder = hash([JSON.stringify(shards), ...[...files].flat()]);
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  const manifest: Manifest = {
    version: 2,
    folder,
    documents: documents.length,
    kinds,
    kindLabels: localise((locale) => kinds.map((kind) => options.kindLabels?.[kind]?.[locale] ?? kind)),
    kindOf: documents.map(({ kind }) => String.fromCharCode(48 + kinds.indexOf(kind))).join(''),
    lengths: read.lengths.map(packLength).join(''),
    years: [...new Set(documents.flatMap(({ years }) => years))].sort((a, b) => a - b),
    families: kept,
    isOneChunk,
    shards: made.map(({ first }) => first),
    ...(isWhole ? { inline: shards } : {}),
  };
  const placed = new Map([...files].map(([name, bytes]) => [`${folder}/${name}.idx`, bytes]));
  return placed.set('manifest.idx', packJson(manifest));
}

/** Families as keys, only those of which the site has at least one. */
function keptFamilies(families: readonly string[], keys: ReadonlySet<string>): string[] {
  const lines = families.map((line) => [...new Set(line.split(' ').filter(Boolean).map(keyOf))]);
  const kept = lines.filter((line) => line.length > 1 && line.some((key) => keys.has(key)));
  return [...new Set(kept.map((line) => line.join(' ')))];
}
