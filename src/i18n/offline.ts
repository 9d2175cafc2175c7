import type { Locale } from '../model/locale.ts';
import type { PluralForms } from '../model/vocabulary.ts';
import { pageCount } from './page-count.ts';

/** Every word of offline reading in English. Its keys type the Arabic. `{…}` is filled in. */
const en = {
  title: 'Offline reading',
  lead: 'Every page that you open is kept on this device and can be read again without a network.',
  keep: 'Keep the whole record for offline reading',
  size: '{pages} with the search: about {size} on this device.',
  pages: pageCount.en,
  keeping: 'The record is being kept.',
  kept: 'The whole record is kept on this device. It is renewed by itself when you open a page of a newer edition.',
  remove: 'Remove it from this device',
  removed: 'The record has been removed from this device.',
  failed: 'The connection was lost before everything had come. The button goes on from there.',
  full: 'There is not enough room on this device for the whole record.',
  blocked: 'This browser does not let the site keep pages, so there is no offline reading here.',
  noScript: 'Offline reading needs scripts, which are off here.',
  list: 'Pages kept on this device',
  none: 'None yet.',
  listWhole: 'The whole record is kept, so its pages are not listed here; these lead to all of them:',
  copy: 'The network cannot be reached. This is a copy kept earlier.',
  missing: 'The network cannot be reached, and this page is not kept on this device. Below is what can be read.',
  again: 'Try again',
  what: 'What is kept on this device',
} as const;

export type OfflineWords = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : PluralForms;
};

const ar: OfflineWords = {
  title: 'القراءة بلا اتصال',
  lead: 'كل صفحة تفتحها تُحفظ على هذا الجهاز، فتقرؤها متى شئت بلا شبكة.',
  keep: 'حفظ السجل كاملًا للقراءة بلا اتصال',
  size: '{pages} مع البحث، تشغل نحو {size} على هذا الجهاز.',
  pages: pageCount.ar,
  keeping: 'يجري حفظ السجل.',
  kept: 'السجل كله محفوظ على هذا الجهاز، ويُحدَّث تلقائيًا حين تفتح صفحة من نسخة أحدث.',
  remove: 'إزالته من هذا الجهاز',
  removed: 'أُزيل السجل من هذا الجهاز.',
  failed: 'انقطع الاتصال قبل أن يكتمل الحفظ. اضغط الزر لاستئنافه من حيث توقّف.',
  full: 'لا تكفي المساحة على هذا الجهاز لحفظ السجل كله.',
  blocked: 'لا يسمح هذا المتصفح للموقع بحفظ الصفحات، فالقراءة بلا اتصال غير متاحة فيه.',
  noScript: 'تحتاج القراءة بلا اتصال إلى جافاسكربت، وهو معطّل في هذا المتصفح.',
  list: 'الصفحات المحفوظة على هذا الجهاز',
  none: 'لا صفحات محفوظة بعد.',
  listWhole: 'السجل محفوظ كله، ولذلك لا تُسرد صفحاته هنا. ويمكن الوصول إليها من:',
  copy: 'تعذّر الوصول إلى الشبكة. هذه نسخة محفوظة من قبل.',
  missing: 'تعذّر الوصول إلى الشبكة، وهذه الصفحة غير محفوظة على هذا الجهاز. وفي ما يلي ما يمكن قراءته.',
  again: 'إعادة المحاولة',
  what: 'المحفوظ على هذا الجهاز',
};

/** The words of offline reading in each language. */
export const offlineWords: Readonly<Record<Locale, OfflineWords>> = { ar, en };
