import type { Locale, Localised } from '../locale.ts';
import type { Figures } from '../prose.ts';

const monthNames = Array.from({ length: 12 }, (_, index) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, index, 1)),
);

/** What one language has and the other lacks, in words for a message. */
export interface Difference {
  readonly only: string;
  readonly missingIn: Locale;
}

/** Compares the numbers and months of the two languages of one text. */
export function compareFigures({ ar, en }: Localised<Figures>): Difference[] {
  const list = (figures: Figures): string[] => [
    ...figures.numbers.map((number) => `the number ${number}`),
    ...figures.months.map((month) => `the month ${monthNames[month - 1]}`),
  ];
  return compareSets({ ar: list(ar), en: list(en) });
}

/** Compares two sets of labels. */
export function compareSets({ ar, en }: Localised<readonly string[]>): Difference[] {
  const onlyIn = (own: readonly string[], other: readonly string[], missingIn: Locale): Difference[] =>
    [...new Set(own)].filter((item) => !other.includes(item)).map((only) => ({ only, missingIn }));
  return [...onlyIn(ar, en, 'en'), ...onlyIn(en, ar, 'ar')];
}
