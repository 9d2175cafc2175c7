import { parseMonth } from '../language/calendar.ts';
import { fold } from '../language/fold.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokensOf } from '../language/tokens.ts';
import type { PartialDate } from '../model/partial-date.ts';

/** A date in a query: the key that documents of that date have, and the words of it as folded. */
export interface SoughtDate {
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** One key for a whole date, a month of a year, or a day of any year. Two full stops, so that no number is one. */
const dateKey = (year = 0, month = 0, day = 0): string => [year, month, day].join('.');

/** The keys under which a document of a date is sought: the day, the day of any year, the month; both ends of an interval. */
export function dateKeysOf({ precision, year, month, day, start, end }: PartialDate): string[] {
  if (start || end) return [start, end].flatMap((one) => (one ? dateKeysOf(one) : []));
  if (year === undefined || month === undefined || precision === 'season') return [];
  const ofMonth = dateKey(year, month);
  return day === undefined ? [ofMonth] : [dateKey(year, month, day), dateKey(0, month, day), ofMonth];
}

/**
 * Finds the dates of a query that say more than a month: `17 January`, `سبتمبر ٢٠٢٦`, `January 17, 2026`.
 *
 * @param text as `fold` gives it
 */
export function findDates(text: string): SoughtDate[] {
  const words = tokensOf(text)
    .map((token) => token.text)
    .filter((word) => parseMonth(word) !== undefined || !isStopWord(word));
  const dates: SoughtDate[] = [];
  for (let from = 0; from < words.length; from++) {
    const months = monthsAt(words, from);
    if (!months) continue;
    const [first, second] = [words[from + months.count], words[from + months.count + 1]];
    const before = dayOf(words[from - 1]);
    const day = before ?? dayOf(first);
    const year = yearOf(before === undefined && day !== undefined ? second : first);
    const to = from + months.count;
    if (day !== undefined || year !== undefined)
      dates.push({
        key: dateKey(year, months.number, day),
        words: new Set(words.slice(before === undefined ? from : from - 1, to + 2).filter(isDatePart(months.words))),
      });
    from = to - 1;
  }
  return dates;
}

/** The names of one month that stand at a place, in one word or two, in one tradition or several («أيلول (سبتمبر)»). */
function monthsAt(words: readonly string[], from: number) {
  let number: number | undefined;
  let count = 0;
  for (;;) {
    const [one = '', two = ''] = words.slice(from + count);
    const ofTwo = parseMonth(`${one} ${two}`);
    const next = ofTwo ?? parseMonth(one);
    if (next === undefined || (number !== undefined && next !== number)) break;
    number = next;
    count += ofTwo === undefined ? 1 : 2;
  }
  return number === undefined ? undefined : { number, count, words: words.slice(from, from + count) };
}

const isDatePart = (months: readonly string[]) => (word: string) => months.includes(word) || /^\d{1,4}$/.test(word);

const dayOf = (word = ''): number | undefined =>
  /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31 ? Number(word) : undefined;

const yearOf = (word = ''): number | undefined => (/^[12]\d{3}$/.test(word) ? Number(word) : undefined);

/** Whether all words of a term belong to a date. */
export const isOfDate = (term: string, dates: readonly SoughtDate[]): SoughtDate | undefined =>
  dates.find(({ words }) => term.split(' ').every((word) => words.has(fold(word))));
