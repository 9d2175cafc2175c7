import { expect, test } from 'vitest';
import { rootsOf, skeletonOf } from '../../src/language/skeleton.ts';

test.each([
  ['عين', 'Ain', 'Ayn', 'Ein', 'ʿAyn'],
  ['أسد', 'Asad', 'Assad', 'Essad'],
  ['أربيل', 'Erbil', 'Arbil', 'Irbil'],
  ['داعش', 'Daesh', 'Da’esh', 'Daish'],
  ['شيخ', 'Sheikh', 'Shaykh', 'Cheikh'],
  ['قائم', 'Qaim', "Qa'im", 'Kaim'],
])('one name in any spelling has one skeleton: %s, %s …', (...spellings) => {
  expect(new Set(spellings.map(skeletonOf)).size).toBe(1);
});

test.each([
  ['Basra', 'Mosul'],
  ['Kirkuk', 'Karbala'],
  ['Anbar', 'Nineveh'],
])('%s and %s have two', (a, b) => {
  expect(skeletonOf(a)).not.toBe(skeletonOf(b));
});

test('a broken plural shares the strong letters of its singular', () => {
  expect(rootsOf('قواعد')).toEqual(rootsOf('قاعد'));
  expect(rootsOf('ارتال')).toEqual(rootsOf('رتل'));
});

test('a word of two strong letters has no root to share', () => {
  expect(rootsOf('سد')).toEqual([]);
});
