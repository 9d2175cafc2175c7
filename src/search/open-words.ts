import { compareText } from '../model/compare-text.ts';
import type { IndexHead, NameShard, ShardFile } from './index-files.ts';
import { seatOf, shardAt } from './seat.ts';

/** The words and names that a site has. */
export interface SiteWords {
  /** Whether all keys and names are at hand without another file. */
  readonly isWhole: boolean;
  /** A seat in each of the lists that `keysOf` gives. */
  readonly seats: readonly string[];
  /** Other keys of the families that a key is in. */
  familyOf(key: string): readonly string[];
  /** Which list of keys a seat is in, as the number of the seat in `seats`. */
  listAt(seat: string): number;
  /** The sorted keys around a seat: all with its first letter when the index is whole, else those of its shard. */
  keysOf(seat: string): Promise<readonly string[]>;
  has(key: string): Promise<boolean>;
  /** Names around the seats; all names when the index is whole. */
  namesOf(seats: readonly string[]): Promise<readonly NameShard[]>;
}

/** @param loadShard gives a shard that does not stand in the head */
export function openWords(head: IndexHead, loadShard: (at: number) => Promise<ShardFile>): SiteWords {
  const { shards, firsts } = head;
  const isWhole = shards !== undefined;
  const shard = async (at: number): Promise<ShardFile> => shards?.[at] ?? loadShard(at);
  const families = readFamilies(head.families);
  const seats = isWhole ? [...new Set(firsts.map((first) => first.charAt(0)))] : firsts;
  const listAt = (seat: string) => shardAt(seats, isWhole ? seat.charAt(0) : seat);
  const byLetter = new Map<number, readonly string[]>();
  const withLetter = (at: number): readonly string[] => {
    const keys =
      byLetter.get(at) ??
      firsts
        .flatMap((first, number) => (first.startsWith(seats[at] ?? '') ? (shards?.[number]?.keys ?? []) : []))
        .sort(compareText);
    byLetter.set(at, keys);
    return keys;
  };
  return {
    isWhole,
    seats,
    familyOf: (key) => families.get(key) ?? [],
    listAt,
    keysOf: async (seat) => {
      if (seats.length === 0) return [];
      return isWhole ? withLetter(listAt(seat)) : (await shard(listAt(seat))).keys;
    },
    has: async (key) => {
      if (firsts.length === 0) return false;
      const { keys } = await shard(shardAt(firsts, seatOf(key)));
      return keys[placeOf(keys, key)] === key;
    },
    namesOf: async (wanted) => {
      const numbers = isWhole ? firsts.keys() : new Set(wanted.map((seat) => shardAt(firsts, seat)));
      return Promise.all(Array.from(firsts.length > 0 ? numbers : [], async (at) => (await shard(at)).names));
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

function readFamilies(lines: readonly (readonly string[])[]): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const keys of lines)
    for (const key of keys) families.set(key, [...(families.get(key) ?? []), ...keys.filter((other) => other !== key)]);
  return families;
}
