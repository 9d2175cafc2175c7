import type { DateForm } from './date-rules.ts';
import { Span, type DateContext } from './date-span.ts';
import { addMonths, dayText, lengthOfMonth, monthText, weekdayOf } from './days.ts';
import { monthOf, narrow, nearestYear, statedYear } from './resolve-month.ts';

/** EDTF, `null` for a date that cannot be resolved, `undefined` for words that are no date after all. */
export type Resolve = (span: Span, context: DateContext) => string | null | undefined;

/** Turns periods that have no month or year of their own into EDTF: seasons, quarters, halves, decades, centuries. */
export const periodResolvers = {
  // «موسم 2024-2025», “2024/25”.
  years: (span) => {
    const [first = 0, second = 0] = span.values('[YD]');
    const last = span.has('D') ? Math.floor(first / 100) * 100 + second : second;
    return first >= 1800 && last <= 2100 && first < last ? `${first}/${last}` : undefined;
  },
  // EDTF counts astronomically: the year 1 BC is 0000.
  bc: (span) => {
    const number = span.value('[YNDOo]')!;
    const digits = String(number - 1).padStart(span.has('C') ? 2 : 4, '0');
    return span.has('C') ? `-${digits}XX` : `-${digits}`;
  },
  'month-week': (span, context) => {
    // “The last week of August”: last is said of the week, not of the month.
    const at = span.classes.indexOf('M');
    const rest = new Span({ tokens: span.tokens, classes: span.classes }, at, span.tokens.length);
    const month = monthOf(rest);
    if (month === undefined) return undefined;
    const year = statedYear(rest, context) ?? nearestYear(rest, month, undefined, context);
    if (year === undefined) return null;
    const length = lengthOfMonth(year, month);
    const start = span.has('[iL]k|ki') ? length - 6 : (span.value('o')! - 1) * 7 + 1;
    return `${dayText({ year, month, day: start })}/${dayText({ year, month, day: start + 6 })}`;
  },
  // “The last Sunday of May”, «الأحد الأول من أيار»
  'month-weekday': (span, context) => {
    const rest = new Span(
      { tokens: span.tokens, classes: span.classes },
      span.classes.indexOf('M'),
      span.tokens.length,
    );
    const month = monthOf(rest);
    if (month === undefined) return undefined;
    const year = statedYear(rest, context) ?? nearestYear(rest, month, undefined, context);
    if (year === undefined) return null;
    const length = lengthOfMonth(year, month);
    const from = span.has('iW|LW|Wi') ? length - 6 : (span.value('o')! - 1) * 7 + 1;
    const ahead = (span.value('W')! - weekdayOf({ year, month, day: from }) + 7) % 7;
    return dayText({ year, month, day: from + ahead });
  },
  'half-month': (span, { today }) => {
    const half = span.value('o')!;
    if (!today || half > 2) return today ? undefined : null;
    const { year, month } = addMonths(today, span.value('[FLT]')!);
    const text = monthText(year, month);
    return half === 1 ? `${text}-01/${text}-15` : `${text}-16/${text}-${lengthOfMonth(year, month)}`;
  },
  season: (span, context) => {
    const season = span.value('S')!;
    const { today } = context;
    const shift = /S[FLT](?!y)|[FLT]S/.test(span.classes) ? span.value('[FLT]')! : undefined;
    if (shift === undefined) {
      // “By autumn” is the next one; “in autumn” may be any.
      const isLimit =
        span.classes === 'S' &&
        (/[qu]/.test(span.before?.kind ?? '') ||
          (span.before?.folded === 'the' && /^(?:before|by|until|till|after)$/.test(span.lead.at(-2)?.folded ?? '')));
      if (span.classes === 'S' && !isLimit) return undefined;
      const year = isLimit
        ? today && today.year + (today.month < (season - 21) * 3 + 3 ? 0 : 1)
        : statedYear(span, context);
      return year === undefined ? null : narrow(span.value('[Pp]'), monthText(year, season));
    }
    if (!today) return null;
    // Spring begins in March; the season of the dateline itself is neither next nor last.
    const now = 21 + (Math.floor((today.month + 9) / 3) % 4);
    // “This summer”, said in February, is that of the year; “this winter” began in the year before.
    const base = today.year - (today.month < 3 && (season === 24 || shift !== 0) ? 1 : 0);
    const year = shift === 0 ? base : shift > 0 ? base + (season > now ? 0 : 1) : base - (season < now ? 0 : 1);
    return narrow(span.value('[Pp]'), monthText(year, season));
  },
  quarter: (span, context) => {
    const { today } = context;
    const isHalf = span.has('h');
    const number = span.has('[iL]Q|Qi') && !/^[FLT]Q$/.test(span.classes) ? 4 : (span.value('o') ?? span.value('Q')!);
    if (/^[FLT]Q$/.test(span.classes)) {
      if (!today) return null;
      const index = today.year * 4 + Math.floor((today.month - 1) / 3) + span.value('[FLT]')!;
      return monthText(Math.floor(index / 4), 33 + (index % 4));
    }
    if (!span.has('[YMysFLT]') && !/[quBIVcj]/.test(span.before?.kind ?? 'x')) return undefined;
    if (number < 1 || number > (isHalf ? 2 : 4)) return undefined;
    // «الفصل الأول» is a chapter, too, and that of a school year its term.
    const isChapter = span.token('Q')?.folded === 'الفصل' && !span.has('[YMy]');
    if (isChapter || /^(?:الدراسي|الجامعي)$/u.test(span.after?.folded ?? '')) return undefined;
    const month = span.has('M') ? monthOf(span) : undefined;
    const year =
      statedYear(span, context) ?? (month === undefined ? today?.year : nearestYear(span, month, undefined, context));
    if (year === undefined) return null;
    if (month === undefined) return narrow(span.value('[Pp]'), monthText(year, (isHalf ? 39 : 32) + number));
    if (!isHalf) return undefined;
    const text = monthText(year, month);
    return number === 1 ? `${text}-01/${text}-15` : `${text}-16/${narrow(3, text).slice(0, -1)}`;
  },
  decade: (span, { today }) => {
    const value = span.value('X')!;
    const ordinal = span.value('[DOo]');
    if (ordinal !== undefined && !(ordinal >= 10 && ordinal <= 21)) return undefined;
    const isOurs = span.has('CT') || (!span.has('CL') && value <= 20 && (today?.year ?? 2000) >= 2020);
    // «التسعينيات» alone is that of the last century; digits name their own.
    const century = value >= 1000 ? 0 : ordinal !== undefined ? (ordinal - 1) * 100 : isOurs ? 2000 : 1900;
    return narrow(span.value('[Pp]'), `${Math.floor((century + value) / 10)}X`);
  },
  century: (span, { today }) => {
    if (span.has('[LT]')) return today ? `${Math.floor(today.year / 100) + span.value('[LT]')!}XX` : null;
    const number = span.value('[DOo]')!;
    return number >= 10 && number <= 21 ? `${number - 1}XX` : undefined;
  },
} satisfies Partial<Record<DateForm, Resolve>>;
