import { parsePartialDate } from '../../model/partial-date.ts';
import type { DateTokens } from './date-tokens.ts';
import { addDays, dayText, parseDay, weekdayOf } from './days.ts';
import type { FoundDate } from './find-dates.ts';

/** Verbs and nouns of moving a date, up to the end of their clause. */
const moved =
  /(?:تأج(?:ل|يل)|أ(?:ُ)?ج(?:ّ)?ل|يؤجل|تؤجل|ا?أ?رجئ|[إا]رجاء|تأخ(?:ر|ير)|تقديم موعد|نقل موعد|تغيير موعد|ترحيل|postpon|\bmov|delay|put off|push|brought forward|bring forward|reschedul|shift|deferr|slipp)[^.؛;،!?]*$/iu;

type Placed = FoundDate & { readonly from: number; readonly to: number };

/**
 * Joins two dates to an interval where the words say so: “between X and Y”, “from X to Y”, `2003–2011`. A first date
 * without a year takes that of the second.
 */
export function joinRanges(text: string, { classes }: DateTokens, dates: readonly Placed[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (let index = 0; index < dates.length; index++) {
    const first = dates[index]!;
    const second = dates[index + 1];
    const between = second ? classes.slice(first.to, second.from) : '';
    const opening = /([cfv])[ed]?$/.exec(classes.slice(Math.max(0, first.from - 2), first.from));
    const opens = opening?.[1] ?? (/^c/.test(classes.slice(first.from)) ? 'c' : '');
    // “put off from X to Y” names two dates and no time between them.
    const isMoved = /[fv]/.test(opens) && moved.test(text.slice(Math.max(0, first.start - 80), first.start));
    const isRange =
      /^5$/.test(between) ||
      (opens === 'c' && /^a[ed]?$/.test(between)) ||
      (/[fvc]/.test(opens) && !isMoved && /^[tu][ed]?$/.test(between)) ||
      (/^t[ed]?$/.test(between) && isYear(first) && isYear(second)) ||
      (/^t$/.test(between) && second !== undefined && isWeekday(first, classes) && isWeekday(second, classes));
    const edtf =
      second && isRange && first.edtf !== null && second.edtf !== null
        ? join(
            first.edtf,
            second.edtf,
            isYearStated(first, classes),
            isWeekday(first, classes) && isWeekday(second, classes),
          )
        : undefined;
    if (!second || edtf === undefined) {
      joined.push(
        strip(second ? withYearOf(isMoved ? before(first, second, classes) : first, second, between, classes) : first),
      );
      continue;
    }
    const { start } = first;
    joined.push({ text: text.slice(start, second.end), start, end: second.end, edtf });
    index++;
  }
  return joined;
}

const strip = ({ text, start, end, edtf, relation }: Placed): FoundDate => ({
  text,
  start,
  end,
  edtf,
  ...(relation ? { relation } : {}),
});
/** A date that was put off lay before the one that it was put off to. */
function before(first: Placed, second: Placed, classes: string): Placed {
  const isAfter = first.edtf !== null && second.edtf !== null && first.edtf > second.edtf;
  if (!isAfter || !/^\d{4}-\d\d/.test(first.edtf) || isYearStated(first, classes)) return first;
  return { ...first, edtf: `${Number(first.edtf.slice(0, 4)) - 1}${first.edtf.slice(4)}` };
}

/** “On 3 May and 5 June 2024”: the year is that of both. */
function withYearOf(first: Placed, second: Placed, between: string, classes: string): Placed {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(first.edtf ?? '') && /^\d{4}-\d\d-\d\d$/.test(second.edtf ?? '');
  const says = (date: Placed, kinds: RegExp): boolean => kinds.test(classes.slice(date.from, date.to));
  if (!isDay || !/^1?aj?$/.test(between) || !says(second, /Y/) || says(first, /[YFLTysKWz]/) || !says(first, /M/))
    return first;
  const borrowed = `${second.edtf!.slice(0, 4)}${first.edtf!.slice(4)}`;
  return parseDay(borrowed) ? { ...first, edtf: borrowed } : first;
}

const isWeekday = ({ from, to }: Placed, classes: string): boolean => /^d?W$/.test(classes.slice(from, to));
const isYear = (date: Placed | undefined): boolean => /^\d{4}$/.test(date?.edtf ?? '');
const isYearStated = ({ from, to }: Placed, classes: string): boolean => /[YKy]/.test(classes.slice(from, to));

function join(first: string, second: string, stated: boolean, isWeekdays: boolean): string | undefined {
  const start = first.split('/')[0]!;
  const end = second.split('/').at(-1)!;
  const whole = `${start}/${end}`;
  // «من الأحد إلى الخميس»: the second day of the week follows the first.
  const [sunday, thursday] = [parseDay(start), parseDay(end)];
  if (isWeekdays && sunday && thursday)
    return `${start}/${dayText(addDays(sunday, (weekdayOf(thursday) - weekdayOf(sunday) + 7) % 7))}`;
  if (stated && parsePartialDate(whole)) return whole;
  const borrowed = `${end.slice(0, 4)}${start.slice(4)}/${end}`;
  if (parsePartialDate(borrowed)) return borrowed;
  const earlier = `${String(Number(end.slice(0, 4)) - 1)}${start.slice(4)}/${end}`;
  return parsePartialDate(earlier) ? earlier : parsePartialDate(whole) && whole;
}
