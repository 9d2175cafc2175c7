import { expect, test } from 'vitest';
import { builds } from '../run/builds.ts';
import { digestFiles } from '../run/digest-folder.ts';

test('two builds of the same content are the same, byte for byte, in another folder, time zone and locale', () => {
  const [first, second] = [builds.first, builds.again].map(({ dir }) => digestFiles(dir));
  expect(first?.size).toBeGreaterThan(0);
  const names = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
  expect([...names].filter((name) => first?.get(name) !== second?.get(name))).toEqual([]);
});
