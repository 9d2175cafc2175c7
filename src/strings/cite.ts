import type { Locale } from '../model/locale.ts';

/** The words for citing a page or a statement, in English. Its keys type the Arabic. */
const en = {
  others: 'Other forms',
  plain: 'In words',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  wiki: 'Wikipedia template',
  page: 'Cite this page',
  statement: 'Cite this statement',
  cite: 'Cite',
  copy: 'Copy',
  copyForm: 'Copy: {form}',
  copied: 'Copied.',
  selected: 'The text is selected; copy it with the keys Ctrl and C.',
  close: 'Close',
} as const;

export type CiteWords = Readonly<Record<keyof typeof en, string>>;

const ar: CiteWords = {
  others: 'صيغ أخرى',
  plain: 'نصًّا',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  wiki: 'قالب ويكيبيديا',
  page: 'للاستشهاد بهذه الصفحة',
  statement: 'للاستشهاد بهذه الإفادة',
  cite: 'الاستشهاد بها',
  copy: 'نسخ',
  copyForm: 'نسخ: {form}',
  copied: 'نُسخ النص.',
  selected: 'حُدّد النص، فانسخه بالمفتاحين Ctrl وC.',
  close: 'إغلاق',
};

/** The words for citing in each language. */
export const citeWords: Readonly<Record<Locale, CiteWords>> = { ar, en };
