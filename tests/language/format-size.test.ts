import { expect, test } from 'vitest';
import { formatSize } from '../../src/language/format-size.ts';

test('a size has two figures, and is never nothing', () => {
  expect([4_123_456, 123_456_789, 12].map((bytes) => formatSize(bytes, 'en'))).toEqual([
    '4.1\u00a0MB',
    '120\u00a0MB',
    '0.1\u00a0MB',
  ]);
  expect(formatSize(3_900_000, 'ar')).toBe('3.9\u00a0ميغابايت');
});
