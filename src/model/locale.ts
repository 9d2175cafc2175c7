/** The two languages of the record, by BCP 47 tag. Each is complete; neither is the default. */
export const locales = ['ar', 'en'] as const;
export type Locale = (typeof locales)[number];
export type Direction = 'rtl' | 'ltr';

/** The same thing said in both languages. */
export interface Localised<T = string> {
  readonly ar: T;
  readonly en: T;
}

/** The base direction of a page in this locale. */
export const directionOf = (locale: Locale): Direction => (locale === 'ar' ? 'rtl' : 'ltr');

/** The other of the two locales. */
export const otherLocale = (locale: Locale): Locale => (locale === 'ar' ? 'en' : 'ar');

/** Whether a string is one of the two locales, e.g. of the first part of a path. */
export const isLocale = (value: string | undefined): value is Locale => locales.some((locale) => locale === value);

/** Makes one value for each locale. */
export const localise = <T>(make: (locale: Locale) => T): Localised<T> => ({
  ar: make('ar'),
  en: make('en'),
});
