import { expect, test } from 'vitest';
import { monthNames } from '../../src/language/months.ts';

const namesIn = (tag: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2025, month, 1)),
  );

test.each([
  ['ar-IQ', 'levantine'],
  ['ar-SY', 'levantine'],
  ['ar-EG', 'other'],
  ['ar-MA', 'other'],
  ['en-GB', 'en'],
] as const)('the months of %s, as CLDR names them, are known', (tag, tradition) => {
  for (const [index, name] of namesIn(tag).entries()) expect(monthNames[index]?.[tradition], name).toContain(name);
});

test('no name stands for two months', () => {
  const all = monthNames.flatMap(({ levantine, other, en }) => [...levantine, ...other, ...en]);
  expect(new Set(all).size).toBe(all.length);
});
