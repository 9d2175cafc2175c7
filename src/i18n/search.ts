import type { Locale } from '../model/locale.ts';
import type { PluralForms } from '../model/vocabulary.ts';
import { pageCount } from './page-count.ts';

/** Every word of the search's interface in English. Its keys type the Arabic. `{…}` is filled in. */
const en = {
  title: 'Search',
  lead: 'In Arabic or English, in any spelling; a question will do. Put exact words in “quotation marks”.',
  label: 'Search the record',
  placeholder: 'A name, a date, a question',
  submit: 'Search',
  close: 'Close',
  kind: 'Kind',
  anyKind: 'All kinds',
  page: 'About the record',
  year: 'Year',
  anyYear: 'All years',
  idle: 'Type to search in both languages.',
  loading: 'Searching…',
  found: pageCount.en,
  foundFor: '{count} for “{query}”',
  none: 'Nothing in the record answers “{query}”.',
  noneHint: 'Try fewer words or another spelling.',
  noneFiltered: 'Nothing of this kind and year. Take the filters off to see more.',
  failed: 'The search could not be loaded.',
  offline: 'You are offline, and the search has not been loaded yet.',
  unable: 'This browser lacks what the search needs to run.',
  retry: 'Try again',
  index: 'The A–Z index',
  indexHint: 'lists everything in the record and needs no script.',
  corrected: 'Nothing has “{typed}”. These are results for “{meant}”.',
  missing: 'No page has all the words. Left out: {words}.',
  loose: 'These words stand nowhere side by side: “{words}”. They were sought one by one.',
  more: 'Show more',
  all: 'All results on one page',
  results: 'Results',
  otherLanguage: 'In Arabic:',
  keys: 'Up and down arrows lead through the results, Escape closes.',
  slash: 'Open with the key /',
  arrived: 'The words sought are marked. Take the marks away',
} as const;

export type SearchWords = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : PluralForms;
};

const ar: SearchWords = {
  title: 'بحث',
  lead: 'يجري البحث بالعربية أو الإنكليزية، بأي إملاء، ولو بصيغة سؤال. وللبحث عن كلام بنصّه يوضع بين «علامتَي تنصيص».',
  label: 'البحث في السجل',
  placeholder: 'اسم أو تاريخ أو سؤال',
  submit: 'بحث',
  close: 'إغلاق',
  kind: 'النوع',
  anyKind: 'كل الأنواع',
  page: 'عن السجل',
  year: 'السنة',
  anyYear: 'كل السنوات',
  idle: 'البحث يجري في اللغتين معًا.',
  loading: 'جارٍ البحث…',
  found: pageCount.ar,
  foundFor: '{count} عن «{query}»',
  none: 'لا نتائج في السجل للبحث عن «{query}».',
  noneHint: 'يمكن تجربة كلمات أقل أو إملاء آخر.',
  noneFiltered: 'لا شيء من هذا النوع وهذه السنة، وقد يظهر المزيد بإزالة التصفية.',
  failed: 'تعذّر تحميل البحث.',
  offline: 'لا اتصال بالشبكة، ولم يُحمَّل البحث بعد.',
  unable: 'ليس في هذا المتصفح ما يحتاج إليه تشغيل البحث.',
  retry: 'إعادة المحاولة',
  index: 'الفهرس الهجائي',
  indexHint: 'يضم كل ما في السجل ولا يحتاج إلى جافاسكربت.',
  corrected: 'لا ترد «{typed}» في السجل، وهذه نتائج «{meant}».',
  missing: 'لا صفحة تجمع الكلمات كلها. تُرك منها: {words}.',
  loose: 'لا ترد هذه الكلمات متجاورة: «{words}»، فجرى البحث عن كل منها على حدة.',
  more: 'عرض المزيد',
  all: 'كل النتائج في صفحة واحدة',
  results: 'النتائج',
  otherLanguage: 'بالإنكليزية:',
  keys: 'السهمان للتنقل بين النتائج، ومفتاح الهروب للإغلاق.',
  slash: 'فتح البحث بالمفتاح /',
  arrived: 'الكلمات المطلوبة معلَّمة. إزالة العلامات',
};

/** The words of the search in each language. */
export const searchWords: Readonly<Record<Locale, SearchWords>> = { ar, en };

/** Fills `{name}` in a sentence. */
export const fillWords = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A count in the plural form that CLDR gives for the number. */
export function countWords(forms: PluralForms, n: number, locale: Locale): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return fillWords(form, { n: String(n) });
}
