import type { Locale } from '../model/locale.ts';

/** The words of feeds and calendars in English. Its keys type the Arabic. */
const en = {
  dash: ' – ',
  comma: ', ',
  'calendar.about':
    'The milestones whose day the sources name. Those with a month only, or with a day that is only about right, are left out; all stand at',
  'calendar.title': 'Milestones as a calendar',
  'feed.title': 'new statements and corrections',
  'feed.link': 'New statements and corrections',
  'json.link': 'The data of this page',
  'record.link': 'The whole record as data',
  superseded: 'Superseded:',
  disputed: 'Disputed:',
  'superseded.by': 'It is superseded by:',
  'disputed.by': 'It is disputed by:',
  edited: 'Entry changed:',
} as const;

export type OutputWords = Readonly<Record<keyof typeof en, string>>;

const ar: OutputWords = {
  dash: ' – ',
  comma: '، ',
  'calendar.about':
    'المحطات التي تذكر المصادر يومها. أما ما لم يُذكر له إلا الشهر، أو ذُكر يومه على التقريب، فليس في التقويم، وتجدها كلها في',
  'calendar.title': 'المحطات في تقويم',
  'feed.title': 'العبارات الجديدة والتصويبات',
  'feed.link': 'العبارات الجديدة والتصويبات',
  'json.link': 'بيانات هذه الصفحة',
  'record.link': 'السجل كله بياناتٍ',
  superseded: 'حلّت محلها عبارة أخرى:',
  disputed: 'تخالفها عبارة أخرى:',
  'superseded.by': 'حلّت محلها:',
  'disputed.by': 'تخالفها:',
  edited: 'تغيّر مدخل:',
};

/** The words of feeds and calendars in each language. */
export const outputWords: Readonly<Record<Locale, OutputWords>> = { ar, en };
