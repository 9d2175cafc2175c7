import { expect, test } from 'vitest';
import { findNumbers } from '../../src/ingest/find-numbers.ts';
import { wordsOf } from '../../src/ingest/words.ts';

const read = (text: string) =>
  findNumbers(text, wordsOf(text), []).map(({ value, unit, bound }) =>
    [bound, value, unit].filter((part) => part !== undefined).join(' '),
  );

test.each([
  ['خبيران ولوحان وموقعين أثريين', ['2 person', '2', '2']],
  ['زورقان وشاحنتان', ['2 ship', '2 vehicle']],
  ['أربعة شرطيين', ['4 personnel']],
  ['مليارا و400 مليون دينار', ['1400000000 dinar']],
  ['four policemen', ['4 personnel']],
  ['ملياري ومئة مليون ريال', ['2100000000 riyal']],
  ['3,7 مليارات درهم', ['3700000000 dirham']],
  ['ألفا جندي', ['2000 personnel']],
  ['ألفًا ومئتي جندي', ['1200 personnel']],
  ['بعد ذلك بستة أشهر', ['6 month']],
  ['مليار ونصف المليار دولار', ['1500000000 dollar']],
  ['half a million people', ['500000 person']],
  ['ربع مليون دولار', ['250000 dollar']],
  ['two dozen soldiers', ['24 personnel']],
  ['1 500 عنصر', ['1500 personnel']],
  ['٪١٢', ['12 percent']],
  ['200 كم2', ['200 km2']],
  ['خُمس السكان', ['0.2']],
  ['نصفهم من الأطفال', ['0.5']],
  ['أصيب شخص واحد', ['1 person']],
  ['امرأة واحدة في آن واحد', ['1 person']],
  ['سفن منها سفينتان وإنذاران', ['2 ship']],
  ['رسائل من بينها إنذاران', ['2']],
  ['بحارة وسفينتان', ['2 ship']],
  ['ألفين وخمسمئة دونم', ['2500 dunam']],
  ['الأشهر الستة الماضية', ['6 month']],
  ['خلال الأسبوعين المقبلين', ['2 week']],
  ['سفينتين محملتين', ['2 ship']],
  ['أقل من 12,5 بالمئة', ['below 12.5 percent']],
  ['110 civilian jobs', ['110']],
  ['38 باحثا من ثلاث جامعات', ['38 person', '3']],
  ['دامت ساعتين ونصف الساعة', ['2.5 hour']],
  ['دامت ثلاث ساعات ونصف الساعة', ['3.5 hour']],
  ['بعد عام ونصف', ['1.5 year']],
  ['two-and-a-half hours', ['2.5 hour']],
  ['a turnout of 76.4 percent', ['76.4 percent']],
  ['put turnout at 76.4 percent', ['76.4 percent']],
  ['visited schools at 41 sites', ['41']],
  ['70,000 kwacha', ['70000 kwacha']],
  ['500 ألف أوقية', ['500000 ouguiya']],
  ['58 armoured vehicles', ['58 vehicle']],
  ['five transport planes', ['5 aircraft']],
  ['58 crew members', ['58 person']],
  ['two armoured personnel carriers', ['2']],
  ['thirty looters and nine containers', ['30 person', '9']],
  ['four Maltese and four Libyans', ['4', '4 person']],
  ['أربعة أميركيين', ['4 person']],
  ['أربع ممرضات', ['4 person']],
  ['تبرع للمتضررين', []],
  ['قال مسؤولان', ['2 person']],
  ['210 بحارة', ['210 personnel']],
  ['ربع زبائنها', ['0.25']],
  ['for a fifth day', []],
  ['340 landowners', ['340 person']],
  ['ستة شهود', ['6 person']],
  ['It sold 101. Soldiers came', ['101']],
  ['two-fifths of the seats', ['0.4']],
])('reads %s', (text, numbers) => {
  expect(read(text)).toEqual(numbers);
});

test.each([
  'several dozen cattle',
  'several hundred troops',
  'a few thousand litres',
  'عشرات السفن',
  'open until 10 p.m.',
  'الساعة 7 مساء',
  'call 2122 4567',
  '+964 770 123 4567',
  'هاتف 07701234567',
  'الدورة الـ45',
  'open 24/7',
  'نصف النهائي',
  'كمية كبيرة',
])('%s holds no number', (text) => {
  expect(read(text)).toEqual([]);
});
