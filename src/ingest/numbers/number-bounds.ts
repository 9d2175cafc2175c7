import type { Bound } from '../../model/statement.ts';
import { foldPhrase, type Word } from '../words.ts';

const table: readonly (readonly [Bound, string])[] = [
  ['below', 'أقل من|دون|ما دون|أدنى من|less than|fewer than|under|below|lower than'],
  ['above', 'أكثر من|أكثر من|يزيد على|يزيد عن|تزيد على|تزيد عن|ما يزيد على|ما يزيد عن|ما يفوق|يفوق|تفوق|يتجاوز|تتجاوز|يتجاوز عددهم|فوق|أعلى من|more than|over|above|upwards of|exceeding|in excess of'],
  ['at-most', 'لا يتجاوز|لا تتجاوز|لا تزيد على|لا تزيد عن|لا يتعدى|لا تتعدى|لم يتجاوز|لم تتجاوز|لن يتجاوز|لن تتجاوز|لم يزد على|لم تزد على|لم يزد عن|لم تزد عن|لا يزيد على|لا يزيد عن|كحد أقصى|بحد أقصى|حتى|at most|up to|no more than|as many as|not more than|maximum of'],
  ['at-least', 'على الأقل|ما لا يقل عن|لا يقل عن|لا تقل عن|كحد أدنى|بحد أدنى|at least|no less than|no fewer than|minimum of'],
  ['about', 'نحو|حوالي|قرابة|زهاء|ما يقارب|ما يقرب من|يقارب|تقارب|تقريبا|بنحو|بحوالي|about|around|some|roughly|approximately|nearly|almost|an estimated|estimated|close to|circa'],
]; // prettier-ignore

const bounds = new Map<string, Bound>(
  table.flatMap(([bound, phrases]) => phrases.split('|').map((phrase) => [foldPhrase(phrase), bound] as const)),
);
const longest = 4;
const after: readonly (readonly [RegExp, Bound])[] = [
  [/^\s*(?:على الأقل|على الاقل|كحد أدنى|كحد ادنى|at least|or more)/u, 'at-least'],
  [/^\s*(?:كحد أقصى|كحد اقصى|على الأكثر|at most|or less|or fewer)/u, 'at-most'],
  [/^\s*(?:تقريبا|تقريبًا|تقريباً)/u, 'about'],
];

/**
 * The bound that the words before a number give it (أقل من، نحو، more than), the longest phrase that fits; or the words
 * after the noun that it counts (على الأقل).
 *
 * @param index the word at which the number begins
 * @param end the offset at which its noun ends
 */
export function boundBefore(words: readonly Word[], index: number, text: string, end: number): Bound | undefined {
  for (let length = longest; length >= 1; length--) {
    const run = words.slice(Math.max(0, index - length), index);
    if (run.length < length || run.slice(1).some(({ gap }) => gap !== '')) continue;
    const phrase = run.map(({ folded }) => folded).join(' ');
    const bound = bounds.get(phrase) ?? bounds.get(phrase.replace(/^(?:[وف]?[بكل]|[وف])/u, ''));
    if (bound) return bound;
  }
  const rest = text.slice(end, end + 20);
  return after.find(([pattern]) => pattern.test(rest))?.[1];
}
