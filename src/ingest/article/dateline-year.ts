import { parseDay, weekdayOf, type Day } from '../dates/days.ts';
import { findDates } from '../dates/find-dates.ts';
import { wordsOf } from '../words.ts';

/**
 * The year of a dateline that gives none: that of the text's own metadata, else the latest in which the day was not
 * after a limit.
 */
export function completeYear(partial: string, limit: Day): string | undefined {
  const [month = 0, day = 0] = partial.split('-').map(Number);
  for (const year of [limit.year, limit.year - 1]) {
    const text = `${year}-${partial}`;
    if (parseDay(text) && (year < limit.year || month < limit.month || (month === limit.month && day <= limit.day)))
      return text;
  }
  return undefined;
}

/** A year that the text names and in which the weekdays of its own full dates would hold. */
export function yearFromText(partial: string, paragraphs: readonly string[], limit: Day): string | undefined {
  const text = paragraphs.slice(0, 40).join(' \n ');
  const years = [...text.matchAll(/(?<!\p{Nd})(?:19|20)\d\d(?!\p{Nd})/gu)]
    .map(([year]) => Number(year))
    .filter((year) => year <= limit.year);
  // Events told lie before the article: every year from the last that is named may be its own.
  const last = Math.max(limit.year - 12, ...years);
  const since = Array.from({ length: limit.year - last + 1 }, (_, index) => last + index);
  const candidates = [...new Set([...years, ...since, limit.year, limit.year - 1])].filter((year) =>
    parseDay(`${year}-${partial}`),
  );
  const [, weekday] = /(?:^|[\s،,])(?:اليوم|today|on)[\s,،]+(\p{L}+)/iu.exec(text) ?? [];
  if (weekday === undefined) return undefined;
  const fits = candidates.filter((year) => {
    const day = parseDay(`${year}-${partial}`)!;
    const { faults, dates } = findDates(`${weekday}`, wordsOf(weekday), day);
    return faults.length === 0 && dates[0]?.edtf === `${year}-${partial}` && weekdayOf(day) > 0;
  });
  const best = fits.toSorted((a, b) => b - a)[0];
  return best === undefined ? undefined : `${best}-${partial}`;
}
