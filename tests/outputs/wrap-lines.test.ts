import { describe, expect, test } from 'vitest';
import { balanceLines, cutLines, wrapLines } from '../../src/outputs/wrap-lines.ts';

const measure = (text: string): number => [...text].length;

describe('wrapping', () => {
  test('breaks at spaces, no line wider than the width, no word lost', () => {
    const text = 'the lamp of the north light is lit again tonight';
    const lines = wrapLines(text, 14, measure);
    expect(lines.join(' ')).toBe(text);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(14);
  });

  test('breaks a word that is too wide, never between a letter and its marks', () => {
    expect(wrapLines('ab cdefgh', 3, measure)).toEqual(['ab', 'cde', 'fgh']);
    expect(wrapLines('مُدَرِّس', 2, measure).every((part) => !/^\p{M}/u.test(part))).toBe(true);
  });

  test('gives no line for no words', () => {
    expect(wrapLines('  ', 10, measure)).toEqual([]);
  });
});

test('balancing keeps the number of lines and evens their widths', () => {
  const text = Array.from({ length: 21 }, () => 'lamp').join(' ');
  expect(wrapLines(text, 100, measure).map(measure)).toEqual([99, 4]);
  const even = balanceLines(text, 100, measure);
  expect(even.join(' ')).toBe(text);
  expect(even).toHaveLength(2);
  expect(Math.max(...even.map(measure))).toBeLessThan(64);
});

describe('cutting', () => {
  test('leaves what fits', () => {
    expect(cutLines(['a', 'b'], 2, 10, measure)).toEqual(['a', 'b']);
  });

  test('ends after a whole word, without the comma before “…”', () => {
    expect(cutLines(['one two', 'three, four', 'five'], 2, 9, measure)).toEqual(['one two', 'three…']);
  });

  test('cuts within a word where there is no other way', () => {
    expect(cutLines(['lighthouse', 'x'], 1, 6, measure)).toEqual(['light…']);
  });
});
