import type { Locale } from '../model/locale.ts';
import type { PluralForms } from '../model/vocabulary.ts';
import { formatNumber } from './format.ts';

/**
 * A number with its unit in the plural form that CLDR gives for it. After a word that governs the genitive (“fewer than”,
 * “about”) the Arabic dual ends in ين: «أقل من عنصرين».
 *
 * @param governed whether such a word stands before it
 * @example formatQuantity(10, { one: '{n} kilometre', other: '{n} kilometres' }, 'en') // '10 kilometres'
 */
export function formatQuantity(
  value: number,
  forms: PluralForms | undefined,
  locale: Locale,
  governed = false,
): string {
  const number = formatNumber(value, locale);
  if (!forms) return number;
  const form = forms[new Intl.PluralRules(locale).select(value)] ?? forms.other;
  const text = form.replace('{n}', number);
  return governed && locale === 'ar' && value === 2 ? text.replace(/ان(?=$|\s)/gu, 'ين') : text;
}
