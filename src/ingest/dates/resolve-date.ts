import type { DateForm } from './date-rules.ts';
import { tenseOfLimit } from './date-limits.ts';
import type { DateContext, Span } from './date-span.ts';
import { doubtfulMonths, units } from './date-words.ts';
import { addDays, addMonths, dayText, isDay, monthText, startOfWeek, weekdayOf, type Day } from './days.ts';
import { resolveHijri, resolveHijriYear } from './resolve-hijri.ts';
import { dayOrFault, monthOf, narrow, nearestYear, statedYear, weekText } from './resolve-month.ts';
import { periodResolvers, type Resolve } from './resolve-period.ts';
import { foldWord } from '../words.ts';
import { unitOf, unitWords } from '../numbers/unit-words.ts';

/**
 * Turns each form of date into EDTF. `null` is a date that cannot be resolved (no dateline, no such day), `undefined`
 * says that the words are no date after all.
 */
export const resolvers: Readonly<Record<DateForm, Resolve>> = {
  ...periodResolvers,
  day: (span, context) => {
    const day = span.value('[DOo](?!C)')!;
    // «في 14 من الشهر الجاري»
    if (!span.has('M') && span.has('m')) {
      if (!context.today) return null;
      const { year, month } = addMonths(context.today, span.value('[FLT]')!);
      return checkWeekday(dayOrFault({ year, month, day }, span, context), span, context);
    }
    const month = monthOf(span);
    if (month === undefined) return undefined;
    const year = statedYear(span, context) ?? nearestYear(span, month, day, context);
    if (year === undefined) return null;
    // «الأحد الأول من أيلول» is the first Sunday unless the first is one.
    if (span.has('^Wo') && weekdayOf({ year, month, day }) !== span.value('W')) return undefined;
    return checkWeekday(dayOrFault({ year, month, day }, span, context), span, context);
  },
  days: (span, context) => {
    const [first = 0, last = 0] = span.values('[DOo]');
    const months = span.values('M');
    if (months.length === 0) {
      if (!context.today) return null;
      const { year, month } = addMonths(context.today, span.value('[FLT]')!);
      const [start, end] = [first, last].map((day) => dayOrFault({ year, month, day }, span, context));
      return start === null || end === null || start! > end! ? null : `${start}/${end}`;
    }
    const [firstMonth, lastMonth] = months.length > 1 ? [months[0]!, months.at(-1)!] : [months[0]!, months[0]!];
    const year = statedYear(span, context) ?? nearestYear(span, lastMonth, last, context);
    if (year === undefined) return null;
    const start = dayOrFault({ year, month: firstMonth, day: first }, span, context);
    const end = dayOrFault({ year, month: lastMonth, day: last }, span, context);
    return start === null || end === null || start > end ? null : `${start}/${end}`;
  },
  // Split by `findDates` into one date a day.
  'days-and': () => undefined,
  month: (span, context) => {
    const month = monthOf(span);
    if (month === undefined || isDoubtful(span) || isEvery(span)) return undefined;
    const year = statedYear(span, context) ?? nearestYear(span, month, undefined, context);
    return year === undefined ? null : narrow(span.value('[Pp]'), monthText(year, month));
  },
  year: (span) => {
    const year = span.value('[Yn]')!;
    // «عام ألفين وثلاثة» is a year, «عامين وثلاثة» is none.
    if (span.has('n') && !(year >= 1900 && year <= 2100)) return undefined;
    if (!span.has('[yPpgU]') && !isBareYear(span, year)) return undefined;
    return narrow(span.value('[Pp]'), String(year));
  },
  unit: (span, { today }) => (today ? narrow(span.value('[Pp]'), unitText(span, today, span.value('[FLT]')!)) : null),
  same: (span, { lastYear }) => (lastYear === undefined ? null : narrow(span.value('[Pp]'), String(lastYear))),
  // «آخر عام» is no end of the year: the period is a definite one.
  'unit-part': (span, { today }) => {
    if (!/^(?:ال|لل)/u.test(span.token('[kmy]')!.folded) && !span.has('e') && !/^P5[kmy]$/.test(span.classes))
      return undefined;
    return today ? narrow(span.value('[Pp]'), unitText(span, today, 0)) : null;
  },
  ago: (span, context) => shifted(span, context, -1),
  // “Fell from a year earlier”: counted from the news; elsewhere from what was told before.
  earlier: (span, context) =>
    /^(?:from|than|with|to)$/.test(span.before?.folded ?? '') ? shifted(span, context, -1) : undefined,
  ahead: (span, context) => {
    const tense = context.tenseAt(span.start);
    const first = span.tokens[0]!.folded;
    // “In two weeks” and «بعد يومين» count from the dateline only for what is to come; else they are spans of time.
    if (span.classes.startsWith('j') && (first !== 'in' || tense !== 'future')) return undefined;
    if (
      span.classes.startsWith('I') &&
      (first !== 'بعد' || tense === 'past' || /^(?:علي|الحادث)$/u.test(foldWord(span.after?.folded ?? '')))
    )
      return undefined;
    return shifted(span, context, 1);
  },
  today: (span, context) => {
    if (/^(?:ذلك|نفس|that|يوم)$/.test(span.before?.folded ?? '') && span.value('z') === 0) return undefined;
    if (/^(?:التالي|السابق|الواحد|الاول)$/.test(foldWord(span.after?.folded ?? '')) || span.after?.kind === 's')
      return undefined;
    // «ست ساعات في اليوم»: each day.
    if (span.classes === 'z' && span.before?.folded === 'في' && unitOf(span.lead.at(-2)?.folded ?? '') !== undefined)
      return undefined;
    if (!context.today) return null;
    return checkWeekday(dayText(addDays(context.today, span.value('z')!)), span, context);
  },
  weekday: (span, context) => {
    const { today } = context;
    if (!today) return null;
    const weekday = span.value('W')!;
    const shift = span.value('[FLT]');
    if (span.has('k') || shift === 0) return dayText(addDays(startOfWeek(today), (weekday % 7) + 7 * (shift ?? 0)));
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    if (shift !== undefined && shift > 0) return dayText(addDays(today, (ahead || 7) + 7 * (shift - 1)));
    if (shift !== undefined) return dayText(addDays(today, ahead + 7 * shift));
    // “Until Wednesday”, “by Friday” look ahead.
    const isLimit = /[uq]/.test(span.before?.kind ?? '') || span.before?.folded === 'least';
    const tense = tenseOfLimit(span) ?? (isLimit ? 'future' : context.tenseAt(span.start));
    const isFuture = ahead > 0 && tense === 'future';
    return dayText(addDays(today, ahead === 0 || isFuture ? ahead : ahead - 7));
  },
  hijri: resolveHijri,
  'hijri-year': resolveHijriYear,
  digits: (span, context) => {
    const [year = 0, month = 0, day = 0] = span.token('K')!.ymd!;
    if (year < 1000 || year > 2200) return undefined;
    return checkWeekday(dayOrFault({ year, month, day }, span, context), span, context);
  },
  vague: () => null,
};

