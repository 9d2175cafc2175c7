import type { Locale } from '../model/locale.ts';
import type { PluralForms } from '../model/vocabulary.ts';
import { pluralise } from './words.ts';

/** The words of the three pictures in English. Its keys type the Arabic. */
const en = {
  'timeline.title': 'Timeline',
  'timeline.desc': 'What the sources date, from {from} to {to}; below the picture stands the same as a list.',
  'timeline.desc.bare':
    'What the sources say happened or is planned; below the picture stands the same as a list.',
  'timeline.published': 'Source published',
  'timeline.built': 'This build',
  'timeline.undated': 'No date given',
  'timeline.lead':
    'What the sources date, and how exactly. A dot is a day; a bar is a month or a longer time; soft ends mean “about”, an end that fades is not given.',
  'timeline.read':
    'The dotted line is the day on which a source was published: what stands after it was then still to come.',
  'timeline.list': 'The same as a list',
  'timeline.was': 'before that: {date}',
  'timeline.grouped':
    'So many items have a date that each row of the picture stands for a whole period; the list has them one by one.',
  'timeline.small': 'On the timeline',
  'timeline.small.desc':
    'The dates on this page as a line, from {from} to {to}; the statements above give each.',
  'timeline.open': 'The whole timeline',
  'map.title': 'Map',
  'map.desc':
    '{points} with a known position and {moves} between them; below the map stands the same as a list.',
  'map.lead': 'Where the bases and places of the record lie, and which movements the sources report.',
  'map.arrows':
    'An arrow joins its two ends and is no route; where an end is a country, it starts or stops anywhere in the part shown.',
  'map.credit.borders': 'Borders:',
  'map.credit.governorates': 'Governorates:',
  'map.points': 'On the map',
  'map.moves': 'Movements',
  'map.unplaced': 'Position not known',
  'map.unplaced.note': 'The record has no position and no outline for these, so they are not on the map.',
  'map.unplaced.moves': 'Movements that cannot be drawn',
  'map.move': '{who}: {from} → {to}',
  'map.move.out': '{who}: from {from}; where to is not said',
  'map.move.in': '{who}: to {to}; where from is not said',
  'map.none':
    'No position is known for anything in this record, so there is no map; the list holds what there is.',
  'map.position': 'Position:',
  'map.locator': '{name} on the map',
  'map.locator.desc': '{name}, at {position}.',
  'map.open': 'The whole map',
  'map.zoom.in': 'Zoom in',
  'map.zoom.out': 'Zoom out',
  'map.zoom.reset': 'Show the whole map',
  'map.key.base': 'base',
  'map.key.place': 'place',
  'map.key.planned': 'movement planned',
  'map.key.happened': 'movement reported',
  'network.title': 'Who stands in which relation to whom',
  'network.short': 'Network',
  'network.desc': '{relations} between {entities}; below the picture stands the same as a table.',
  'network.lead':
    'Every line rests on a statement and is read from the name beside which the relation is written to the name at the other end.',
  'network.some': 'The picture shows those with the most relations; the table has all.',
  'network.table': 'The same as a table',
  'network.subject': 'Who or what',
  'network.relation': 'Relation',
  'network.object': 'To whom or what',
  'network.cite': 'Source',
  'network.ego': 'Relations of {name}',
  'network.ego.desc':
    'What the sources say of how {name} stands to others, as a picture; the list below says the same.',
  'network.more': 'and {n} more',
  'network.open': 'The whole network',
  'filter.title': 'Show',
  'filter.kinds': 'Kinds',
  'filter.marks': 'Standing',
  'filter.all': 'All',
  'key.title': 'Key',
  'key.day': 'a day',
  'key.month': 'a month or longer',
  'key.about': 'about then',
  'key.open': 'an end not given',
  'key.former': 'an earlier date',
  items: { one: '{n} item', other: '{n} items' } as PluralForms,
  points: { one: '{n} place', other: '{n} places' } as PluralForms,
  moves: { one: '{n} movement', other: '{n} movements' } as PluralForms,
  relations: { one: '{n} relation', other: '{n} relations' } as PluralForms,
  entities: { one: '{n} entry', other: '{n} entries' } as PluralForms,
};

type ViewWords = typeof en;

