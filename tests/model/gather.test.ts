import { expect, test } from 'vitest';
import { gather } from '../../src/model/gather.ts';

test('things are put together by each of their ids, in their order, and once by an id that is named twice', () => {
  const things = [
    { name: 'first', ids: ['a', 'b'] },
    { name: 'second', ids: [] },
    { name: 'third', ids: ['b', 'b'] },
  ];
  const gathered = gather(things, ({ ids }) => ids);
  expect([...gathered].map(([id, of]) => [id, of.map(({ name }) => name)])).toEqual([
    ['a', ['first']],
    ['b', ['first', 'third']],
  ]);
});
