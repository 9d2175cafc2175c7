import { locales, type Locale } from '../model/locale.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { monthNames } from './months.ts';

const seasons: Record<Locale, readonly string[]> = {
  ar: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};
const ordinals: Record<Locale, readonly string[]> = {
  ar: ['الأول', 'الثاني', 'الثالث', 'الرابع'],
  en: ['first', 'second', 'third', 'fourth'],
};

/**
 * The name of a month: in Arabic as in Iraq with the common one behind it, in English in full.
 *
 * @param month 1 to 12
 * @example formatMonth(9, 'ar') // 'أيلول (سبتمبر)'
 */
export function formatMonth(month: number, locale: Locale): string {
  const { levantine, other, en } = monthNames[month - 1]!;
  return locale === 'en' ? en[0]! : `${levantine[0]} (${other[0]})`;
}

/**
 * A date in words, never more exact than it is: a day is shown as a day, a month as a month, `2025-09-15~` as the
 * middle of the month. Latin digits in both languages.
 *
 * @example formatDate(parsePartialDate('2025-09-15~')!, 'en') // 'mid-September 2025'
 */
export function formatDate(date: PartialDate, locale: Locale): string {
  const text = date.precision === 'interval' ? formatInterval(date, locale) : formatSimple(date, locale);
  if (!date.uncertain) return text;
  return locale === 'ar' ? `${text} (غير مؤكد)` : `${text} (uncertain)`;
}

/** A number in a language, with Latin digits and grouping in both. */
export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : 'en-GB').format(value);

/** The name of a language in one of ours, e.g. of a source: `formatLanguage('ar', 'en')` gives `Arabic`. */
export const formatLanguage = (tag: string, locale: Locale): string =>
  new Intl.DisplayNames(locales.find((own) => own === locale) ?? 'en', { type: 'language' }).of(tag) ?? tag;

function formatInterval({ start, end }: PartialDate, locale: Locale): string {
  const from = start && formatSimple(start, locale);
  const to = end && formatSimple(end, locale);
  if (from === undefined) return locale === 'ar' ? `بحلول ${to}` : `by ${to}`;
  if (to === undefined) return locale === 'ar' ? `ابتداءً من ${from}` : `from ${from}`;
  return locale === 'ar' ? `من ${from} إلى ${to}` : `${from} to ${to}`;
}

function formatSimple(date: PartialDate, locale: Locale): string {
  const { precision, year, month, day } = date;
  if (precision === 'decade') return formatDecade(date.edtf, locale);
  if (month === undefined) return about(String(year), date, locale);
  if (precision === 'season') return about(`${formatSeason(month, locale)} ${year}`, date, locale);
  const named = `${formatMonth(month, locale)} ${year}`;
  if (day === undefined) return about(named, date, locale);
  const part = date.approximate ? partOfMonth(date) : undefined;
  if (part === undefined) return about(`${day} ${named}`, date, locale);
  return locale === 'ar'
    ? `${{ early: 'مطلع', mid: 'منتصف', late: 'أواخر' }[part]} ${named}`
    : `${part}${part === 'mid' ? '-' : ' '}${named}`;
}

/** “Early”, “mid” and “late” are written as the first, the 15th and the last day with `~`. */
function partOfMonth({ day, month, year }: PartialDate): 'early' | 'mid' | 'late' | undefined {
  const last = new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate();
  if (day === 15) return 'mid';
  return day === 1 ? 'early' : day === last ? 'late' : undefined;
}

function about(text: string, { approximate }: PartialDate, locale: Locale): string {
  if (!approximate) return text;
  return locale === 'ar' ? `نحو ${text}` : `about ${text}`;
}

/** Season codes of EDTF: 21 to 32 seasons, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves. */
function formatSeason(code: number, locale: Locale): string {
  if (code >= 40) return part(code - 40, locale === 'ar' ? 'النصف' : 'half of', locale);
  if (code >= 37) return part(code - 37, locale === 'ar' ? 'الثلث' : 'third of', locale);
  if (code >= 33) return part(code - 33, locale === 'ar' ? 'الربع' : 'quarter of', locale);
  return seasons[locale][(code - 21) % 4]!;
}

const part = (index: number, noun: string, locale: Locale): string =>
  locale === 'ar' ? `${noun} ${ordinals.ar[index]} من` : `${ordinals.en[index]} ${noun}`;

function formatDecade(edtf: string, locale: Locale): string {
  const first = edtf.replace(/[?~%]$/, '').replaceAll('X', '0');
  const last = edtf.replace(/[?~%]$/, '').replaceAll('X', '9');
  if (locale === 'en') return edtf.includes('XX') ? `the ${first}s (century)` : `the ${first}s`;
  return `${first}–${last}`;
}

/**
 * A day of the calendar in words.
 *
 * @param day `YYYY-MM-DD`
 * @example formatIsoDay('2025-09-15', 'en') // '15 September 2025'
 */
export function formatIsoDay(day: string, locale: Locale): string {
  const [year = '', month, date] = day.split('-');
  return `${String(Number(date))} ${formatMonth(Number(month), locale)} ${year}`;
}
