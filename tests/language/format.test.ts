import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { formatDate, formatLanguage, formatMonth, formatNumber } from '../../src/language/format.ts';

const format = (edtf: string, locale: Locale): string => formatDate(parsePartialDate(edtf)!, locale);

describe('a date in words', () => {
  test.each([
    ['2025-09-15', '15 أيلول (سبتمبر) 2025', '15 September 2025'],
    ['2025-09', 'أيلول (سبتمبر) 2025', 'September 2025'],
    ['2025', '2025', '2025'],
    ['2025~', 'نحو 2025', 'about 2025'],
    ['2025-09~', 'نحو أيلول (سبتمبر) 2025', 'about September 2025'],
    ['2025-09-01~', 'مطلع أيلول (سبتمبر) 2025', 'early September 2025'],
    ['2025-09-15~', 'منتصف أيلول (سبتمبر) 2025', 'mid-September 2025'],
    ['2025-09-30~', 'أواخر أيلول (سبتمبر) 2025', 'late September 2025'],
    ['2024-02-29~', 'أواخر شباط (فبراير) 2024', 'late February 2024'],
    ['2024-02-28~', 'نحو 28 شباط (فبراير) 2024', 'about 28 February 2024'],
    ['2025-09-10~', 'نحو 10 أيلول (سبتمبر) 2025', 'about 10 September 2025'],
    ['2025-09?', 'أيلول (سبتمبر) 2025 (غير مؤكد)', 'September 2025 (uncertain)'],
    ['2025-09-15%', 'منتصف أيلول (سبتمبر) 2025 (غير مؤكد)', 'mid-September 2025 (uncertain)'],
    ['../2025-09', 'بحلول أيلول (سبتمبر) 2025', 'by September 2025'],
    ['2025-09/..', 'ابتداءً من أيلول (سبتمبر) 2025', 'from September 2025'],
    ['2025-09/2026-09', 'من أيلول (سبتمبر) 2025 إلى أيلول (سبتمبر) 2026', 'September 2025 to September 2026'],
    ['../2025-09-15~', 'بحلول منتصف أيلول (سبتمبر) 2025', 'by mid-September 2025'],
    ['2025-21', 'ربيع 2025', 'spring 2025'],
    ['2025-24', 'شتاء 2025', 'winter 2025'],
    ['2025-31', 'خريف 2025', 'autumn 2025'],
    ['2025-23~', 'نحو خريف 2025', 'about autumn 2025'],
    ['2025-33', 'الربع الأول من 2025', 'first quarter of 2025'],
    ['2025-36', 'الربع الرابع من 2025', 'fourth quarter of 2025'],
    ['2025-37', 'الثلث الأول من 2025', 'first third of 2025'],
    ['2025-39', 'الثلث الثالث من 2025', 'third third of 2025'],
    ['2025-40', 'النصف الأول من 2025', 'first half of 2025'],
    ['2025-41', 'النصف الثاني من 2025', 'second half of 2025'],
    ['199X', '1990–1999', 'the 1990s'],
  ])('%s', (edtf, ar, en) => {
    expect({ ar: format(edtf, 'ar'), en: format(edtf, 'en') }).toEqual({ ar, en });
  });

  test('a year is never grouped like a number', () => {
    expect(format('2025', 'en')).not.toContain(',');
  });
});

test('every month has two names in Arabic and one in English', () => {
  expect(formatMonth(1, 'ar')).toBe('كانون الثاني (يناير)');
  expect(formatMonth(12, 'ar')).toBe('كانون الأول (ديسمبر)');
  expect(formatMonth(12, 'en')).toBe('December');
});

test.each(['ar', 'en'] as const)('numbers have Latin digits and grouping: %s', (locale) => {
  expect(formatNumber(1234567, locale)).toBe('1,234,567');
  expect(formatNumber(3.5, locale)).toBe('3.5');
});

test('a language is named in the language of the page', () => {
  expect(formatLanguage('ar', 'en')).toBe('Arabic');
  expect(formatLanguage('ar', 'ar')).toBe('العربية');
  expect(formatLanguage('ku', 'en')).toBe('Kurdish');
});
