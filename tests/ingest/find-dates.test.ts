import { expect, test } from 'vitest';
import { findDates } from '../../src/ingest/dates/find-dates.ts';
import { findCues, tenseAround } from '../../src/ingest/attribution/find-modality.ts';
import { sentencesOf } from '../../src/ingest/article/sentences.ts';
import { wordsOf } from '../../src/ingest/words.ts';

const today = { year: 2025, month: 8, day: 19 };
const read = (text: string) => {
  const words = wordsOf(text);
  const [cues, sentences] = [findCues(words), sentencesOf(text)];
  return findDates(text, words, today, (offset) => tenseAround(words, cues, sentences, offset));
};

test.each([
  ['في الربع الأخير من 2025', 'الربع الأخير من 2025', '2025-36'],
  ['النصف الثاني من الشهر المقبل', 'النصف الثاني من الشهر المقبل', '2025-09-16/2025-09-30'],
  ['الأسبوع الأول من أيلول', 'الأسبوع الأول من أيلول', '2025-09-01/2025-09-07'],
  ['the last week of August', 'last week of August', '2025-08-25/2025-08-31'],
  ['الشهر قبل الماضي', 'الشهر قبل الماضي', '2025-06'],
  ['the week after next', 'week after next', '2025-08-31/2025-09-06'],
  ['من الأحد إلى الخميس', 'الأحد إلى الخميس', '2025-08-17/2025-08-21'],
  ['في عام ألفين وثلاثة', 'عام ألفين وثلاثة', '2003'],
  ['موسم 2024-2025', '2024-2025', '2024/2025'],
  ['in winter 2023-24', 'winter 2023-24', '2023-24'],
  ['القرن الثاني قبل الميلاد', 'القرن الثاني قبل الميلاد', '-01XX'],
  ['a week ago', 'a week ago', '2025-08-10/2025-08-16'],
  ['العشرون من آب', 'العشرون من آب', '2025-08-20'],
  ['قبل فاتح مارس 2026', 'فاتح مارس 2026', '2026-03-01'],
  ['the last Sunday of September', 'last Sunday of September', '2025-09-28'],
  ['الأحد الأول من أيلول', 'الأحد الأول من أيلول', '2025-09-07'],
  ['في الفصل الأول من عام 2026', 'الفصل الأول من عام 2026', '2026-33'],
  ['في السداسي الأول من 2024', 'السداسي الأول من 2024', '2024-40'],
  ['تسعينيات القرن التاسع عشر', 'تسعينيات القرن التاسع عشر', '189X'],
  ['عشرينيات القرن الحالي', 'عشرينيات القرن الحالي', '202X'],
  ['ثلاثينيات القرن الماضي', 'ثلاثينيات القرن الماضي', '193X'],
  ['the nineties of the 19th century', 'nineties of the 19th century', '189X'],
  ['في موفى جوان 2026', 'موفى جوان 2026', '2026-06-30~'],
  ['من الأول من أيلول حتى الخامس منه', 'الأول من أيلول حتى الخامس منه', '2025-09-01/2025-09-05'],
  ['مرت قبل يومين من دون ضرر', 'قبل يومين', '2025-08-17'],
])('reads %s', (text, words, edtf) => {
  expect(read(text).dates).toEqual([expect.objectContaining({ text: words, edtf })]);
});

test('several days of one month are as many dates', () => {
  expect(read('20 و21 و22 أيلول').dates.map(({ edtf }) => edtf)).toEqual(['2025-09-20', '2025-09-21', '2025-09-22']);
  expect(read('September 10, 12 and 15').dates.map(({ edtf }) => edtf)).toEqual([
    '2025-09-10',
    '2025-09-12',
    '2025-09-15',
  ]);
});

test('a date that was put off to another is no range', () => {
  expect(read('تأجل الافتتاح من منتصف أيار إلى مطلع آب').dates.map(({ edtf }) => edtf)).toEqual([
    '2025-05-15~',
    '2025-08-01~',
  ]);
});

test('an impossible day is told and becomes no other', () => {
  const { dates, faults } = read('في 31 أيلول');
  expect(dates.map(({ edtf }) => edtf)).toEqual([null]);
  expect(faults).toEqual([expect.objectContaining({ kind: 'impossible' })]);
});

test('a day just gone is meant although the sentence tells a plan', () => {
  expect(read('The port will reopen under the deal of 10 August').dates[0]?.edtf).toBe('2025-08-10');
});

test('what comes every year is no date', () => {
  expect(read('The fair is held every September').dates).toEqual([]);
});

test('a number of other things than years is no year', () => {
  expect(read('من 1800 إلى 2650 عاملا').dates).toEqual([]);
});

test('a day after a verb in the past is over although more is to come', () => {
  expect(read('They drove north on Monday in a convoy, and will return by May').dates[0]?.edtf).toBe('2025-08-18');
});

test('a limit lies ahead although what was agreed is told in the past', () => {
  expect(read('اتفق الطرفان على تشغيل المنارة قبل نهاية تشرين الأول').dates).toEqual([
    expect.objectContaining({ edtf: '2025-10-31~', relation: 'before' }),
  ]);
});

test('what has lasted since a month began before today', () => {
  expect(read('They will have painted eleven lighthouses since May').dates[0]?.edtf).toBe('2025-05');
});

test('what is expected on a day of the week is to come', () => {
  expect(read('It expected 5,000 people at a fair on Sunday').dates[0]?.edtf).toBe('2025-08-24');
});

