import { type Localised, localise } from '../model/locale.ts';
import { keyOf } from '../text/key.ts';
import type { SearchDocument } from './document.ts';
import { documentsPerPiece, type DocumentEntry, type Manifest, packLength } from './index-files.ts';
import { readKeys } from './index-text.ts';
import { nameShards } from './names.ts';
import { shardKeys } from './shard.ts';

/** Bytes, packed, up to which keys, names and titles travel with the manifest. */
const inlineLimit = 45_000;

export interface IndexOptions {
  /** Words that are one to a searcher, one family a string, words parted by spaces. */
  readonly families: readonly string[];
  /** What each kind is called; a kind without one is called by its key. */
  /** Compresses a file, as gzip. */
  readonly pack: (bytes: Uint8Array) => Uint8Array;
  /** A short name for content, the same for the same bytes. */
  readonly hash: (parts: Iterable<string | Uint8Array>) => string;
  readonly kindLabels?: Readonly<Record<string, Localised>> | undefined;
}

/**
 * Makes the search index of a site: files by name, each packed with gzip, to be put in one folder.
 *
 * Why not Pagefind, which this project otherwise would use: its two scripts and WebAssembly alone are 81 KB packed, and
 * two languages need two of each, 162 KB before the first key; `bench/search` has both, with our keys in each. Here a
 * page and its counterpart are one document with one list of places, so a query needs no bridge from one language to
 * the other, and the reader of the index is 8 KB of plain script that also runs in Node, where the tests ask it.
 *
 * @param documents one for each page pair, in the order of the site
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  options: IndexOptions,
): Map<string, Uint8Array> {
  const { pack, hash } = options;
  const packJson = (value: unknown) => pack(new TextEncoder().encode(JSON.stringify(value)));
  const { keys, lengths } = readKeys(documents);
  const files = new Map<string, Uint8Array>();
  const pieces: Record<string, unknown> = {};
  const { shards, chunks } = shardKeys(keys);
  for (const [letter, shard] of shards) pieces[`keys-${letter}`] = shard;
  for (const [number, bytes] of chunks.entries()) files.set(`c${String(number)}`, pack(bytes));
  for (const [letter, shard] of nameShards(documents)) pieces[`names-${letter}`] = shard;
  for (let start = 0; start < documents.length; start += documentsPerPiece)
    pieces[`docs-${String(start / documentsPerPiece)}`] = documents
      .slice(start, start + documentsPerPiece)
      .map(({ id, path, titles }): DocumentEntry => ({ id, path, titles: [titles.ar, titles.en] }));
  for (const [number, { sections }] of documents.entries())
    for (const locale of ['ar', 'en'] as const)
      files.set(
        locale + String(number),
        packJson(sections[locale].map((part) => [part.id, part.heading, part.text])),
      );

  const isSmall = packJson(pieces).length <= inlineLimit;
  if (!isSmall) for (const [name, piece] of Object.entries(pieces)) files.set(name, packJson(piece));
  // The folder is named by all that is in it, so a browser never mixes two builds.
  const folder = hash([JSON.stringify(pieces), ...[...files].flat()]);
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  const manifest: Manifest = {
    version: 1,
    folder,
    documents: documents.length,
    kinds,
    kindLabels: localise((locale) => kinds.map((kind) => options.kindLabels?.[kind]?.[locale] ?? kind)),
    kindOf: documents.map(({ kind }) => String.fromCharCode(48 + kinds.indexOf(kind))).join(''),
    lengths: lengths.map(packLength).join(''),
    years: [...new Set(documents.flatMap(({ years }) => years))].sort((a, b) => a - b),
    families: keptFamilies(options.families, keys),
    keyShards: lettersOf(pieces, 'keys-'),
    nameShards: lettersOf(pieces, 'names-'),
    inline: isSmall ? pieces : {},
  };
  const placed = new Map([...files].map(([name, bytes]) => [`${folder}/${name}.idx`, bytes]));
  return placed.set('manifest.idx', packJson(manifest));
}

/** Families as keys, only those of which the site has at least one. */
function keptFamilies(families: readonly string[], keys: ReadonlyMap<string, unknown>): string[] {
  const lines = families.map((line) => [...new Set(line.split(' ').filter(Boolean).map(keyOf))]);
  const kept = lines.filter((line) => line.length > 1 && line.some((key) => keys.has(key)));
  return [...new Set(kept.map((line) => line.join(' ')))];
}

const lettersOf = (pieces: Readonly<Record<string, unknown>>, prefix: string): string =>
  Object.keys(pieces)
    .flatMap((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : []))
    .join('');
