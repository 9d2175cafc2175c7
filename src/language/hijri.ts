/** Names of the twelve months of the Islamic calendar, by month number; Arabic spellings first. */
export const hijriMonths: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام', 'Muharram'],
  ['صفر', 'Safar'],
  ['ربيع الأول', 'ربيع أول', 'Rabi al-Awwal', 'Rabi I'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر', 'Rabi al-Thani', 'Rabi II'],
  ['جمادى الأولى', 'جمادى الأول', 'جماد الأول', 'Jumada al-Ula', 'Jumada I'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الثاني', 'جماد الثاني', 'Jumada al-Akhira', 'Jumada II'],
  ['رجب', 'Rajab'],
  ['شعبان', 'Shaaban', "Sha'ban"],
  ['رمضان', 'Ramadan'],
  ['شوال', 'Shawwal'],
  ['ذو القعدة', 'ذي القعدة', 'Dhu al-Qadah', "Dhu al-Qi'dah"],
  ['ذو الحجة', 'ذي الحجة', 'Dhu al-Hijjah', 'Dhul Hijja'],
];

const dayLength = 86_400_000;
/** 1 Muharram of the year 1 by the civil reckoning: 19 July 622 (proleptic Gregorian). */
const epoch = Date.UTC(622, 6, 19);
const umalqura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/**
 * The Gregorian day of a day of the Islamic calendar, by the Umm al-Qura reckoning of ICU (CLDR calendar
 * `islamic-umalqura`). Local sightings of the moon may differ by a day.
 *
 * @param month 1 to 12
 * @returns `YYYY-MM-DD`, or undefined when there is no such day
 * @example hijriToGregorian(1447, 2, 25) // '2025-08-19'
 */
export function hijriToGregorian(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const guess = epoch + Math.round((year - 1) * 354.36707 + (month - 1) * 29.53056 + day - 1) * dayLength;
  for (let offset = -4; offset <= 4; offset++) {
    const time = guess + offset * dayLength;
    const found = partsOf(time);
    if (found.year === year && found.month === month && found.day === day)
      return new Date(time).toISOString().slice(0, 10);
  }
  return undefined;
}

/** The year, month and day of the Islamic calendar (Umm al-Qura) on a Gregorian day, `YYYY-MM-DD`. */
export const gregorianToHijri = (day: string): { year: number; month: number; day: number } =>
  partsOf(Date.parse(`${day}T00:00:00Z`));

function partsOf(time: number): { year: number; month: number; day: number } {
  const parts = umalqura.formatToParts(time);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
}
