import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/ingest/find-mentions.ts';
import { NameIndex } from '../../src/ingest/name-index.ts';
import { wordsOf } from '../../src/ingest/words.ts';
import { found } from './found-names.ts';

describe('an Arabic name goes on', () => {
  test.each([
    [
      'to the country of a force of nations',
      'غادرت قوات الأمم المتحدة المؤقتة في مالطا المرفأ.',
      ['actor قوات الأمم المتحدة المؤقتة في مالطا'],
    ],
    ['when it repeats itself', 'استقبل ميناء بو بو سفينة.', ['place ميناء بو بو']],
    ['in the body that runs a port', 'وقعت مؤسسة ميناء بو بو اتفاقا.', ['actor مؤسسة ميناء بو بو']],
    ['in the last town of two', 'في بلدتي طنجة وعلما الفنار، ثم', ['place طنجة', 'place علما الفنار']],
    ['over a given name in that of a camp', 'زار ثكنة نرجل بركات في الصباح', ['base ثكنة نرجل بركات']],
    ['after «سد» with an adjective that does not agree', 'فتح سد جديدة أمس', ['place سد جديدة']],
    [
      'to the trades of a new town',
      'يقع في مدينة نرجل للصناعة والأعمال.',
      ['place مدينة نرجل للصناعة والأعمال'],
    ],
    ['to those who join a party', 'أعلن حزب التجمع الوطني للأحرار أنه', ['actor حزب التجمع الوطني للأحرار']],
    [
      'to the means of a carrier, and not to its freight',
      'اتفقت الشركة الوطنية للنقل بالسكك الحديدية لنقل الحبوب',
      ['actor الشركة الوطنية للنقل بالسكك الحديدية'],
    ],
    [
      'whatever a board is called',
      'وذكرت الهيأة العليا للمنارات البحرية أن',
      ['actor الهيأة العليا للمنارات البحرية'],
    ],
    ['to how a division is carried', 'وصلت الفرقة 73 المحمولة جوا أمس', ['unit الفرقة 73 المحمولة جوا']],
    [
      'over an adjective that is a calling, too',
      'مول الصندوق العربي للإنماء الاقتصادي والاجتماعي المرفأ',
      ['actor الصندوق العربي للإنماء الاقتصادي والاجتماعي'],
    ],
    [
      'to what a university teaches',
      'في جامعة الملك فوزي للعلوم والملاحة أمس',
      ['actor جامعة الملك فوزي للعلوم والملاحة'],
    ],
    ['from the first of a son’s names', 'وصل سيدي محمد ولد نرجل أمس', ['actor سيدي محمد ولد نرجل']],
    ['to the number of a king', 'نقش اسم الملك تحتمس الثالث على', ['actor تحتمس الثالث']],
    ['after a name that ends like an adjective', 'بدأت شركة تريفوي أعمالها', ['actor شركة تريفوي']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('an Arabic name ends', () => {
  test.each([
    ['after a site, which is no outlet', 'قصف موقع لتنظيم نرجل أمس', ['actor تنظيم نرجل']],
    ['before the title العماد', 'قال قائد الجيش العماد فوزي مراد إنه', ['actor فوزي مراد']],
    [
      'before the country of a parliament',
      'في مجلس النواب بالمغرب أمس',
      ['actor مجلس النواب', 'place المغرب'],
    ],
    [
      'before another body',
      'وقعت شركة الخطوط التونسية والمكتب الوطني للموانئ',
      ['actor شركة الخطوط التونسية', 'actor المكتب الوطني للموانئ'],
    ],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    'طلب المجلس العسكري الحاكم مهلة',
    'تشهد المنطقة الحدودية أمطارا',
    'غمر الماء الأراضي الزراعية',
    'انطلقت الحملة الخاصة بالموانئ',
    'توسعة رصيف الحاويات',
    'وصل إلى سدة الحكم',
    'سلمه في إطار خطة',
    'تمثال من الجرانيت',
    'قالت إن الفريق عثر على لوحة',
  ])('and «%s» holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a family name that is a word counts right after a verb of speech', () => {
  expect(found('قال الدكتور فوزي نجيب إنه وصل.', 'وأوضح نجيب أن ابنا نجيبا له مرض.')).toEqual([
    'actor فوزي نجيب',
    'actor نجيب',
  ]);
});

test('an outlet that bears the name of a place is one between quotation marks', () => {
  const text = 'قال لـ«الشرق الأوسط» إن الشرق الأوسط هادئ.';
  const mentions = findMentions([{ text, words: wordsOf(text) }], new NameIndex([], undefined), [
    { name: 'الشرق الأوسط', type: 'media' },
  ])[0]!;
  expect(mentions.map(({ type }) => type)).toEqual(['media', 'place']);
});

describe('an English name', () => {
  test.each([
    ['is no scale', 'It measured 5.1 on the Qalmuri scale.', []],
    ['begins after where a body sits', 'The Malta-based Harbour Monitor agreed.', ['actor Harbour Monitor']],
    ['begins after the nation before a rank', 'Libyan Brig. Gen. Omar Redhill left.', ['actor Omar Redhill']],
    [
      'begins after what a body has',
      'Helicopters of the Oxley Ministry of Ports landed.',
      ['actor Oxley Ministry of Ports'],
    ],
    ['is a place after its kind', 'It stood near the town of Tal Redhill until noon.', ['place Tal Redhill']],
    ['is a region by its compass word', 'In North Redhill, a volunteer wept.', ['place North Redhill']],
    ['is two at a road', 'The Tunis-Sfax highway was shut.', ['place Tunis', 'place Sfax']],
    [
      'of a ministry ends before what its money is for',
      'A loan to the Ministry of Water and Ports for the Oxley project.',
      ['actor Ministry of Water and Ports'],
    ],
    ['keeps its crossing', 'They left through the al-Oxley crossing.', ['place al-Oxley crossing']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});
