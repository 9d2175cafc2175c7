import type { Locale } from '../model/locale.ts';
import type { PluralForms } from '../model/vocabulary.ts';
import { pluralise } from './words.ts';

/** The words of timeline and map in English. Its keys type the Arabic. */
const en = {
  'timeline.title': 'Timeline',
  'timeline.lead':
    'What the reports of this record say, in the order of the dates that they speak of. The words at each mark tell what became of it.',
  'timeline.dotted': 'The line is dotted after {date}: no report is recorded from there to today, {today}.',
  'timeline.today': 'today',
  'timeline.before': 'before this scale',
  'timeline.after': 'after this scale',
  'timeline.disputed': 'Sources disagree',
  'timeline.undated': 'No date given',
  'timeline.other.planned': 'In another plan, {date}:',
  'timeline.other.reported': 'In another report, {date}:',
  'timeline.open': 'The whole timeline',
  'key.title': 'What the marks mean',
  'key.stretch': 'a month, or about that time',
  'key.said': 'the day on which it was first said',
  'key.planned': 'movement planned',
  'key.happened': 'movement reported',
  'key.moved-mark': 'mark beside its place, for room',
  'map.title': 'Map',
  'map.lead': 'Where the bases and places of the record lie, and which movements the sources report or plan.',
  'map.arrows': 'An arrow joins its two ends; it is no route.',
  'map.points': 'On the map',
  'map.moves': 'Movements on the map',
  'map.told': 'Movements that are not drawn',
  'map.told.note':
    'An end of each is not given, or is a country or an area and so no point: an arrow would invent one.',
  'map.outside': 'Outside of this map',
  'map.unplaced': 'Position not known',
  'map.unplaced.note': 'The record has no position and no outline for these, so they are not on the map.',
  'map.areas': 'Areas',
  'map.move': 'From {from} to {to}',
  'map.move.out': 'From {from}; where to is not said',
  'map.move.in': 'To {to}; where from is not said',
  'map.none': 'No position is known for anything in this record, so there is no map; the lists hold what there is.',
  'map.locator': '{name} on the map',
  'map.open': 'The whole map',
  more: { one: 'and {n} more', other: 'and {n} more' } as PluralForms,
};

type ViewWords = typeof en;

const ar: ViewWords = {
  'timeline.title': 'الخط الزمني',
  'timeline.lead':
    'ما تقوله أخبار هذا السجل، بترتيب المواعيد التي تتحدث عنها. والكلمات عند كل علامة تبيّن ما آل إليه الأمر.',
  'timeline.dotted': 'الخط منقّط بعد {date}: ليس في السجل خبر بعده إلى اليوم، {today}.',
  'timeline.today': 'اليوم',
  'timeline.before': 'قبل هذا المقياس',
  'timeline.after': 'بعد هذا المقياس',
  'timeline.disputed': 'تختلف الأخبار',
  'timeline.undated': 'بلا تاريخ مذكور',
  'timeline.other.planned': 'وفي خطة أخرى، {date}:',
  'timeline.other.reported': 'وفي خبر آخر، {date}:',
  'timeline.open': 'الخط الزمني كاملًا',
  'key.title': 'معاني العلامات',
  'key.stretch': 'شهر، أو نحو ذلك الوقت',
  'key.said': 'يوم قيل ذلك أول مرة',
  'key.planned': 'تحرك مخطَّط له',
  'key.happened': 'تحرك وقع بحسب ما نُشر',
  'key.moved-mark': 'علامة بجانب موضعها، لضيق المكان',
  'map.title': 'الخريطة',
  'map.lead': 'أين تقع قواعد السجل وأماكنه، وأي تحركات تذكرها المصادر، واقعةً كانت أو مخطَّطًا لها.',
  'map.arrows': 'السهم يصل بين طرفيه وليس مسارًا.',
  'map.points': 'على الخريطة',
  'map.moves': 'تحركات على الخريطة',
  'map.told': 'تحركات لم تُرسم',
  'map.told.note': 'أحد طرفي كل منها غير مذكور، أو هو بلد أو منطقة لا نقطة: فلو رُسم سهم لكان طرفه مختلَقًا.',
  'map.outside': 'خارج هذه الخريطة',
  'map.unplaced': 'أماكن لا تُعرف إحداثياتها',
  'map.unplaced.note': 'ليس في السجل إحداثيات لهذه الأماكن ولا حدود، ولذلك لا تظهر على الخريطة.',
  'map.areas': 'مناطق',
  'map.move': 'من {from} إلى {to}',
  'map.move.out': 'من {from}، ولا تُذكر الوجهة',
  'map.move.in': 'إلى {to}، ولا يُذكر المنطلق',
  'map.none': 'ليس في هذا السجل مكان تُعرف إحداثياته، ولذلك لا خريطة، وفي القوائم ما يتوافر.',
  'map.locator': '{name} على الخريطة',
  'map.open': 'الخريطة كاملة',
  more: {
    zero: '',
    one: 'وواحد غيرها',
    two: 'واثنان غيرها',
    few: 'و{n} غيرها',
    many: 'و{n} غيرها',
    other: 'و{n} غيرها',
  },
};

const all = { ar, en };

type TextKey = { [K in keyof ViewWords]: ViewWords[K] extends string ? K : never }[keyof ViewWords];
type CountKey = Exclude<keyof ViewWords, TextKey>;

/** The words of the pictures in one language. */
export interface ViewSpeaker {
  /** A word or sentence; `{name}` in it is filled from `values`. */
  (key: TextKey, values?: Readonly<Record<string, string | number>>): string;
  readonly count: (key: CountKey, n: number) => string;
}

/** Gives the words of the pictures in a language. */
export function speakViews(locale: Locale): ViewSpeaker {
  const say = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string =>
    all[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return Object.assign(say, { count: (key: CountKey, n: number) => pluralise(all[locale][key], n, locale) });
}
