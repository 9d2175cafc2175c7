import edtf from 'edtf';
import { compareText } from './compare-text.ts';
import { rememberText } from './remember.ts';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'interval';

/** A date no more exact than its source, in EDTF (ISO 8601-2:2019, levels 0 and 1, and seasons 21 to 41). */
export interface PartialDate {
  /** The date as written, e.g. `2025-09-15~`. */
  readonly edtf: string;
  readonly precision: Precision;
  readonly year: number | undefined;
  /** 1 to 12, or the EDTF season code 21 to 41 when `precision` is `season`. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** `~` or `%`: about this date. */
  readonly approximate: boolean;
  /** `?` or `%`: this date, if the reading is right. */
  readonly uncertain: boolean;
  /** First and last day that it can mean, `YYYY-MM-DD`; undefined at an open end. */
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  /** The two ends of an interval; an open end is undefined. */
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
}

const simple = /^(\d{3}[\dX]|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/;
const open = new Set(['', '..']);

/**
 * Reads an EDTF date.
 *
 * @param text e.g. `2025-09-15`, `2025-09~`, `2025`, `199X`, `2025-33`, `../2025-09`
 * @returns the date, or undefined when it is no EDTF or no such day exists (`2025-09-31`)
 * @example parsePartialDate('2025-09')?.precision // 'month'
 */
export const parsePartialDate: (text: string) => PartialDate | undefined = rememberText(readDate);

function readDate(text: string): PartialDate | undefined {
  const parts = text.split('/');
  if (parts.length === 2) return parseInterval(text, parts[0]!, parts[1]!);
  const match = simple.exec(text);
  const range = match && readRange(text);
  if (!match || !range) return undefined;
  const [, year = '', month, day, mark] = match;
  return {
    edtf: text,
    precision: precisionOf(year, month, day),
    year: /^\d+$/.test(year) ? Number(year) : undefined,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    earliest: range.earliest,
    latest: range.latest,
    start: undefined,
    end: undefined,
  };
}

/** Orders dates by their first possible day, then by their last; an open start comes first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return compareText(a.earliest ?? '', b.earliest ?? '') || compareText(a.latest ?? '9999', b.latest ?? '9999');
}

/**
 * Whether a date lies wholly before a day. One that is only about a day counts until the end of its month,
 * so that “mid-September” is not over on the 16th.
 *
 * @param day `YYYY-MM-DD`
 */
export function isBefore(date: PartialDate, day: string): boolean {
  const last = date.precision === 'interval' ? date.end : date;
  if (last?.latest === undefined) return false;
  const latest = last.approximate && last.day !== undefined ? `${last.latest.slice(0, 8)}31` : last.latest;
  return latest < day;
}

function parseInterval(text: string, from: string, to: string): PartialDate | undefined {
  if (open.has(from) && open.has(to)) return undefined;
  const start = open.has(from) ? undefined : parsePartialDate(from);
  const end = open.has(to) ? undefined : parsePartialDate(to);
  const broken = (!open.has(from) && !start) || (!open.has(to) && !end);
  if (broken || (start?.earliest && end?.latest && start.earliest > end.latest)) return undefined;
  return {
    edtf: text,
    precision: 'interval',
    year: (start ?? end)?.year,
    month: undefined,
    day: undefined,
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
    earliest: start?.earliest,
    latest: end?.latest,
    start,
    end,
  };
}

function precisionOf(year: string, month: string | undefined, day: string | undefined): Precision {
  if (day !== undefined) return 'day';
  if (month !== undefined) return Number(month) > 12 ? 'season' : 'month';
  return /^\d+$/.test(year) ? 'year' : 'decade';
}

function readRange(text: string): { earliest: string; latest: string } | undefined {
  const [, year, month, day] = simple.exec(text) ?? [];
  if (month !== undefined && year?.includes('X')) return undefined;
  if (Number(month) > 12) return day === undefined ? readSeason(Number(year), Number(month)) : undefined;
  try {
    // The parser is lenient about days that do not exist (it rolls 31 September over), so look again.
    const { min, max } = edtf(text.replace(/[?~%]$/, ''));
    const earliest = new Date(min).toISOString().slice(0, 10);
    if (day !== undefined && earliest.slice(8) !== day) return undefined;
    return { earliest, latest: new Date(max).toISOString().slice(0, 10) };
  } catch {
    return undefined;
  }
}

// The widest days that a season is taken for, by calendar or by sun. The parser takes autumn for the third quarter,
// which would have it over in September.
const seasonDays = [
  ['03-01', '06-21'],
  ['06-01', '09-23'],
  ['09-01', '12-22'],
  ['12-01', '03-21'],
] as const;

/** The days of a season code (ISO 8601-2, 4.8): 21 to 28 northern, 29 to 32 southern; quarters, thirds, halves. */
function readSeason(year: number, code: number): { earliest: string; latest: string } | undefined {
  if (code < 21 || code > 41) return undefined;
  if (code <= 32) {
    const index = (code - 21 + (code >= 29 ? 2 : 0)) % 4;
    const [first, last] = seasonDays[index]!;
    return {
      earliest: `${padYear(year)}-${first}`,
      latest: `${padYear(index === 3 ? year + 1 : year)}-${last}`,
    };
  }
  const [start, months] = code <= 36 ? [33, 3] : code <= 39 ? [37, 4] : [40, 6];
  const end = new Date(Date.UTC(year, (code - start + 1) * months, 0)).toISOString();
  return {
    earliest: `${padYear(year)}-${String((code - start) * months + 1).padStart(2, '0')}-01`,
    latest: end.slice(0, 10),
  };
}

const padYear = (year: number): string => String(year).padStart(4, '0');

/** A date for `<time datetime>`: only what HTML can say exactly, so the parts that are known; undefined without a year. */
export function machineDate({ precision, year, month, day, end, start }: PartialDate): string | undefined {
  if (precision === 'interval') return machineDate((end ?? start)!);
  if (year === undefined) return undefined;
  const pad = (part: number): string => String(part).padStart(2, '0');
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined && precision !== 'season') parts.push(pad(month));
  if (day !== undefined) parts.push(pad(day));
  return parts.join('-');
}
