import { findNumerals, type Numeral } from '../../text/numerals.ts';

let last: { readonly text: string; readonly numerals: readonly Numeral[] } | undefined;

/** The numerals of a paragraph, read once: dates and numbers both ask for them, one after the other. */
export function numeralsOf(text: string): readonly Numeral[] {
  if (last?.text !== text) last = { text, numerals: findNumerals(text) };
  return last.numerals;
}
