import type { Figures } from '../model/prose.ts';
import { rememberText } from '../model/remember.ts';
import { monthNames } from './months.ts';

const notLetter = '(?<![\\p{L}\\p{M}])';
// What Arabic writes as one with the word behind it: and, then, by, as, for, the.
const clitics = '[وف]?(?:[بكل]|ال|لل)?';
const monthPatterns = monthNames.map(({ levantine, other, en }) => {
  const arabic = [...levantine, ...other].join('|');
  // «May» and «Mar» are words and names, too: in English a month needs its capital and whole word.
  return new RegExp(`${notLetter}(?:${clitics}(?:${arabic})|${en.join('|')})(?![\\p{L}\\p{M}])`, 'u');
});

const numberPattern = new RegExp(`(?<![\\p{L}\\d#])${clitics}ـ?(\\d+(?:[.,٫٬]\\d+)*)(?![\\p{L}\\d])`, 'gu');

/**
 * Reads the numbers in digits and the months by name that a text holds, to compare the two languages of it.
 * Digits of both sets count as the same; an ordinal such as “7th” is no number; grouping is dropped.
 *
 * @param text Arabic or English, plain
 * @example readFigures('15 أيلول (سبتمبر) 2025') // { numbers: ['15', '2025'], months: [9] }
 */
export const readFigures: (text: string) => Figures = rememberText(findFigures);

function findFigures(text: string): Figures {
  const latin = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  const numbers = [...latin.matchAll(numberPattern)].map(([, number]) => number!);
  const months = monthPatterns.flatMap((pattern, index) => (pattern.test(text) ? [index + 1] : []));
  return { numbers: [...new Set(numbers.map(ungroup))].sort(), months };
}

const ungroup = (number: string): string =>
  number
    .replace('٫', '.')
    .replace(/[,٬](?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
