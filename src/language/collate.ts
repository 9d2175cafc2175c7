import type { Locale } from '../model/locale.ts';

const collators: Partial<Record<Locale, Intl.Collator>> = {};

/**
 * Compares two titles as a reader of the locale looks them up: by CLDR collation, the article apart, numbers by value.
 *
 * @example ['الميناء', 'بيروت', 'أسوان'].sort((a, b) => compareTitles(a, b, 'ar'))
 */
export function compareTitles(a: string, b: string, locale: Locale): number {
  const collator = (collators[locale] ??= new Intl.Collator(locale, {
    numeric: true,
    ignorePunctuation: true,
  }));
  return collator.compare(sortTitle(a), sortTitle(b)) || collator.compare(a, b);
}

/** The first letter under which a title stands in an A–Z index, hamza seats under alef; titles that begin with a number stand together. */
export function initialOf(title: string): string {
  if (/^\P{L}*\p{N}/u.test(title)) return '0–9';
  const first = sortTitle(title).normalize('NFD').match(/\p{L}/u)?.[0] ?? '#';
  return first === 'ٱ' ? 'ا' : first.toLocaleUpperCase('en');
}

const sortTitle = (title: string): string => title.trim().replace(/^(?:ال(?=[\p{L}]{3})|the |al-)/iu, '');