test('a limit holds over the part of the day that stands before it', () => {
  expect(read('أغلق الميناء حتى صباح اليوم').dates).toEqual([
    expect.objectContaining({ edtf: '2025-08-19', relation: 'until' }),
  ]);
});

test('what is named after a day is no date', () => {
  expect(read('بين مدينة السادس من أكتوبر والميناء').dates).toEqual([]);
  expect(read('في سوق الجمعة قرب الميناء').dates).toEqual([]);
  expect(read('قالت صحيفة ليبيا اليوم إن').dates).toEqual([]);
});

test('a day without a sign of the future lies behind, one just ahead excepted', () => {
  expect(read('بعد حريق المنارة في 3 كانون الثاني').dates).toEqual([expect.objectContaining({ edtf: '2025-01-03' })]);
  expect(read('مباراة في 22 آب').dates).toEqual([expect.objectContaining({ edtf: '2025-08-22' })]);
});

test('what is told after a plan in a clause of its own has happened', () => {
  expect(read('ترى أن الرحيل سيكلفها زبائنها، وقالت إنها سرّحت موظفين في آذار').dates).toEqual([
    expect.objectContaining({ edtf: '2025-03' }),
  ]);
});

test('a chapter is no quarter, nor is the term of a school', () => {
  expect(read('ذكر في الفصل الأول أن المنارة قديمة').dates).toEqual([]);
  expect(read('في الفصل الأول من العام الدراسي').dates).toEqual([]);
});

test('an afternoon is a part of its day and no time after it', () => {
  const [date] = read('وصلت بعد ظهر أمس الاثنين').dates;
  expect(date).toMatchObject({ text: 'أمس الاثنين', edtf: '2025-08-18' });
  expect(date).not.toHaveProperty('relation');
});

test.each([
  ['The lamp licence runs until May, keepers said', '2026-05', 'until'],
  ['The closure of the mole was extended until March', '2026-03', 'until'],
  ['The tower was closed until March', '2025-03', 'until'],
  ['The repair goes on through November', '2025-11', 'until'],
  ['بلغ عدد المناورات حتى يوم الجمعة تسعا', '2025-08-15', 'until'],
  ['يستمر طلاء البرج حتى نيسان', '2026-04', 'until'],
  ['He thought the mole would be dry by autumn', '2025-23', 'by'],
])('what lasts has its limit ahead, what was counted behind: %s', (text, edtf, relation) => {
  expect(read(text).dates).toEqual([expect.objectContaining({ edtf, relation })]);
});

test('the year of an event is no time before or after it', () => {
  for (const text of ['The mole was mended after the 1998 storm', 'A keeper came before the May 1998 storm']) {
    const [date] = read(text).dates;
    expect(date?.edtf).toMatch(/^1998/);
    expect(date).not.toHaveProperty('relation');
  }
});

test('a year earlier is counted from the news where something is compared with it', () => {
  expect(read('Landings fell by a third from a year earlier').dates).toEqual([
    expect.objectContaining({ text: 'a year earlier', edtf: '2024' }),
  ]);
  expect(read('It was painted a year earlier').dates).toEqual([]);
  expect(read('قبل عام من الآن').dates).toEqual([expect.objectContaining({ text: 'قبل عام من الآن', edtf: '2024' })]);
});

test('a verb of a timetable after a date counts for the next', () => {
  expect(read('The lens room, closed since winter 2019, reopens in April').dates.at(-1)?.edtf).toBe('2026-04');
});

test('a quarter has an end', () => {
  expect(read('نهاية الربع الأول من عام 2027').dates).toEqual([expect.objectContaining({ edtf: '2027-03~' })]);
});

test('a future of four letters is to come', () => {
  expect(read('سيصل الفنار الجديد يوم الجمعة').dates[0]?.edtf).toBe('2025-08-22');
});

test('a range within a month that is only pointed at', () => {
  expect(read('بين 14 و18 من الشهر الجاري').dates).toEqual([
    expect.objectContaining({ edtf: '2025-08-14/2025-08-18' }),
  ]);
});

test('what may come lies ahead', () => {
  expect(read('Rain could cut the road after the end of May, said the keeper').dates[0]?.edtf).toBe('2026-05-31~');
});

test('hours of a day are no today', () => {
  expect(read('تعمل المنارة ست ساعات في اليوم').dates).toEqual([]);
});

test('from a month on is since', () => {
  expect(read('The lamps are to be mended from September on').dates).toEqual([
    expect.objectContaining({ edtf: '2025-09', relation: 'since' }),
  ]);
});

test('a day and its weekday in brackets are one date', () => {
  expect(read('قضت المحكمة، اليوم (الثلاثاء)، بغرامة').dates).toEqual([
    expect.objectContaining({ text: 'اليوم (الثلاثاء)', edtf: '2025-08-19' }),
  ]);
  expect(read('ستعاين اللجنة المنارة غداً (الأربعاء).').dates).toEqual([
    expect.objectContaining({ text: 'غداً (الأربعاء)', edtf: '2025-08-20' }),
  ]);
});

test('a verb that looks like a month without its mark is none', () => {
  expect(read('إنها آوت 17 جارا').dates).toEqual([]);
});

test('what a sentence begins to tell is over although it ends with a plan', () => {
  expect(read('واستقبلت المنارة في كانون الثاني ألف زائر، ومن المقرر أن تغلق').dates[0]?.edtf).toBe('2025-01');
});

test('“بداية من” says from when on, and no part of a month', () => {
  expect(read('يعمل المرفأ بداية من جويلية القادم').dates).toEqual([
    expect.objectContaining({ text: 'جويلية القادم', edtf: '2026-07' }),
  ]);
});
