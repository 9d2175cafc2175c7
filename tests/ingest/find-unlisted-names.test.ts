import { describe, expect, test } from 'vitest';
import { found } from './found-names.ts';

describe('Arabic names that nothing announces', () => {
  test.each([
    [
      'two words that are no Arabic ones are a person',
      'والتقى هنريك فان دايك الطلاب.',
      ['actor هنريك فان دايك'],
    ],
    [
      'one that sounds like a town is a place, with what is joined to it',
      'نقل الجيش مساعدات إلى ثيلوني وديمبانكاني.',
      ['place ثيلوني', 'place ديمبانكاني'],
    ],
    ['a short name after a preposition', 'فاضت المياه في ماتام أمس.', ['place ماتام']],
    ['a name with the article', 'وصلت الشاحنات إلى الشويفات.', ['place الشويفات']],
    ['a rare form of a verb that sounds like a city', 'أبحرت السفينة نحو تولون.', ['place تولون']],
    ['what an office is for', 'قال والي ماتام، باسيرو نداي، ذلك.', ['place ماتام', 'actor باسيرو نداي']],
    ['an adjective of origin is no name', 'وأفاد ضابط إيفواري بأن الطريق مغلق.', []],
    ['a third name may begin with و', 'باسم الجنرال توما داكان وابيرا، وأن', ['actor توما داكان وابيرا']],
    ['a mother by the name of her child', 'وقالت أم محمد، وهي معلمة، إنها عادت.', ['actor أم محمد']],
    [
      'what is joined to a place is one',
      'في بورت أو برنس وغوناييف.',
      ['place بورت أو برنس', 'place غوناييف'],
    ],
    ['a numeral is no town that sounds like it', 'وصلت إلى أربع قرى ومن سبع جهات.', []],
    ['common words are none', 'وصلت الشاحنات إلى مخازن الحبوب بعد ساعات من الانتظار.', []],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('where an Arabic name ends', () => {
  test.each([
    [
      'before a title',
      'أوضح الناطق باسم قيادة العمليات المشتركة العميد سعد ناصر أن',
      ['actor قيادة العمليات المشتركة', 'actor سعد ناصر'],
    ],
    [
      'before a noun that is no adjective',
      'تصدر الاتحاد الوطني الليبي النتائج.',
      ['actor الاتحاد الوطني الليبي'],
    ],
    ['after the arm of a unit', 'قائد الفرقة 92 المدرعة', ['unit الفرقة 92 المدرعة']],
    ['after whom a unit is of', 'تدرب الكتيبة الثالثة للمظليين.', ['unit الكتيبة الثالثة للمظليين']],
    ['after a name with its honour', 'من جامعة الملك سعود أمس.', ['actor جامعة الملك سعود']],
    [
      'after the purpose of a body',
      'قالت شبكة شمس لمراقبة الانتخابات إن',
      ['actor شبكة شمس لمراقبة الانتخابات'],
    ],
    ['after all letters', 'قالت شركة سي جي إم، أمس، إن', ['actor شركة سي جي إم']],
    ['before the next body', 'اتهمت حركة أمل وحزب الكتائب الحكومة.', ['actor حركة أمل', 'actor حزب الكتائب']],
    ['within the marks of a drill', 'انتهى تمرين «درع الميناء 3» أمس.', ['operation درع الميناء 3']],
    ['a base may end like an adjective', 'سلمت قاعدة كوسي أمس.', ['base قاعدة كوسي']],
    ['the office of a commander is no body', 'قال رئيس أركان البيشمركة أمس', ['actor البيشمركة']],
    ['a body that was named before is none', 'قال مسؤول في مكتب المفوضية أمس', []],
    ['nor a stadium of the town', 'أقيم الحفل في ملعب المدينة.', []],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('English names by tables and context', () => {
  test.each([
    [
      'a given name makes a person after any preposition',
      'A letter from Nadia Brook came.',
      ['actor Nadia Brook'],
    ],
    [
      'a company by what it is said to be',
      'Clearwater, a fishing company, said it would pay.',
      ['actor Clearwater'],
    ],
    [
      'what is joined to a body of the world is one',
      'They said Quaxo and Oxfam had left.',
      ['actor Quaxo', 'actor Oxfam'],
    ],
    [
      'a person and whom she belongs to',
      'We met Sam Hart of World Vision.',
      ['actor Sam Hart', 'actor World Vision'],
    ],
    [
      'an Arabic article in lower case',
      'They came through al-Walid to al-Manajir.',
      ['place al-Walid', 'place al-Manajir'],
    ],
    ['whose soldiers they are', 'On Monday Maltese government soldiers left.', []],
    [
      'a unit begins with its number',
      'Troops of the 29 Task Force Brigade came.',
      ['unit 29 Task Force Brigade'],
    ],
    ['a garrison is a base', 'They gave up the Harrow garrison.', ['base Harrow garrison']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('bounds and kinds of names', () => {
  test.each([
    [
      'a mission by its purpose and country',
      'أعلنت بعثة الأمم المتحدة للدعم في ليبيا ذلك.',
      ['actor بعثة الأمم المتحدة للدعم في ليبيا'],
    ],
    [
      'an ordinal of two words and its arm',
      'وصل الفوج الثالث والثلاثين مظليين أمس.',
      ['unit الفوج الثالث والثلاثين مظليين'],
    ],
    ['a body of tribes', 'رفضت تنسيقية قبائل الطوارق ذلك.', ['actor تنسيقية قبائل الطوارق']],
    ['the tongue of a channel', 'قال لقناة تي آر تي عربي ذلك.', ['media قناة تي آر تي عربي']],
    ['somebody presented after «أما»', 'أما إلياس خدر، وهو مزارع، فبقي.', ['actor إلياس خدر']],
    ['a defendant by a number', 'ولا يزال المتهم الثاني أورهان دمير فارا.', ['actor أورهان دمير']],
    [
      'three short names from the east',
      'وقال مدير المشروع وانغ جيان مين، إن العمل بدأ.',
      ['actor وانغ جيان مين'],
    ],
    [
      'a servant of God has a second name',
      'واستقبل الرئيس عبد المجيد شاوش ضيفه أمس.',
      ['actor عبد المجيد شاوش'],
    ],
    ['a hamza is no article', 'والتقى الرئيس ألكسندر فوتشيتش الطلاب.', ['actor ألكسندر فوتشيتش']],
    ['what was entered is a place', 'ودخل الجيش أنسونغو أمس.', ['place أنسونغو']],
    ['what was named before, by its nation', 'وغادرت القوة التركية المكان.', []],
    ['a participle names no place', 'لم تصل الأدوية إلى المدينة المحاصرة.', []],
    ['a noun and its adjective are nobody', 'وقال متطوع محلي، طلب عدم نشر اسمه، ذلك.', []],
    ['an office and its adjective are nobody', 'ورأى محلل مالي، طلب عدم نشر اسمه، ذلك.', []],
    ['who sits in a committee', 'وإن لجنة المؤرخين ستجتمع.', []],
    ['a service and no corps', 'The U.S. Marine Corps returned it.', ['actor U.S. Marine Corps']],
    [
      'who belongs to a unit',
      'Some 100 Marines of the III Marine Expeditionary Force left.',
      ['unit III Marine Expeditionary Force'],
    ],
    [
      'a clause after its place',
      'In Kumasi, Grace Owusu stood in line.',
      ['place Kumasi', 'actor Grace Owusu'],
    ],
    [
      'places that follow each other',
      'In Kumasi, Oxley and Tamale, schools were shut.',
      ['place Kumasi', 'place Oxley', 'place Tamale'],
    ],
    ['a valley by its first word', 'Water ran through the Wadi Bel Ghadir.', ['place Wadi Bel Ghadir']],
    ['where somebody is from', 'A Western diplomat declined.', []],
    [
      'a son after two names',
      'وزار وزير الداخلية محمد أحمد ولد محمد الأمين المخيم.',
      ['actor محمد أحمد ولد محمد الأمين'],
    ],
    ['a daughter of a sheikh', 'وقالت الناشطة مريم بنت الشيخ، إنها عادت.', ['actor مريم بنت الشيخ']],
    [
      'a nation is nobody, its troops act',
      'French troops left. A French group stayed.',
      ['actor French troops'],
    ],
    ['a base by its number', 'They remained at Base 101.', ['base Base 101']],
    ['a drill', 'Troops left for Exercise Lantern.', ['operation Exercise Lantern']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

test.each([
  ['a name with two particles is one', '“It is late,” Joost van der Wal said.', ['actor Joost van der Wal']],
  [
    'the name of an operation may hold a possessive',
    'They served in Operation Harbour’s Guard last year.',
    ['operation Operation Harbour’s Guard'],
  ],
  [
    'an outlet may be named by its number',
    'The mayor told Channel Nine that it was late.',
    ['media Channel Nine'],
  ],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
