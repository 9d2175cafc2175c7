import { parseDigits, toLatinDigits } from '../../language/digits.ts';
import { dateWords, longestPhrase, phraseStarts, type DateWord } from './date-words.ts';
import { numeralsOf } from '../numbers/numerals-of.ts';
import { readingsOf, startAfter, type Word } from '../words.ts';

/** A word, number or sign of a paragraph as the grammar of dates sees it. */
export interface DateToken extends DateWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Year, month and day of a date in digits (`K`). */
  readonly ymd?: readonly [number, number, number] | undefined;
}

const signs: Readonly<Record<string, string>> = {
  ',': '1', '،': '1', '/': '2', '\\': '2', '(': '3', '[': '3', ')': '4', ']': '4',
  '-': '5', '–': '5', '—': '5', '‑': '5', 'ـ': '5', '.': '6',
}; // prettier-ignore
const digit = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';
const numeric = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:(${digit}{4})([-/.])(${digit}{1,2})\\2(${digit}{1,2})|(${digit}{1,2})([-/.])(${digit}{1,2})\\6(${digit}{4}))(?![\\p{N}/-]|T${digit}{3})`,
  'gu',
);

/** The tokens of a paragraph, and their classes as one string, a letter each. */
export interface DateTokens {
  readonly tokens: readonly DateToken[];
  readonly classes: string;
}

/** Reads a paragraph for the grammar of dates; multi-word names of months and days are one token. */
export function tokenise(text: string, words: readonly Word[]): DateTokens {
  const tokens: DateToken[] = [];
  const push = (
    kind: string,
    value: number,
    start: number,
    end: number,
    folded: string,
    ymd?: DateToken['ymd'],
  ): void => {
    tokens.push({ kind, value, start, end, folded, ymd });
  };
  const dates = findNumericDates(text);
  const numerals = numeralsOf(text).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  let nextDate = 0;
  let nextNumeral = 0;
  for (let index = 0; index < words.length;) {
    const word = words[index]!;
    for (const sign of word.gap) push(signOf(sign, words[index - 1]), 0, word.start, word.start, sign);
    while ((dates[nextDate]?.end ?? Infinity) <= word.start) nextDate++;
    while ((numerals[nextNumeral]?.end ?? Infinity) <= word.start) nextNumeral++;
    const date = dates[nextDate];
    if (date && date.start <= word.start) {
      push('K', 0, date.start, date.end, '', date.ymd);
      while (index < words.length && words[index]!.start < date.end) index++;
      continue;
    }
    const phrase = readPhrase(text, words, index);
    if (phrase && phrase.length > 1) {
      tokens.push(...phrase.tokens);
      index += phrase.length;
      continue;
    }
    const numeral = numerals[nextNumeral];
    // «صفر ١٤٤٧» is a month and its year, no number.
    const isYear = word.isNumber && numeral !== undefined && numeral.start < word.start;
    if (numeral && numeral.start <= word.end && numeral.end > word.start && !phrase && !isYear) {
      const particles = text.slice(word.start, numeral.start);
      if (/^[وف]/u.test(particles)) push('a', 0, word.start, numeral.start, 'و');
      if (/[بل]$/u.test(particles)) push('j', 0, word.start, numeral.start, 'ب');
      push('n', numeral.value, Math.max(numeral.start, word.start), numeral.end, word.folded);
      do index++;
      while (index < words.length && words[index]!.start < numeral.end);
      continue;
    }
    const quarter = /^q$/.test(word.folded) ? words[index + 1] : undefined;
    if (quarter && quarter.start === word.end && /^[1-4]$/.test(quarter.text)) {
      push('Q', Number(quarter.text), word.start, quarter.end, word.folded);
      index += 2;
    } else if (word.isNumber) index = pushNumber(words, index, push);
    else {
      if (phrase) tokens.push(...phrase.tokens);
      else push('x', 0, word.start, word.end, word.folded);
      index++;
    }
  }
  return { tokens, classes: tokens.map(({ kind }) => kind).join('') };
}

/** A full stop belongs to the date only after a word cut short: “Aug. 19”. */
const signOf = (sign: string, previous: Word | undefined): string =>
  sign === '.' && !/^(?:[a-z]{3}|sept|tues|thur|thurs)$/.test(previous?.folded.replace('may', '') ?? '')
    ? '7'
    : (signs[sign] ?? '7');

type Push = (kind: string, value: number, start: number, end: number, folded: string) => void;

/** Digits: a day, a year, a decade (`1990s`) or another number; `19th` is a day and an ordinal. */
function pushNumber(words: readonly Word[], index: number, push: Push): number {
  const word = words[index]!;
  const next = words[index + 1];
  const digits = toLatinDigits(word.text);
  const value = parseDigits(word.text) ?? NaN;
  const glued = next && next.start === word.end ? next.folded : '';
  if (/^(?:st|nd|rd|th)$/.test(glued) && next) {
    push(value <= 31 ? (value <= 4 ? 'o' : 'O') : 'x', value, word.start, next.end, word.folded);
    return index + 2;
  }
  const apostrophe = next?.folded === 's' && /^['’]?$/.test(next.gap) && next.start <= word.end + 1;
  if ((glued === 's' || apostrophe) && /^(?:1[5-9]|20)\d0$/.test(digits) && next) {
    push('X', value, word.start, next.end, word.folded);
    return index + 2;
  }
  // «م» and «هـ» may touch the year; any other letter makes a name of it (F-16, 5G).
  if (glued !== '' && !/^(?:م|ه)$/u.test(glued)) push('x', value, word.start, word.end, word.folded);
  else if (/^\d{1,2}$/.test(digits) && value >= 1 && value <= 31) push('D', value, word.start, word.end, word.folded);
  else if (/^\d{4}$/.test(digits) && value >= 1000 && value < 2200) push('Y', value, word.start, word.end, word.folded);
  else push('N', value, word.start, word.end, word.folded);
  return index + 1;
}

/** The longest phrase of the lexicon that begins at a word, with the particles before it cut off. */
function readPhrase(
  text: string,
  words: readonly Word[],
  index: number,
): { tokens: DateToken[]; length: number } | undefined {
  const first = words[index]!;
  if (first.isNumber) return undefined;
  for (const { folded, cut } of readingsOf(first.folded)) {
    const most = phraseStarts.has(folded) ? longestPhrase : 1;
    let phrase = folded;
    let found: { entry: DateWord; length: number } | undefined;
    for (let length = 1; length <= most; length++) {
      if (length > 1) {
        const next = words[index + length - 1];
        if (!next || !/^-?$/.test(next.gap)) break;
        phrase += ` ${next.folded}`;
      }
      const entry = dateWords.get(phrase);
      // «باب» is no «آب» with ب.
      if (phrase === 'اب' && cut > 0 && !first.text.includes('آ')) break;
      // «آوت» is a verb, «أوت» August.
      if (phrase === 'اوت' && first.text.includes('آ')) break;
      if (entry && isWritten(entry, first.text, folded)) found = { entry, length };
    }
    if (!found) continue;
    // A particle of one letter joins prepositions, too: و stands for “and”, ب and ل for “in” and “to”.
    const start = startAfter(first, cut);
    const tokens: DateToken[] = [];
    if (cut > 0 && /^[وف]/u.test(first.folded))
      tokens.push({ kind: 'a', value: 0, start: first.start, end: start, folded: 'و' });
    if (/^[وف]?ب/u.test(first.folded.slice(0, cut)))
      tokens.push({ kind: 'j', value: 0, start: first.start, end: start, folded: 'ب' });
    const isAnd = cut === 1 && /^[وف]/u.test(first.folded);
    if (cut > 0 && !isAnd && !isNoun(found.entry.kind)) continue;
    const end = words[index + found.length - 1]!.end;
    tokens.push({ ...found.entry, start, end, folded: text.slice(start, end) });
    return { tokens, length: found.length };
  }
  return undefined;
}

/** Only nouns take ب, ك and ل; «بين» is no «ين» with ب. */
const isNoun = (kind: string): boolean => /[MHWzdkmyUbSQhXCPoOFLT]/.test(kind);

/** English months and days have capitals; “may”, “march” and “sat” are other words. */
const isWritten = ({ kind }: DateWord, text: string, folded: string): boolean =>
  !/^[MWw]$/.test(kind) || !/^[a-z]/.test(folded) || /^[A-Z]/.test(text);

function findNumericDates(text: string): { start: number; end: number; ymd: [number, number, number] }[] {
  return Array.from(text.matchAll(numeric), (match) => {
    const [all, year1, , month1, day1, day2, , month2, year2] = match.map((part: string | undefined) =>
      toLatinDigits(part ?? ''),
    );
    const ymd: [number, number, number] = year1
      ? [Number(year1), Number(month1), Number(day1)]
      : [Number(year2), Number(month2), Number(day2)];
    // Month first only where the day cannot be a month.
    if (ymd[1] > 12 && ymd[2] <= 12) ymd.splice(1, 2, ymd[2], ymd[1]);
    return { start: match.index, end: match.index + all!.length, ymd };
  });
}
