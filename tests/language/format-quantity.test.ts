import { expect, test } from 'vitest';
import { formatQuantity } from '../../src/language/format-quantity.ts';

const kilometres = {
  ar: {
    zero: '{n} كيلومتر',
    one: 'كيلومتر واحد',
    two: 'كيلومتران',
    few: '{n} كيلومترات',
    many: '{n} كيلومترًا',
    other: '{n} كيلومتر',
  },
  en: { one: '{n} kilometre', other: '{n} kilometres' },
};

test.each([
  [1, 'كيلومتر واحد', '1 kilometre'],
  [2, 'كيلومتران', '2 kilometres'],
  [10, '10 كيلومترات', '10 kilometres'],
  [15, '15 كيلومترًا', '15 kilometres'],
  [1500, '1,500 كيلومتر', '1,500 kilometres'],
  [0.5, '0.5 كيلومتر', '0.5 kilometres'],
])('%s takes its form in each language', (number, ar, en) => {
  expect(formatQuantity(number, kilometres.ar, 'ar')).toBe(ar);
  expect(formatQuantity(number, kilometres.en, 'en')).toBe(en);
});

test('a number without a unit stands alone', () => {
  expect(formatQuantity(1500, undefined, 'ar')).toBe('1,500');
});

test('a form that is missing gives way to the general one', () => {
  expect(formatQuantity(2, { other: '{n} كم' }, 'ar')).toBe('2 كم');
});

test('the dual takes the ending of the genitive after a word that governs it', () => {
  expect(formatQuantity(2, kilometres.ar, 'ar', true)).toBe('كيلومترين');
  expect(formatQuantity(3, kilometres.ar, 'ar', true)).toBe('3 كيلومترات');
});
