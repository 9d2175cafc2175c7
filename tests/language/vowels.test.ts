import { describe, expect, test } from 'vitest';
import { vowelDistance } from '../../src/language/vowels.ts';

describe('of two Latin words with the same consonants', () => {
  test.each([
    ['Tartus', 'Tartous'],
    ['Nasriyah', 'Nasiriya'],
    ['Quran', 'Koran'],
    ['Muhammad', 'Mohamed'],
    ['Rashid', 'Rasheed'],
  ])('spellings of one name are near: %s, %s', (one, other) => {
    expect(vowelDistance(one, other)).toBeLessThanOrEqual(0.5);
    expect(vowelDistance(other, one)).toBe(vowelDistance(one, other));
  });

  test.each([
    ['gold', 'glad'],
    ['guitar', 'gatear'],
    ['pan', 'bin'],
    ['pear', 'bear'],
  ])('two different words are far: %s, %s', (one, other) => {
    expect(vowelDistance(one, other)).toBeGreaterThanOrEqual(1);
  });

  test('words of another number of consonants are not compared', () => {
    expect(vowelDistance('port', 'porto')).toBeLessThan(Infinity);
    expect(vowelDistance('port', 'portal')).toBe(Infinity);
  });
});
