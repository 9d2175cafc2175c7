import { describe, expect, test } from 'vitest';
import { readBoundOf, readBounds, readNumbers } from '../../src/language/numbers.ts';

test.each([
  ['about 2,500 troops', 2500],
  ['نحو ٢٥٠٠ جندي', 2500],
  ['من سبع دول', 7],
  ['خمسمئة عنصر', 500],
  ['fewer than five hundred personnel', 500],
  ['15 ألف جندي', 15_000],
  ['a dozen lamps', 12],
  ['عشرة كيلومترات', 10],
  ['10.5 kilometres', 10.5],
])('“%s” gives %d', (text, number) => expect(readNumbers(text)).toContain(number));

describe('the bound of a number', () => {
  test.each([
    ['fewer than 500 personnel', 'below'],
    ['أقل من 500 عنصر', 'below'],
    ['more than thirty years', 'above'],
    ['منذ أكثر من 30 سنة', 'above'],
    ['some 10 kilometres', 'about'],
    ['ما يقرب من 1500 عنصر', 'about'],
    ['بنحو 10 كيلومترات', 'about'],
    ['up to 350 soldiers', 'at-most'],
    ['ما لا يزيد على 350 جنديًا', 'at-most'],
    ['at least 12 lamps', 'at-least'],
    ['ما لا يقل عن 12 مصباحًا', 'at-least'],
  ])('“%s” is %s', (text, bound) => expect(readBounds(text)).toContain(bound));

  test.each([
    ['no more than 350 soldiers', 'above'],
    ['لا يزيد على 350 جنديًا', 'above'],
    ['no fewer than 12 lamps', 'below'],
    ['the underground and the overview', 'above'],
  ] as const)('“%s” is not %s', (text, bound) => expect(readBounds(text)).not.toContain(bound));

  test('is that of the number that is asked for', () => {
    const text = 'about 10 kilometres from 3 lights';
    expect(readBoundOf(text, 10)).toBe('about');
    expect(readBoundOf(text, 3)).toBeUndefined();
    expect(readBoundOf('for more than thirty years', 30)).toBe('above');
    expect(readBoundOf('منذ أكثر من 30 سنة', 30)).toBe('above');
  });
});
