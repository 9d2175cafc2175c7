import { expect, test } from 'vitest';
import { directionOf, isLocale, localise, otherLocale } from '../../src/model/locale.ts';
import { compareFigures, compareSets } from '../../src/model/check/parity.ts';

test('two languages with the same figures do not differ, in whatever order', () => {
  const figures = { numbers: ['15', '2025'], months: [9] };
  expect(compareFigures({ ar: figures, en: { numbers: ['2025', '15'], months: [9] } })).toEqual([]);
});

test('what one language has and the other lacks is named in words, for both sides', () => {
  expect(compareFigures({ ar: { numbers: ['15'], months: [1, 9] }, en: { numbers: ['16'], months: [9, 12] } })).toEqual(
    [
      { only: 'the number 15', missingIn: 'en' },
      { only: 'the month January', missingIn: 'en' },
      { only: 'the number 16', missingIn: 'ar' },
      { only: 'the month December', missingIn: 'ar' },
    ],
  );
});

test('a label that is missing is told once, however often the other language has it', () => {
  expect(compareSets({ ar: ['a', 'a', 'b'], en: ['b'] })).toEqual([{ only: 'a', missingIn: 'en' }]);
});

test('the two languages are each other’s other, and each has its direction', () => {
  expect(localise(directionOf)).toEqual({ ar: 'rtl', en: 'ltr' });
  expect(localise(otherLocale)).toEqual({ ar: 'en', en: 'ar' });
  expect(['ar', 'en', 'AR', 'fr', undefined].map(isLocale)).toEqual([true, true, false, false, false]);
});
