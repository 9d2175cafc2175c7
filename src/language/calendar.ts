import { fold } from './fold.ts';
import { monthNames } from './months.ts';

/** Names of the seven days, Monday first (ISO 8601), without the Arabic word «يوم». */
export const dayNames: readonly (readonly string[])[] = [
  ['الاثنين', 'الإثنين', 'Monday', 'Mon'],
  ['الثلاثاء', 'Tuesday', 'Tue'],
  ['الأربعاء', 'Wednesday', 'Wed'],
  ['الخميس', 'Thursday', 'Thu'],
  ['الجمعة', 'Friday', 'Fri'],
  ['السبت', 'Saturday', 'Sat'],
  ['الأحد', 'Sunday', 'Sun'],
];

const indexNames = (names: readonly (readonly string[])[]) =>
  new Map(names.flatMap((list, index) => list.map((name) => [fold(name), index + 1] as const)));
/** All names of each month as words of a search, January first, every tradition and English. */
export const namesOfMonths: readonly (readonly string[])[] = monthNames.map(({ levantine, other, en }) => [
  ...new Set([...levantine, ...other, ...en].map(fold)),
]);
const months = indexNames(namesOfMonths);
const days = indexNames(dayNames);

/**
 * Reads the name of a month in any spelling, with or without a particle before it.
 *
 * @returns 1 to 12, or undefined
 * @example parseMonth('ايلول') // 9
 */
export const parseMonth = (name: string): number | undefined => lookUp(months, fold(name).trim());

/**
 * Reads the name of a day of the week.
 *
 * @returns 1 (Monday) to 7, or undefined
 */
export const parseWeekday = (name: string): number | undefined => lookUp(days, fold(name).trim());

function lookUp(names: ReadonlyMap<string, number>, name: string): number | undefined {
  return names.get(name) ?? names.get(name.replace(/^[وفبكل](?=[\u0600-\u06ff]{2})/u, ''));
}
