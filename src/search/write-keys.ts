import { ByteWriter } from './bytes.ts';
import { familyPlaces, type ShardFile } from './index-files.ts';
import { commonKey, writeCommon, writePositions, writePostings } from './postings.ts';
import type { ReadKeys } from './index-text.ts';
import type { Shard } from './shards.ts';

/** Unpacked bytes of postings up to which all are one file: fewer requests, and further queries cost nothing. */
const oneChunkLimit = 70_000;
/** Unpacked bytes of postings in one file, of a site whose keys are all at hand, and of a larger one. */
const chunkSize = { whole: 3000, large: 1600 };

/**
 * Writes the postings of keys, in the order of their shards, into chunks.
 *
 * @param shards as `makeShards` gives them
 * @param families as in the manifest: each has a file of its own where one chunk does not hold all
 * @param isWhole whether all keys are at hand before the first query
 * @returns shards in the same order, and files by name: `c…` chunks, `f…` families, `p…` positions of common keys
 */
export function writeKeys(
  read: ReadKeys,
  shards: readonly Shard[],
  families: readonly string[],
  isWhole: boolean,
): { shards: ShardFile[]; isOneChunk: boolean; files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const records = new Map<string, Uint8Array>();
  let size = 0;
  let apart = 0;
  for (const key of read.keys) {
    const postings = read.postingsOf(key);
    const isCommon = postings.length > commonKey;
    if (isCommon) files.set(`p${String(apart)}`, Uint8Array.from(writePositions(postings)));
    const bytes = isCommon ? writeCommon(postings, apart++) : writePostings(postings);
    records.set(key, Uint8Array.from([...new ByteWriter().number(bytes.length).bytes, ...bytes]));
    size += bytes.length;
  }
  const isOneChunk = size <= oneChunkLimit;
  if (!isOneChunk)
    for (const [name, bytes] of writeFamilies(records, families)) files.set(name, Uint8Array.from(bytes));
  const limit = isOneChunk ? oneChunkLimit : chunkSize[isWhole ? 'whole' : 'large'];
  const { shards: written, chunks } = fillChunks(records, shards, limit);
  for (const [number, bytes] of chunks.entries()) files.set(`c${String(number)}`, Uint8Array.from(bytes));
  return { shards: written, isOneChunk, files };
}

/** The record of a key that stands nowhere, or in another file. */
const none = Uint8Array.of(0);

/** Moves the records of the keys of families into files, and leaves empty ones. */
function writeFamilies(records: Map<string, Uint8Array>, families: readonly string[]): Map<string, number[]> {
  const files = new Map<string, number[]>();
  for (const [key, [family]] of familyPlaces(families)) {
    const name = `f${String(family)}`;
    const file = files.get(name) ?? [];
    files.set(name, file);
    append(file, records.get(key) ?? none);
    if (records.has(key)) records.set(key, none);
  }
  return files;
}

function fillChunks(
  records: ReadonlyMap<string, Uint8Array>,
  shards: readonly Shard[],
  limit: number,
): { shards: ShardFile[]; chunks: number[][] } {
  const chunks: number[][] = [[]];
  let inChunk = 0;
  const written = shards.map(({ keys, names }): ShardFile => {
    const place = { first: chunks.length - 1, skip: inChunk };
    const starts = [0];
    for (const [index, key] of keys.entries()) {
      const record = records.get(key) ?? none;
      let open = chunks.at(-1) ?? [];
      if (open.length > 0 && open.length + record.length > limit) {
        starts.push(index);
        chunks.push((open = []));
        inChunk = 0;
      }
      append(open, record);
      inChunk++;
    }
    return { keys: keys.join('\n'), starts, ...place, names };
  });
  return { shards: written, chunks };
}

function append(target: number[], bytes: Uint8Array): void {
  for (const byte of bytes) target.push(byte);
}
