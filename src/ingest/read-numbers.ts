import { parseDigits, toLatinDigits } from '../text/digits.ts';
import { findNumerals, type Numeral } from '../text/numerals.ts';
import { fractions, scales } from './number-words.ts';
import { parseDual, unitWords } from './unit-words.ts';
import { foldWord, indexAt, readingsOf, startAfter, type Word } from './words.ts';

/** A number before its unit and bound are known. */
export interface Raw {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit?: string | undefined;
}

/** Units of money by their sign. */
export const currencies: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '₪': 'shekel',
  '₺': 'lira',
};

/** Nouns after which digits are a name: resolution 2231, the 101st division's «الفرقة 101». */
const labels = new Set(
  'قرار القرار رقم الرقم المادة مادة الفقرة البند الصفحة المرسوم مرسوم القانون قانون الطريق طراز نوع قناة الساعة ساعة الفرقة اللواء الفوج الكتيبة لواء فوج قاعدة القاعدة معسكر base camp unit resolution article section chapter page no number route highway law bill room flight type model phase version channel block gate line at'
    .split(' ')
    .map(foldWord),
);
/** Words that are as often a pronoun as a number. */
const pronouns = new Set(['one', 'واحد', 'واحدة', 'أحد', 'إحدى', 'zero', 'صفر'].map(foldWord));
/** Scales without a number before them are vague: «آلاف الجنود». */
const vague = new Set(['آلاف', 'ملايين', 'مليارات'].map(foldWord));
const percent =
  /^\s?(?:%|٪|في ال?م[اائ]ئ?ة|ب?الم[ائ]{1,2}ة|بالمائة|في المائة|per ?cent(?![a-z])|percentage points?)/iu;

/** The length of the sign or words for “percent” at an offset, or 0. */
export const percentAt = (text: string, offset: number): number =>
  percent.exec(text.slice(offset, offset + 20))?.[0].length ?? 0;

/** Numbers in words, also with digits before a scale («15 ألف», “3.5 billion”). */
export function readNumerals(text: string, words: readonly Word[]): Raw[] {
  return findNumerals(text)
    .flatMap((numeral) => splitSum(text, numeral))
    .flatMap((numeral) => {
      const folded = foldWord(text.slice(numeral.start, numeral.end));
      const index = indexAt(words, numeral.start);
      const next = words[index + 1];
      if (vague.has(folded) || (pronouns.has(folded) && !isCounting(folded, next))) return [];
      // An English number word touches a name: “Twenty-First Street”.
      const half = words[index - 1];
      const reading = half && readingsOf(half.folded).find((form) => /^(?:نصف|half)$/.test(form.folded));
      if (half && reading && scales.has(folded))
        return [{ start: startAfter(half, reading.cut), end: numeral.end, value: numeral.value / 2 }];
      return [withHalf(text, numeral)];
    });
}

/**
 * «ثلاث وخمس سفن» are two numbers, «خمس وعشرون» is one: a second part goes on only where it is smaller than the last
 * digit of the first, or ten after a unit.
 */
function splitSum(text: string, numeral: Numeral): Numeral[] {
  const words = text.slice(numeral.start, numeral.end);
  const joint = [...words.matchAll(/\s+و(?=\p{L})/gu)];
  for (const { index, 0: gap } of joint) {
    const left = findNumerals(words.slice(0, index)).at(-1);
    const rest = words.slice(index + gap.length);
    const next = findNumerals(/^\S+/u.exec(rest)?.[0] ?? '')[0]?.value;
    if (!left || next === undefined) continue;
    const zeros = /0*$/.exec(String(left.value))![0].length;
    const goesOn = (left.value < 10 && next >= 20 && next < 100) || (left.value >= 100 && next < 10 ** zeros);
    if (goesOn) continue;
    const from = numeral.start + index + gap.length;
    const shift = (found: Numeral, by: number): Numeral => ({
      ...found,
      start: found.start + by,
      end: found.end + by,
    });
    return [
      shift(left, numeral.start),
      ...findNumerals(rest).flatMap((found) => splitSum(text, shift(found, from))),
    ];
  }
  return [numeral];
}

/** «مليون ونصف», «مليونا ونصف مليون», “two and a half”. */
function withHalf(text: string, numeral: Numeral): Numeral {
  const [all, scale] =
    /^\s+(?:ونصف|and a half)(?:\s+(مليون|مليار|ألف|million|billion))?(?![\p{L}])/u.exec(
      text.slice(numeral.end, numeral.end + 30),
    ) ?? [];
  if (all === undefined) return numeral;
  const own = scales.get(foldWord(/\S+$/u.exec(text.slice(numeral.start, numeral.end))![0]));
  const half = (scale === undefined ? (own ?? 1) : scales.get(foldWord(scale))!) / 2;
  return { start: numeral.start, end: numeral.end + all.length, value: numeral.value + half };
}

