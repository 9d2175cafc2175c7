import type { Locale } from '../model/locale.ts';

/** The words of feeds and calendars in English. Its keys type the Arabic. */
const en = {
  dash: ' – ',
  comma: ', ',
  'calendar.about':
    'The milestones whose day the sources name. Those with a month only, or with a day that is only about right, are left out; all stand at',
  'feed.title': 'new statements and corrections',
  superseded: 'Superseded:',
  disputed: 'Told differently elsewhere:',
  'superseded.by': 'It is superseded by:',
  'disputed.by': 'It differs from:',
  edited: 'Entry changed:',
} as const;

export type OutputWords = Readonly<Record<keyof typeof en, string>>;

const ar: OutputWords = {
  dash: ' – ',
  comma: '، ',
  'calendar.about':
    'المحطات التي تذكر المصادر يومها. أما التي لم يُذكر لها إلا الشهر، أو ذُكر يومها على التقريب، فليست في التقويم، وكلها في',
  'feed.title': 'الإفادات الجديدة والتصويبات',
  superseded: 'حلّت محلها إفادة أخرى:',
  disputed: 'تخالفها إفادة أخرى:',
  'superseded.by': 'حلّت محلها:',
  'disputed.by': 'تخالفها:',
  edited: 'تغيّرت مادة:',
};

/** The words of feeds and calendars in each language. */
export const outputWords: Readonly<Record<Locale, OutputWords>> = { ar, en };
