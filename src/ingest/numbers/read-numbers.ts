import { parseDigits, toLatinDigits } from '../../language/digits.ts';
import { findNumerals, type Numeral } from '../../language/numerals.ts';
import { isLabel, isName, isOrdinal, isPhone, isRatio, isTime } from './not-counting.ts';
import { scales } from './number-words.ts';
import { numeralsOf } from './numerals-of.ts';
import type { Raw } from './raw-number.ts';
import { unitWords } from './unit-words.ts';
import { foldWord, indexAt, readingsOf, startAfter, type Word } from '../words.ts';

/** Units of money by their sign. */
export const currencies: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '₪': 'shekel',
  '₺': 'lira',
};

/** Words that are as often a pronoun as a number. */
const pronouns = new Set(['one', 'واحد', 'واحدة', 'أحد', 'إحدى', 'zero', 'صفر'].map(foldWord));
/** Scales without a number before them are vague: «آلاف الجنود». */
const vague = new Set(['آلاف', 'ملايين', 'مليارات'].map(foldWord));
const percent = /^\s?(?:%|٪|في ال?م[اائ]ئ?ة|ب?الم[ائ]{1,2}ة|بالمائة|في المائة|per ?cent(?![a-z])|percentage points?)/iu;

/** The length of the sign or words for “percent” at an offset, or 0. */
export const percentAt = (text: string, offset: number): number =>
  percent.exec(text.slice(offset, offset + 20))?.[0].length ?? 0;

/** Numbers in words, also with digits before a scale («15 ألف», “3.5 billion”). */
export function readNumerals(text: string, words: readonly Word[]): Raw[] {
  return numeralsOf(text)
    .flatMap((numeral) => splitSum(text, numeral))
    .flatMap((numeral) => {
      const folded = foldWord(text.slice(numeral.start, numeral.end));
      const index = indexAt(words, numeral.start);
      const next = words[index + 1];
      const before = words[index - 1];
      if (vague.has(folded) || (pronouns.has(folded) && !isCounting(folded, next))) return [];
      // “Several hundred”, “a few thousand” say no number.
      if (
        /^(?:hundred|thousand|million|billion)$/.test(folded) &&
        /^(?:few|several|many|couple|of)$/.test(before?.folded ?? '')
      )
        return [];
      if (before && next?.folded === 'dozen') return [];
      // An English number word touches a name: “Twenty-First Street”.
      const part = scales.has(folded) ? partOfScale(words, index) : undefined;
      if (part) return [{ start: part.start, end: numeral.end, value: numeral.value * part.value }];
      return [withHalf(text, numeral)];
    });
}

/** «نصف مليون», «ربع مليون», “half a million”, “a quarter of a million”. */
function partOfScale(words: readonly Word[], index: number): { start: number; value: number } | undefined {
  let at = index - 1;
  while (/^(?:a|of)$/.test(words[at]?.folded ?? '')) at--;
  const word = words[at];
  if (!word) return undefined;
  const reading = readingsOf(word.folded).find(({ folded }) => /^(?:نصف|ربع|ثلث|half|quarter|third)$/u.test(folded));
  const value = reading && { نصف: 0.5, half: 0.5, ربع: 0.25, quarter: 0.25, ثلث: 1 / 3, third: 1 / 3 }[reading.folded];
  return value === undefined ? undefined : { start: startAfter(word, reading!.cut), value };
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
    return [shift(left, numeral.start), ...findNumerals(rest).flatMap((found) => splitSum(text, shift(found, from)))];
  }
  return [numeral];
}

/** «مليون ونصف», «مليونا ونصف مليون», “two and a half”. */
function withHalf(text: string, numeral: Numeral): Numeral {
  const [all, scale] =
    /^(?:\s+ونصف|[\s-]+and[\s-]a[\s-]half)(?:\s+(?:ال)?(مليون|مليار|ألف|million|billion))?(?![\p{L}])/u.exec(
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
    if (previous && word.gap.replace(/[#.]/g, '') === '' && unit === undefined && isLabel(previous)) return [];
    // The number of a list item.
    if (index === 0 && /^(?:[.)]\s|\s?[-–]\s)/.test(text.slice(word.end)) && unit === undefined) return [];
    if (isPhone(text, word) || isRatio(text, word) || isOrdinal(previous, words[index - 2])) return [];
    const value = parseNumber(word.text, unit, next?.folded ?? '');
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

/** «1.500 جندي» has a dot between thousands: nobody counts half soldiers. */
const countable =
  /^(?:اصابه|حاله|سكن|مسكن|قريه|مدرسه|منصب|شجره|بيت|منزل|وحده|قطعه|خيمه|سله|لقاح|جرعه|صندوق|مولد|بطاقه|شقه|مقعد|سرير|لغم|طلب|ملف|متجر|محل)/u;

function parseNumber(text: string, unit: string | undefined, next: string): number | undefined {
  const latin = toLatinDigits(text);
  const isWhole =
    /^(?:personnel|person|family|vehicle|ship|dinar|hectare)$/.test(unit ?? '') ||
    (unit === undefined && countable.test(next));
  if (/^\d{1,3}\.\d{3}$/.test(latin) && isWhole) return Number(latin.replace('.', ''));
  return parseDigits(text);
}