/** “One” counts only before a unit: “one soldier”, not “one of them”. In Arabic it follows its noun. */
const isCounting = (folded: string, next: Word | undefined): boolean =>
  folded === 'one' && next !== undefined && unitWords.has(next.folded) && next.gap === '';

/** Numbers in digits. */
export function readDigits(text: string, words: readonly Word[]): Raw[] {
  return words.flatMap((word, index): Raw[] => {
    if (!word.isNumber) return [];
    const previous = words[index - 1];
    const next = words[index + 1];
    const unit = next && unitWords.get(next.folded);
    if (isName(text, word, previous, next) || isTime(text, word)) return [];
    if (previous && word.gap.replace(/[#.]/g, '') === '' && unit === undefined && isLabel(previous))
      return [];
    // The number of a list item.
    if (index === 0 && /^[.)-]/.test(text.slice(word.end).trimStart()) && unit === undefined) return [];
    const value = parseNumber(word.text, unit);
    return value === undefined ? [] : [scaled(text, word, next, value)];
  });
}

function scaled(text: string, word: Word, next: Word | undefined, value: number): Raw {
  const scale = next && /^\s*$/.test(text.slice(word.end, next.start)) ? scales.get(next.folded) : undefined;
  // «5 م» is five metres, “5 m” too; “5m” is five million.
  const isMetre = next !== undefined && /^(?:m|k)$/.test(next.folded) && next.start > word.end;
  if (scale === undefined || isMetre) return { start: word.start, end: word.end, value };
  return { start: word.start, end: next!.end, value: value * scale };
}

const isLabel = (word: Word): boolean => readingsOf(word.folded).some(({ folded }) => labels.has(folded));

/** F-16, MQ9 and 5G are names and 19th an ordinal; 500kg is a measure and 10-day a span. */
function isName(text: string, word: Word, previous: Word | undefined, next: Word | undefined): boolean {
  const touches = (from: number, to: number): boolean => /^[-‑]?$/.test(text.slice(from, to));
  if (
    previous &&
    !previous.isNumber &&
    touches(previous.end, word.start) &&
    !/^[وفبكل]$/u.test(previous.folded)
  )
    return true;
  if (!next || next.isNumber || next.start !== word.end) return false;
  return !unitWords.has(next.folded) && !scales.has(next.folded);
}

const isTime = (text: string, { start, end }: Word): boolean =>
  /^:\d/.test(toLatinDigits(text.slice(end, end + 2))) ||
  /\d:$/.test(toLatinDigits(text.slice(Math.max(0, start - 2), start)));

/** «1.500 جندي» has a dot between thousands: nobody counts half soldiers. */
function parseNumber(text: string, unit: string | undefined): number | undefined {
  const latin = toLatinDigits(text);
  if (/^\d{1,3}\.\d{3}$/.test(latin) && /^(?:personnel|person|vehicle|dinar)$/.test(unit ?? ''))
    return Number(latin.replace('.', ''));
  return parseDigits(text);
}

/** Halves, thirds and quarters of something; “the second half” and «الربع الأول» are none. */
export function readFractions(text: string, words: readonly Word[]): Raw[] {
  return words.flatMap((word, index): Raw[] => {
    if (word.isNumber) return [];
    const next = words[index + 1];
    const pair = next && fractions.get(`${word.folded} ${next.folded}`);
    if (next && pair !== undefined && /^[-\s]*$/.test(text.slice(word.end, next.start)))
      return [{ start: word.start, end: next.end, value: pair }];
    for (const { folded, cut } of readingsOf(word.folded)) {
      const value = fractions.get(folded);
      if (value !== undefined && isShare(words, index))
        return [{ start: startAfter(word, cut), end: word.end, value }];
    }
    return [];
  });
}

function isShare(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const previous = words[index - 1];
  if (!next || next.gap !== '') return false;
  if (previous && /^(?:first|second|top|other|each|latter)$/.test(previous.folded)) return false;
  return /^[a-z]/.test(words[index]!.folded)
    ? /^(?:of|the|its|their)$/.test(next.folded)
    : /^(?:ال|عدد|قوات|سكان|هذه|تلك)/u.test(next.folded);
}

/** Nouns in the dual: «كيلومترين», «قاعدتين». */
export function readDuals(words: readonly Word[]): Raw[] {
  return words.flatMap((word): Raw[] => {
    if (!/(?:ين|ان)$/u.test(word.folded)) return [];
    for (const { folded, cut } of readingsOf(word.folded)) {
      const dual = parseDual(folded);
      if (dual) return [{ start: startAfter(word, cut), end: word.end, value: 2, unit: dual.unit }];
    }
    return [];
  });
}
