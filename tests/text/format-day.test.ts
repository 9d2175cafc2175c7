import { expect, test } from 'vitest';
import { formatDay, formatSize } from '../../src/text/format-day.ts';

test('a day is told with the months of the language and Latin digits', () => {
  expect(formatDay(new Date(2025, 8, 5, 23, 59), 'en')).toBe('5 September 2025');
  expect(formatDay(new Date(2025, 8, 5), 'ar')).toBe('5 أيلول (سبتمبر) 2025');
});

test('a size has two figures, and is never nothing', () => {
  expect([4_123_456, 123_456_789, 12].map((bytes) => formatSize(bytes, 'en'))).toEqual([
    '4.1\u00a0MB',
    '120\u00a0MB',
    '0.1\u00a0MB',
  ]);
  expect(formatSize(3_900_000, 'ar')).toBe('3.9\u00a0ميغابايت');
});
