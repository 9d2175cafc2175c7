import { compareText } from '../model/compare-text.ts';
import { tokensOf } from '../language/tokens.ts';
import type { SearchDocument } from './document.ts';
import type { NameShard } from './index-files.ts';
import { cutShards, seatOf, seatOfName } from './seat.ts';

/** Keys and names that sound alike, in the order of their seats. */
export interface Shard {
  /** Seat at which it begins. */
  readonly first: string;
  /** Sorted by code unit. */
  readonly keys: readonly string[];
  readonly names: NameShard;
}

/** Letters of keys and names in one shard: 2 KB to load. */
const shardSize = 4000;

type Item =
  | { readonly seat: string; readonly key: string }
  | { readonly seat: string; readonly name: string; readonly document: number };

/** Sorts the keys and the names of a site into shards, a name where the word stands with which it begins, or near. */
export function makeShards(keys: Iterable<string>, documents: readonly SearchDocument[]): Shard[] {
  const items: Item[] = Array.from(keys, (key) => ({ seat: seatOf(key), key }));
  for (const [document, { titles, names }] of documents.entries())
    for (const name of new Set([titles.ar, titles.en, ...names]))
      items.push({ seat: seatOfName(tokensOf(name).map(({ text }) => text)), name, document });
  items.sort((a, b) => compareText(a.seat, b.seat));
  const cuts = cutShards(items, ({ seat }) => seat, sizeOf, shardSize);
  return cuts.map(({ first, items: some }) => ({
    first,
    keys: some.flatMap((item) => ('key' in item ? item.key : [])).sort(compareText),
    names: Array.from(
      Map.groupBy(
        some.flatMap((item) => ('name' in item ? item : [])),
        ({ document }) => document,
      ),
      ([document, named]) => [document, ...named.map(({ name }) => name)] as const,
    ),
  }));
}

const sizeOf = (item: Item): number => ('key' in item ? item.key.length + 1 : item.name.length + 4);
