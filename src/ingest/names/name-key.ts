import { rememberText } from '../../model/remember.ts';

/** Latin articles before Arabic names; they come and go. */
export const latinArticles: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'an',
  'ad',
  'ar',
  'at',
  'az',
]);

/**
 * The key of one word of a name, folded before: spellings that newspapers vary without meaning anything by it. Arabic
 * اميركي and أمريكي; Latin Hassan and Hasan, Ayn and Ain, Jebeil and Jebail.
 *
 * @param folded a word as `fold` gives it
 */
export const nameKey: (folded: string) => string = rememberText(makeKey);

function makeKey(folded: string): string {
  if (/^[a-z]/.test(folded))
    return folded
      .replace(/([a-z])\1+/g, '$1')
      .replace(/[ae]y(?=[^aeiou]|$)|ei/g, 'ai')
      .replace(/ou|oo/g, 'u')
      .replace(/q/g, 'k')
      .replace(/(?<=[a-z]{2}[aeiou])h$/, '');
  return folded
    .replace('اميرك', 'امريك')
    .replace('كورد', 'كرد')
    .replace(/ان[كغ]ل(?=[يت])/u, 'انجل')
    .replace(/(?<=..)يا$/u, 'يه');
}
