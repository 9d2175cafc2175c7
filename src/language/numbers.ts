import { bounds, type Bound } from '../model/statement.ts';
import { readFigures } from './figures.ts';
import { findNumerals } from './numerals.ts';
import { rememberText } from '../model/remember.ts';

/**
 * Reads all numbers that a text gives, in digits or in words, in either language.
 *
 * @example readNumbers('خمسمئة جندي') // [500]
 */
export const readNumbers: (text: string) => readonly number[] = rememberText((text) => {
  const latin = toLatin(text);
  const scaled = /\bdozen\b/i.test(text) ? [12] : [];
  return [
    ...new Set([...readFigures(text).numbers.map(Number), ...findNumerals(latin).map(({ value }) => value), ...scaled]),
  ];
});

/** Reads the bounds that a text sets anywhere: about, fewer than, at least … */
export const readBounds: (text: string) => readonly Bound[] = rememberText((text) =>
  bounds.filter((bound) => patterns[bound].test(text)),
);

/** The bound that stands right before a number in a text; undefined where it is bare or not there. */
export function readBoundOf(text: string, number: number): Bound | undefined {
  const latin = toLatin(text);
  const starts = [
    ...[...latin.matchAll(/\d[\d,٬]*(?:[.٫]\d+)?/g)]
      .filter(([digits]) => Number(digits.replace(/[,٬]/g, '').replace('٫', '.')) === number)
      .map(({ index }) => index),
    ...findNumerals(latin)
      .filter(({ value }) => value === number)
      .map(({ start }) => start),
  ];
  return bounds.find((bound) =>
    starts.some((start) => new RegExp(`(?:${patterns[bound].source})\\s*$`, 'iu').test(latin.slice(0, start))),
  );
}

const toLatin = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

const notNegated = '(?<!\\b(?:no|not) )';
const notArabicNegated = '(?<!(?:لا|ألا|لم|لن|ما) )';
const word = (en: string, ar: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${notNegated}(?:${en})|[وف]?[بل]?(?:${ar}))(?![\\p{L}])`, 'iu');

/** The words for each bound; “no more than” is no “more than”. */
const patterns: Readonly<Record<Bound, RegExp>> = {
  below: word(
    'fewer than|less than|under|below|lower than',
    'أقل من|أقلّ من|(?:ما )?دون|أدنى من|(?:ال)?تحت|(?:ي|ت)قلّ? عن',
  ),
  above: word(
    'more than|over|above|upwards? of|exceed(?:s|ed|ing)?|in excess of',
    `أكثر من|فوق|أعلى من|${notArabicNegated}(?:[يت]زيد(?:ون)? (?:على|عن)|[يت]فوق|[يت]تجاوز)`,
  ),
  about: word(
    'about|around|some|roughly|approximately|nearly|almost|an estimated|close to|circa',
    'نحو|حوالي|حوالى|قرابة|زهاء|(?:ما )?[يت]قارب|ما يقرب من|تقريب[اًا]+|ما بين',
  ),
  'at-most': new RegExp(
    '(?<![\\p{L}\\p{M}])(?:at (?:the )?most|up to|(?:no|not) more than|not exceed(?:s|ing)?|maximum|as many as|' +
      '(?:لا|ألا|لم|لن|ما لا) (?:[يت]تجاوز|[يت]زيد|[يت]زد|[يت]تعدى|[يت]تعدّ?)|(?:كحد|بحد|حدّ?ا?ً?) أقصى|حتى|على الأكثر)',
    'iu',
  ),
  'at-least': new RegExp(
    '(?<![\\p{L}\\p{M}])(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|minimum|or more|' +
      '(?:لا|ألا|ما لا) [يت]قلّ? عن|على الأقل|(?:كحد|بحد) أدنى|فأكثر|أو أكثر|فما فوق)',
    'iu',
  ),
};
