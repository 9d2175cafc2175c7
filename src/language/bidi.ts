import { directionOf, type Locale } from '../model/locale.ts';

/** FIRST STRONG ISOLATE, LEFT-TO-RIGHT, RIGHT-TO-LEFT and POP (UAX 9). */
const marks = { auto: '\u2068', ltr: '\u2066', rtl: '\u2067', end: '\u2069' } as const;

/**
 * Wraps a text so that its direction cannot disturb what stands around it (UAX 9), for places where no `<bdi>` can
 * stand: attributes, titles, plain text. With a locale the direction is set, without one the text decides.
 */
export function isolate(text: string, locale?: Locale): string {
  return `${locale ? marks[directionOf(locale)] : marks.auto}${text}${marks.end}`;
}

/** Takes away all bidi controls, e.g. from a pasted query. */
export const withoutBidiControls = (text: string): string =>
  text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
