import { expect, test } from 'vitest';
import { parseDigits, toLatinDigits } from '../../src/language/digits.ts';
import { findNumerals } from '../../src/language/numerals.ts';

test.each([
  ['خمسمئة', 500],
  ['خمسمائة', 500],
  ['خمسمئة وعشرون', 520],
  ['خمسة عشر', 15],
  ['ألفين وخمسة وعشرين', 2025],
  ['ثلاثمائة وخمسون ألف', 350_000],
  ['15 ألف', 15_000],
  ['مليونان', 2_000_000],
  ['twenty-one', 21],
  ['five hundred and six', 506],
  ['two thousand five hundred', 2500],
])('reads %s', (text, value) => {
  expect(findNumerals(text)).toEqual([{ start: 0, end: text.length, value }]);
});

test('two numbers beside each other stay two', () => {
  expect(findNumerals('ثلاثة، خمسة').map(({ value }) => value)).toEqual([3, 5]);
});

test('a year and the number after it are two', () => {
  expect(findNumerals('In March 2025 two bridges').map(({ value }) => value)).toEqual([2]);
});

test('a word that only begins like a numeral is none', () => {
  expect(findNumerals('الستار والسبعاوي tent')).toEqual([]);
});

test('digits of both scripts are one', () => {
  expect(toLatinDigits('٢٠٢٥ ۱۲')).toBe('2025 12');
  expect(parseDigits('١٬٥٠٠٫٥')).toBe(1500.5);
  expect(parseDigits('2025-09')).toBeUndefined();
});
