import type { Localised } from '../model/locale.ts';
import type { PluralForms } from '../model/vocabulary.ts';

/** Counted pages, as results of a search and as what is kept offline. */
export const pageCount: Localised<PluralForms> = {
  en: { one: '{n} page', other: '{n} pages' },
  ar: {
    zero: 'لا صفحات',
    one: 'صفحة واحدة',
    two: 'صفحتان',
    few: '{n} صفحات',
    many: '{n} صفحة',
    other: '{n} صفحة',
  },
};
