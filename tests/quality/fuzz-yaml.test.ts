import { expect, test } from 'vitest';
import { fuzzYaml } from './fuzz-yaml.ts';

test('of wrong values in the fields of a record, none throws and none of another type passes', () => {
  // Each 101st of some 30,000; `node tests/quality/fuzz-yaml.ts` tries them all.
  const { tried, refused, wrong } = fuzzYaml(101);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(250);
  expect(refused / tried).toBeGreaterThan(0.8);
}, 60_000);
