import { expect, test } from 'vitest';
import { cutShards, seatOf, seatOfName, shardAt } from '../../src/search/seat.ts';
import { keyOf } from '../../src/language/key.ts';

test('spellings and plurals of a word sit at one seat, in either script', () => {
  for (const [one, other] of [['قاعدة', 'قواعد'], ['طرطوس', 'Tartous'], ['منارة', 'منائر']] as const)
    expect(seatOf(keyOf(one))).toBe(seatOf(keyOf(other))); // prettier-ignore
  expect(seatOf('2025')).toBe('02025');
});

test('a name sits by all its words from the first that is no stop word', () => {
  expect(seatOfName(['The', 'North', 'Light'])).toBe(seatOfName(['North', 'Light']));
  expect(seatOfName(['منارة', 'الرأس']).startsWith(seatOf(keyOf('منارة')))).toBe(true);
  expect(seatOfName(['the'])).not.toBe('');
});

test('a shard has one first letter, keeps one seat together, and is found by any seat in it', () => {
  const seats = ['#1', 'ba', 'ba', 'ba', 'bc', 'bd', 'ca', 'cb'];
  const shards = cutShards(
    seats,
    (seat) => seat,
    () => 1,
    2,
  );
  expect(shards.map(({ items }) => items)).toEqual([['#1'], ['ba', 'ba', 'ba'], ['bc', 'bd'], ['ca', 'cb']]);
  const firsts = shards.map(({ first }) => first);
  expect(['#1', 'ba', 'bb', 'bd', 'c', 'cz', '!'].map((seat) => shardAt(firsts, seat))).toEqual([0, 1, 1, 2, 2, 3, 0]);
});
