import { expect, test } from 'vitest';
import { formatPosition } from '../../src/language/format-position.ts';

test.each([
  [{ lon: 42.4412, lat: 33.7857 }, '33.7857° N, 42.4412° E'],
  [{ lon: -10.05, lat: 45.12 }, '45.12° N, 10.05° W'],
  [{ lon: 151.2, lat: -33.9 }, '33.9° S, 151.2° E'],
  [{ lon: 0, lat: 0 }, '0° N, 0° E'],
])('latitude comes first, with the side in a letter: %o', (position, text) => {
  expect(formatPosition(position, 'en')).toBe(text);
});

test('in Arabic the sides of the world are named in Arabic', () => {
  expect(formatPosition({ lon: 42.5, lat: -33.25 }, 'ar')).toBe('33.25° جنوبًا، 42.5° شرقًا');
});
