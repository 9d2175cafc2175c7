import { expect, test } from 'vitest';
import { printLines } from '../../src/views/path-data.ts';

test('a line is printed as its first point and the steps from there', () => {
  expect(
    printLines([
      [
        [10, 20],
        [11.5, 20],
        [11, 19.5],
      ],
    ]),
  ).toBe('M10 20l1.5 0-.5-.5');
});

test('a line that ends where it began is closed', () => {
  const triangle = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 0],
  ] as const;
  expect(printLines([triangle, triangle])).toBe('M0 0l2 0 0 2zM0 0l2 0 0 2z');
});

test('points that are one at half a unit are printed once', () => {
  expect(
    printLines([
      [
        [1, 1],
        [1.2, 1.1],
        [1.6, 1],
      ],
    ]),
  ).toBe('M1 1l.5 0');
});

test('however many steps there are, the last point is where it was', () => {
  const line = Array.from({ length: 200 }, (_, index) => [index * 0.33, Math.sin(index) * 9] as const);
  const numbers = printLines([line])
    .match(/-?(?:\d+\.\d|\d+|\.\d)/g)!
    .map(Number);
  const end = [0, 1].map((axis) =>
    numbers.reduce((sum, value, at) => (at % 2 === axis ? sum + value : sum), 0),
  );
  expect(Math.abs(end[0]! - 199 * 0.33)).toBeLessThanOrEqual(0.25);
  expect(Math.abs(end[1]! - Math.sin(199) * 9)).toBeLessThanOrEqual(0.25);
});

test('nothing gives an empty path', () => {
  expect(printLines([])).toBe('');
  expect(printLines([[]])).toBe('');
});
