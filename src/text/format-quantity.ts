import type { Locale } from '../model/locale.ts';
import type { PluralForms } from '../model/vocabulary.ts';
import { formatNumber } from './format.ts';

/**
 * A number with its unit in the plural form that CLDR gives for it.
 *
 * @example formatQuantity(10, { one: '{n} kilometre', other: '{n} kilometres' }, 'en') // '10 kilometres'
 */
export function formatQuantity(value: number, forms: PluralForms | undefined, locale: Locale): string {
  const number = formatNumber(value, locale);
  if (!forms) return number;
  const form = forms[new Intl.PluralRules(locale).select(value)] ?? forms.other;
  return form.replace('{n}', number);
}
