import type { Reading } from './around.ts';
import { issue, type Issue } from '../issues.ts';
import { locales, type Locale } from '../locale.ts';
import type { Quantity, StatementRecord } from '../statement.ts';

/**
 * Checks that both texts of a statement give the number of its value, and the bound that it has. In Arabic, one and two
 * are in the form of the noun («حارسان»), in English one may be an article.
 */
export function checkQuantity(
  { text, value }: StatementRecord,
  place: { readonly file: string; readonly line: number },
  reading: Reading,
): Issue[] {
  const quantity: Quantity | undefined =
    typeof value === 'number' ? { number: value } : isQuantity(value) ? value : undefined;
  if (!quantity) return [];
  const { number, bound } = quantity;
  const unnamed = locales.filter(
    (locale) => !isInTheNoun(number, locale) && !reading.readNumbers(text[locale]).includes(number),
  );
  if (unnamed.length > 0) return unnamed.map((locale) => issue('number-not-named', place, String(number), locale));
  if (bound)
    return locales
      .filter((locale) => !reading.readBounds(text[locale]).includes(bound))
      .map((locale) => issue('bound-not-named', place, bound, locale));
  const said = locales.map((locale) => reading.readBoundOf(text[locale], number));
  return said[0] !== undefined && said[0] === said[1] ? [issue('bound-missing', place, said[0])] : [];
}

const isQuantity = (value: StatementRecord['value']): value is Quantity =>
  typeof value === 'object' && 'number' in value;

const isInTheNoun = (number: number, locale: Locale): boolean => number === 1 || (number === 2 && locale === 'ar');
