import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/language/figures.ts';

describe('the numbers of a text', () => {
  test.each([
    ['15 أيلول (سبتمبر) 2025', ['15', '2025']],
    ['on 15 September 2025', ['15', '2025']],
    ['١٥ أيلول ٢٠٢٥', ['15', '2025']],
    ['۵۰۰ عنصر', ['500']],
    ['أقل من 1,500 جندي', ['1500']],
    ['1٬500 و1,500,000', ['1500', '1500000']],
    ['3.5 km, 3٫5 كم', ['3.5']],
    ['3,5', ['3.5']],
    ['the 7th Division and G7', []],
    ['خفض إلى ما دون الـ500', ['500']],
    ['نحو 500، و600 وب700 و(800)', ['500', '600', '700', '800']],
    ['بـ500 عنصر لـ20 يومًا', ['20', '500']],
    ['10 kilometres; 10 again', ['10']],
    ['from 2025-2026', ['2025', '2026']],
    ['#12', []],
  ])('%s', (text, numbers) => {
    expect(readFigures(text).numbers).toEqual(numbers);
  });
});

describe('the months of a text', () => {
  test.each([
    ['في أيلول', [9]],
    ['أيلول/سبتمبر', [9]],
    ['لسبتمبر', [9]],
    ['وأيلول وبآذار', [3, 9]],
    ['كانون الثاني ثم كانون الأول', [1, 12]],
    ['تشرين الثاني', [11]],
    ['تشرين الاول', [10]],
    ['غشت وشتنبر ودجنبر', [8, 9, 12]],
    ['آب', [8]],
    ['الأبواب والأسباب', []],
    ['mid-September and Oct', [9, 10]],
    ['It may march in august company', []],
    ['May and March', [3, 5]],
    ['Mayor Marchetti, Decemberists', []],
  ])('%s', (text, months) => {
    expect(readFigures(text).months).toEqual(months);
  });
});

test('the two languages of one sentence have the same figures', () => {
  expect(readFigures('تُغلق في 15 أيلول (سبتمبر) 2025 بـ3 مصابيح.')).toEqual(
    readFigures('It closes on 15 September 2025 with 3 lamps.'),
  );
});
