import { localise, type Locale } from '../model/locale.ts';
import type { PluralForms } from '../model/vocabulary.ts';
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';

type TextKey = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];
type CountKey = Exclude<keyof Words, TextKey>;

const all = { ar, en } as const;

/** The interface's words in a language. */
export interface Speaker {
  /** A word or sentence; `{name}` in it is filled from `values`. */
  (key: TextKey, values?: Readonly<Record<string, string | number>>): string;
  /** A counted noun in the plural form that CLDR gives for the number. */
  readonly count: (key: CountKey, n: number) => string;
}

/** Gives the words of the interface in a language. */
export function speak(locale: Locale): Speaker {
  const words = all[locale];
  const say = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(words[key], values);
  return Object.assign(say, { count: (key: CountKey, n: number) => pluralise(words[key], n, locale) });
}

/**
 * A counted noun by CLDR plural category (UTS 35), of which Arabic has six.
 *
 * @param n a whole number
 * @example pluralise({ one: '{n} source', other: '{n} sources' }, 2, 'en') // '2 sources'
 */
export function pluralise(forms: PluralForms, n: number, locale: Locale): string {
  const form = forms[pluralRules[locale].select(n)] ?? forms.other;
  return fill(form, { n });
}

// To make one takes a hundred times as long as to ask it.
const pluralRules = localise((locale) => new Intl.PluralRules(locale));

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
