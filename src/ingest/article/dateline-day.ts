import { hijriMonths } from '../../language/hijri.ts';
import { monthNames } from '../../language/months.ts';
import { parseDay } from '../dates/days.ts';
import { findDates } from '../dates/find-dates.ts';
import { foldPhrase, wordsOf } from '../words.ts';

const hijri = new RegExp(
  `\\p{Nd}{1,2}\\s(?:${hijriMonths.flat().join('|')}),?\\s\\p{Nd}{4}\\s?(?:ه\u0640?|AH)?(?!\\p{L})`,
  'gu',
);

/** «14 رمضان 1446 هـ - 14 مارس 2025 م»: the hijri day beside the other is left out. */
export const withoutHijri = (text: string): string => {
  const rest = text.replace(hijri, ' | ');
  return /(?:19|20)\d\d|[١٢][٩٠][٠-٩]{2}/u.test(rest) ? rest : text;
};

/** The first day of a text, only a month and day where the year is not said; and the text with all its days cut out. */
export function findDay(text: string): {
  left: string;
  date: string | undefined;
  partial: string | undefined;
} {
  const stamp = /\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (stamp && parseDay(stamp[0]))
    return { left: text.replace(stamp[0], ' | '), date: stamp[0].slice(0, 10), partial: undefined };
  const { dates } = findDates(text, wordsOf(text), { year: 2000, month: 1, day: 1 });
  const days = dates.filter(({ edtf, text: words }) => /^\d{4}-\d\d-\d\d$/.test(edtf ?? '') && /\p{Nd}/u.test(words));
  const left = days.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`, text);
  const dated = days.find((day) => /\p{Nd}{4}/u.test(day.text));
  return { left, date: dated?.edtf ?? undefined, partial: dated ? undefined : days[0]?.edtf?.slice(5) };
}

const months = new Set(monthNames.flatMap(({ levantine, other }) => [...levantine, ...other]).map(foldPhrase));

/** Whether a slash stands between two names of a month. */
export function isMonthPair(before: string, after: string): boolean {
  const left = foldPhrase(/\S+$/u.exec(before.trim())?.[0] ?? '');
  const right = foldPhrase(/^\S+(?: \S+)?/u.exec(after.trim())?.[0] ?? '');
  return (
    (months.has(left) || /^(?:الاول|الثاني)$/u.test(left)) &&
    [...months].some((month) => right === month || right.startsWith(`${month} `) || right.split(' ')[0] === month)
  );
}
