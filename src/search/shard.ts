import { skeletonOf } from '../text/skeleton.ts';
import { ByteWriter } from './bytes.ts';
import type { KeyShard } from './index-files.ts';
import { type Posting, writePostings } from './postings.ts';

/** Unpacked bytes of postings in one file; about 3 KB to load. A longer list stands alone. */
const chunkSize = 4500;
/** Unpacked bytes up to which all postings of a site are one file: fewer requests, and further queries cost nothing. */
const oneChunkLimit = 70_000;

/**
 * The shard in which a key stands: the class of its first consonant, so that vowel variants, broken plurals, most
 * spellings and Latin transliterations of a key are all in one shard. Numbers are in `0`, filters in `#`.
 *
 * @param key as `keyOf` gives it, or a filter such as `#2025`
 */
export function shardOf(key: string): string {
  if (key.startsWith('#')) return '#';
  if (/^\d/.test(key)) return '0';
  return skeletonOf(key).replace(/^[awy](?=.)/, '')[0] ?? 'a';
}

/**
 * Sorts keys into shards, and their postings into chunks in the same order.
 *
 * @returns shards by letter; chunks by number
 */
export function shardKeys(keys: ReadonlyMap<string, readonly Posting[]>): {
  shards: Map<string, KeyShard>;
  chunks: Uint8Array[];
} {
  const records = new Map<string, number[]>();
  for (const [key, postings] of keys) {
    const bytes = writePostings(postings);
    records.set(key, [...new ByteWriter().number(bytes.length).bytes, ...bytes]);
  }
  const size = [...records.values()].reduce((sum, record) => sum + record.length, 0);
  const limit = size <= oneChunkLimit ? oneChunkLimit : chunkSize;
  const shards = new Map<string, KeyShard>();
  const chunks: number[][] = [];
  let inChunk = 0;
  for (const [letter, names] of groupBy([...keys.keys()].sort(compareKeys), shardOf)) {
    const isShared = size <= oneChunkLimit && chunks.length > 0;
    const starts = [0];
    const skip = isShared ? inChunk : 0;
    if (!isShared) chunks.push([]);
    const first = chunks.length - 1;
    for (const [index, name] of names.entries()) {
      const record = records.get(name) ?? [];
      const open = chunks.at(-1) ?? [];
      if (open.length === 0 || open.length + record.length <= limit) append(open, record);
      else {
        starts.push(index);
        chunks.push([...record]);
        inChunk = 0;
      }
      inChunk++;
    }
    shards.set(letter, { keys: names.join('\n'), starts, first, skip });
  }
  return { shards, chunks: chunks.map((bytes) => Uint8Array.from(bytes)) };
}

function append(target: number[], bytes: readonly number[]): void {
  for (const byte of bytes) target.push(byte);
}

function groupBy(keys: readonly string[], letterOf: (key: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const letter = letterOf(key);
    const group = groups.get(letter);
    if (group) group.push(key);
    else groups.set(letter, [key]);
  }
  return groups;
}

/** By code unit, the order in which the reader's binary search works. */
const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