const ar: ViewWords = {
  'timeline.title': 'الخط الزمني',
  'timeline.desc': 'ما أرّخته المصادر من {from} إلى {to}، وتحت الرسم الشيء نفسه في قائمة.',
  'timeline.desc.bare': 'ما تقول المصادر إنه وقع أو خُطّط له، وتحت الرسم الشيء نفسه في قائمة.',
  'timeline.published': 'نُشر المصدر',
  'timeline.built': 'يوم إعداد هذه النسخة',
  'timeline.undated': 'بلا موعد',
  'timeline.lead':
    'ما أرّخته المصادر، وبأي دقة. النقطة يوم، والشريط شهر أو مدة أطول، والطرف الخافت معناه «نحو ذلك»، والطرف المتلاشي لم يُذكر.',
  'timeline.read': 'الخط المنقّط يوم نشر المصدر، وما بعده كان حينئذ منتظرًا.',
  'timeline.list': 'المحتوى نفسه في قائمة',
  'timeline.was': 'وقبل ذلك: {date}',
  'timeline.grouped': 'المؤرَّخ كثير، فكل سطر في الرسم مدة كاملة، وفي القائمة كل واحد على حدة.',
  'timeline.small': 'على الخط الزمني',
  'timeline.small.desc': 'تواريخ هذه الصفحة على خط زمني، من {from} إلى {to}، وكل منها في العبارات أعلاه.',
  'timeline.open': 'الخط الزمني كاملًا',
  'map.title': 'الخريطة',
  'map.desc': '{points} ذات موضع معروف و{moves} بينها، وتحت الخريطة المحتوى نفسه في قائمة.',
  'map.lead': 'أين تقع قواعد السجل وأماكنه، وأي تحركات تذكرها المصادر.',
  'map.arrows':
    'السهم يصل بين طرفيه وليس مسارًا، وإذا كان أحد طرفيه بلدًا بدأ أو انتهى في أي موضع من الجزء الظاهر منه.',
  'map.credit.borders': 'الحدود:',
  'map.credit.governorates': 'المحافظات:',
  'map.points': 'على الخريطة',
  'map.moves': 'التحركات',
  'map.unplaced': 'موضع غير معروف',
  'map.unplaced.note': 'لا يعرف السجل لهذه موضعًا ولا حدودًا، فليست على الخريطة.',
  'map.unplaced.moves': 'تحركات لا يمكن رسمها',
  'map.move': '{who}: من {from} إلى {to}',
  'map.move.out': '{who}: من {from}، ولا تُذكر الوجهة',
  'map.move.in': '{who}: إلى {to}، ولا يُذكر المنطلق',
  'map.none': 'لا يُعرف موضع لشيء في هذا السجل، فلا خريطة، وفي القائمة ما يوجد.',
  'map.position': 'الموضع:',
  'map.locator': '{name} على الخريطة',
  'map.locator.desc': '{name}، عند {position}.',
  'map.open': 'الخريطة كاملة',
  'map.zoom.in': 'تكبير',
  'map.zoom.out': 'تصغير',
  'map.zoom.reset': 'إظهار الخريطة كلها',
  'map.key.base': 'قاعدة',
  'map.key.place': 'مكان',
  'map.key.planned': 'تحرك مخطَّط له',
  'map.key.happened': 'تحرك وقع بحسب المصدر',
  'network.title': 'من يرتبط بمن، وبأي علاقة',
  'network.short': 'العلاقات',
  'network.desc': '{relations} بين {entities}، وتحت الرسم المحتوى نفسه في جدول.',
  'network.lead':
    'كل خط يستند إلى عبارة، ويُقرأ من الاسم الذي كُتبت العلاقة بجانبه إلى الاسم الذي عند الطرف الآخر.',
  'network.some': 'يُظهر الرسم أكثرها علاقات، وفي الجدول جميعها.',
  'network.table': 'المحتوى نفسه في جدول',
  'network.subject': 'من أو ما',
  'network.relation': 'العلاقة',
  'network.object': 'بمن أو بماذا',
  'network.cite': 'المصدر',
  'network.ego': 'علاقات {name}',
  'network.ego.desc': 'رسم لما تقوله المصادر عن صلات {name}، والقائمة التالية تقول الشيء نفسه.',
  'network.more': 'و{n} غيرها',
  'network.open': 'شبكة العلاقات كاملة',
  'filter.title': 'إظهار',
  'filter.kinds': 'الأنواع',
  'filter.marks': 'الحال',
  'filter.all': 'الكل',
  'key.title': 'مفتاح الرموز',
  'key.day': 'يوم',
  'key.month': 'شهر أو أطول',
  'key.about': 'نحو ذلك',
  'key.open': 'طرف لم يُذكر',
  'key.former': 'موعد سابق',
  items: {
    zero: 'لا شيء',
    one: 'مدخل واحد',
    two: 'مدخلان',
    few: '{n} مداخل',
    many: '{n} مدخلًا',
    other: '{n} مدخل',
  },
  points: {
    zero: 'لا أماكن',
    one: 'مكان واحد',
    two: 'مكانان',
    few: '{n} أماكن',
    many: '{n} مكانًا',
    other: '{n} مكان',
  },
  moves: {
    zero: 'لا تحركات',
    one: 'تحرك واحد',
    two: 'تحركان',
    few: '{n} تحركات',
    many: '{n} تحركًا',
    other: '{n} تحرك',
  },
  relations: {
    zero: 'لا علاقات',
    one: 'علاقة واحدة',
    two: 'علاقتان',
    few: '{n} علاقات',
    many: '{n} علاقة',
    other: '{n} علاقة',
  },
  entities: {
    zero: 'لا مداخل',
    one: 'مدخل واحد',
    two: 'مدخلين',
    few: '{n} مداخل',
    many: '{n} مدخلًا',
    other: '{n} مدخل',
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
