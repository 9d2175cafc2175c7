import { parsePartialDate } from '../model/partial-date.ts';
import type { DateTokens } from './date-tokens.ts';
import type { FoundDate } from './find-dates.ts';

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
    const before = /([cfv])[ed]?$/.exec(classes.slice(Math.max(0, first.from - 2), first.from));
    const opens = before?.[1] ?? (/^c/.test(classes.slice(first.from)) ? 'c' : '');
    const isRange =
      /^5$/.test(between) ||
      (opens === 'c' && /^a[ed]?$/.test(between)) ||
      (/[fvc]/.test(opens) && /^[tu][ed]?$/.test(between)) ||
      (/^t[ed]?$/.test(between) && isYear(first) && isYear(second));
    const edtf =
      second && isRange && first.edtf !== null && second.edtf !== null
        ? join(first.edtf, second.edtf, isYearStated(first, classes))
        : undefined;
    if (!second || edtf === undefined) {
      joined.push(strip(first));
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
const isYear = (date: Placed | undefined): boolean => /^\d{4}$/.test(date?.edtf ?? '');
const isYearStated = ({ from, to }: Placed, classes: string): boolean =>
  /[YKy]/.test(classes.slice(from, to));

function join(first: string, second: string, stated: boolean): string | undefined {
  const start = first.split('/')[0]!;
  const end = second.split('/').at(-1)!;
  const whole = `${start}/${end}`;
  if (stated && parsePartialDate(whole)) return whole;
  const borrowed = `${end.slice(0, 4)}${start.slice(4)}/${end}`;
  if (parsePartialDate(borrowed)) return borrowed;
  const earlier = `${String(Number(end.slice(0, 4)) - 1)}${start.slice(4)}/${end}`;
  return parsePartialDate(earlier) ? earlier : parsePartialDate(whole) && whole;
}
