/** A day as year, month (1 to 12) and day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Writes a day as `YYYY-MM-DD`. */
export const dayText = ({ year, month, day }: Day): string => `${monthText(year, month)}-${pad(day)}`;

/** Writes a month as `YYYY-MM`; EDTF seasons 21 to 41 may stand for it. */
export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** Reads `YYYY-MM-DD`, also at the start of a time stamp; undefined when there is no such day. */
export function parseDay(text: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text ?? '') ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(found) ? found : undefined;
}

/** Whether the month has that day, in the Gregorian calendar. */
export const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);

export const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day that lies a number of days later (or earlier, when negative). */
export const addDays = (from: Day, days: number): Day => fromTime(Date.UTC(from.year, from.month - 1, from.day + days));

/** The month that lies a number of months later. */
export function addMonths(from: Day, months: number): { year: number; month: number } {
  const index = from.year * 12 + from.month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** 1 (Monday) to 7 (ISO 8601). */
export const weekdayOf = ({ year, month, day }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

/** The days from one to the other; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000);

/** The Sunday that begins the week of a day; weeks run Sunday to Saturday. */
export const startOfWeek = (day: Day): Day => addDays(day, -(weekdayOf(day) % 7));

function fromTime(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
