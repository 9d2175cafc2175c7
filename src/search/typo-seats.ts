import type { SearchIndex } from './open-index.ts';
import { seatOf } from './seat.ts';

/** Lists of keys that are looked through for a typing error on a large site. */
const most = 4;

/**
 * Seats where a word may be that was meant by a mistyped one, on a site too large to look through: those where most of
 * the likely single edits lead (a letter left out, two swapped, one doubled or put in), its own first.
 *
 * @param typed key of the mistyped word
 */
export function seatsOfTypos(typed: string, index: SearchIndex): string[] {
  const lists = new Map<number, { seat: string; edits: number }>();
  const count = (key: string, edits = 1) => {
    const seat = seatOf(key);
    const list = lists.get(index.listAt(seat)) ?? { seat, edits: 0 };
    lists.set(index.listAt(seat), { ...list, edits: list.edits + edits });
  };
  count(typed, Infinity);
  const letters = /^[a-z]/.test(typed) ? latin : arabic;
  for (let at = 0; at < typed.length; at++) {
    const [before, letter, after] = [typed.slice(0, at), typed.charAt(at), typed.slice(at + 1)];
    if (typed.length > 3) count(before + after, 2);
    if (after) count(before + after.charAt(0) + letter + after.slice(1), 2);
    for (const other of letters) count(before + letter + other + after, 0.25);
  }
  return [...lists.values()]
    .sort((a, b) => b.edits - a.edits)
    .slice(0, most)
    .map(({ seat }) => seat);
}

const latin = 'abcdefghijklmnopqrstuvwxyz';
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