/** “Every September”, «أيلول من كل عام» is no date. */
const isEvery = ({ before, after, beyond }: Span): boolean =>
  /^(?:every|each|كل)$/u.test(before?.folded ?? '') || (after?.kind === 'f' && beyond?.folded === 'كل');

function isDoubtful(span: Span): boolean {
  const token = span.token('M')!;
  if (span.classes.replace('6', '').length > 1 || !doubtfulMonths.has(foldWord(token.folded))) return false;
  if (/^(?:عن|مقابل|مع)$/u.test(span.before?.folded ?? '')) return false;
  return !/[jquBIVmPfctvaFLT~]/.test(span.before?.kind ?? 'x') && !token.folded.startsWith('آ');
}

/** Events and papers that bear a year as their name. */
const datedNouns =
  /^(?:[وف]?(?:[بكل]|لل|بال)?(?:ال)?)(?:انتخابات|دستور|اتفاق|اتفاقيه|حرب|ثوره|موسم|بطوله|كاس|مونديال|ميزانيه|موازنه|زلزال|نسخه|دوره|احداث|قانون|احتجاجات|هدنه|اولمبياد|ازمه|تعداد|غزو|انقلاب|مجزره|فيضانات|فيضان|معاهده|خطه|قمه|سنه)$/u;

/** Four digits alone are a year after a preposition or between brackets, unless what they count comes next. */
function isBareYear({ before, after, beyond }: Span, year: number): boolean {
  // “A treaty of 1752”: an early year ends its phrase.
  const isEarly =
    year >= 1500 && year < 1800 && /[fj]/.test(before?.kind ?? '') && !/[xbUdkmyDNn%]/.test(after?.kind ?? '7');
  if ((year < 1800 && !isEarly) || year > 2100) return false;
  // «في 1880 قاعة»: an indefinite noun is counted.
  if (year < 1930 && after?.kind === 'x' && /^(?!ال)\p{Script=Arabic}{3,}/u.test(after.folded)) return false;
  if (after?.kind === 'x' && unitWords.has(foldWord(after.folded))) return false;
  if (after !== undefined && /[bUdkmyDNn%]/.test(after.kind)) return false;
  // «من 1800 إلى 2650 موظفًا» goes from number to number.
  if (beyond !== undefined && /[tua5]/.test(after?.kind ?? '') && /[Nn]/.test(beyond.kind)) return false;
  if (before === undefined) return false;
  // «انتخابات 2019», “its 2015 report”: a year after or before the name of what it dates.
  const isDated = datedNouns.test(before.folded) || /^(?:its|their|his|her|our)$/.test(before.folded);
  return isDated || /[jqutvfBIVcaeM35~1]/.test(before.kind);
}

function unitText(span: Span, today: Day, shift: number): string {
  const stated = span.value('Y');
  if (span.has('y')) return String(stated ?? today.year + shift);
  if (span.has('k')) return weekText(today, shift);
  const { year, month } = addMonths(today, shift);
  return monthText(year, month);
}

/** A number of days, weeks, months or years from the dateline, as exact as its unit. */
function shifted(span: Span, { today }: DateContext, sign: number): string | null | undefined {
  const unit = span.value('[bdkmyU]')!;
  const counted = span.value('[nDN]');
  if (counted === undefined && span.has('U')) return null;
  const count = (counted ?? (span.has('b') ? 2 : 1)) * sign;
  if (!Number.isInteger(count) || Math.abs(count) > 3000) return undefined;
  if (!today) return null;
  const about = span.has('~') ? '~' : '';
  if (unit === units.day) return dayText(addDays(today, count)) + about;
  if (unit === units.week) return weekText(today, count);
  if (unit === units.year) return String(today.year + count) + about;
  const { year, month } = addMonths(today, count);
  return monthText(year, month) + about;
}

/** A weekday that contradicts the date is told; the date stands. */
function checkWeekday(date: string | null, span: Span, context: DateContext): string | null {
  const weekday = span.value('[Ww]');
  if (date === null || weekday === undefined) return date;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const actual = { year, month, day };
  if (isDay(actual) && weekdayOf(actual) !== weekday) context.fault(span, 'weekday', weekdayOf(actual));
  return date;
}
