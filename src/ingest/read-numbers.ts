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
  'قرار القرار رقم الرقم المادة مادة الفقرة البند الصفحة المرسوم مرسوم القانون قانون الطريق طراز نوع قناة الساعة ساعة الفرقة اللواء الفوج الكتيبة العدد الحلقة المجلد الطابق لواء فوج قاعدة القاعدة معسكر base camp unit resolution article section chapter page no number route highway law bill room flight type model phase version channel block gate line at'
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
  const reading = readingsOf(word.folded).find(({ folded }) =>
    /^(?:نصف|ربع|ثلث|half|quarter|third)$/u.test(folded),
  );
  const value =
    reading && { نصف: 0.5, half: 0.5, ربع: 0.25, quarter: 0.25, ثلث: 1 / 3, third: 1 / 3 }[reading.folded];
  return value === undefined ? undefined : { start: startAfter(word, reading!.cut), value };
}

/** “A dozen trucks”, “two dozen soldiers”; “dozens” and “several dozen” say no number. */
export function readDozens(words: readonly Word[]): Raw[] {
  return words.flatMap((word, index): Raw[] => {
    const before = words[index - 1];
    if (word.folded !== 'dozen' || !before || word.gap !== '') return [];
    if (/^an?$/.test(before.folded)) return [{ start: word.start, end: word.end, value: 12 }];
    const count = before.isNumber ? parseDigits(before.text) : findNumerals(before.text)[0]?.value;
    return count === undefined || count > 20
      ? []
      : [{ start: before.start, end: word.end, value: count * 12 }];
  });
}

const cardinals = new Map(
  'الثلاث الأربع الخمس الست السبع الثماني التسع العشر'
    .split(' ')
    .flatMap((word, index) => [
      [foldWord(word), index + 3] as const,
      [`${foldWord(word).replace(/ي$/u, 'ي')}ه`, index + 3] as const,
    ]),
);

/**
 * «الأشهر الستة الماضية», «الدول الخمس»: the number follows a definite noun; and «الأسبوعين المقبلين», two of a time.
 */
export function readDefinite(words: readonly Word[]): Raw[] {
  return words.flatMap((word, index): Raw[] => {
    const noun = words[index - 1];
    const reading = noun && readingsOf(noun.folded).find(({ folded }) => /^ال.{2}/u.test(folded));
    if (!noun || !reading || word.gap !== '') return [];
    const start = startAfter(noun, reading.cut);
    const bare = reading.folded.slice(2);
    const value = cardinals.get(word.folded);
    if (value !== undefined)
      return [{ start, end: word.end, value, unit: unitWords.get(bare) ?? unitWords.get(reading.folded) }];
    const isPair = /^(?:يومين|اسبوعين|شهرين|عامين|سنتين|ساعتين|عقدين)$/u.test(bare);
    return isPair && /^ال.*ين$/u.test(word.folded)
      ? [{ start, end: noun.end, value: 2, unit: unitWords.get(bare) }]
      : [];
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
    /^\s+(?:ونصف|and a half)(?:\s+(?:ال)?(مليون|مليار|ألف|million|billion))?(?![\p{L}])/u.exec(
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
    if (index === 0 && /^(?:[.)]\s|\s?[-–]\s)/.test(text.slice(word.end)) && unit === undefined) return [];
    if (isPhone(text, word) || isRatio(text, word) || isOrdinal(previous, words[index - 2])) return [];
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

/** “7:15”, “10 p.m.”, «10 صباحًا», “0600 GMT”. */
const isTime = (text: string, { start, end }: Word): boolean =>
  /^:\d/.test(toLatinDigits(text.slice(end, end + 2))) ||
  /^\s?(?:[ap]\.?\s?m\b|o['’]clock|GMT\b|UTC\b|hours GMT|(?:صباح|مساء|ظهر|فجر|عصر|ليل)(?:ا|ًا|اً|ً)(?![\p{L}])|بتوقيت|بالتوقيت)/iu.test(
    text.slice(end, end + 12),
  ) ||
  /\d:$/.test(toLatinDigits(text.slice(Math.max(0, start - 2), start)));

/** “24/7”, “3/4 of”: digits around a slash. */
const isRatio = (text: string, { start, end }: Word): boolean =>
  /^\/\p{Nd}/u.test(text.slice(end, end + 2)) || /\p{Nd}\/$/u.test(text.slice(Math.max(0, start - 2), start));

/** Telephone numbers: after their cue, after a plus sign, or seven digits and more that begin with zero. */
function isPhone(text: string, { start, end }: Word): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const run = /^\p{Nd}[\p{Nd}\s()-]*/u.exec(text.slice(start))?.[0] ?? '';
  const digits = (part: string): number => part.match(/\p{Nd}/gu)?.length ?? 0;
  if (/\+[\p{Nd}\s()-]*$/u.test(before)) return true;
  if (/^[0٠۰]/u.test(run) && digits(text.slice(start, end)) >= 6) return true;
  const cue =
    /(?:\b(?:call|phone|telephone|tel|hotline|helpline|fax|dial|whatsapp)\b|هاتف|الهاتف|الأرقام|الاتصال|للاتصال|واتساب|فاكس|الخط الساخن)[^.؛;]{0,25}$/iu;
  return (
    cue.test(before) &&
    (digits(run) >= 6 || /[\p{Nd}]\s?$/u.test(before) || (digits(run) >= 3 && /ساخن|line/u.test(before)))
  );
}

/** «الدورة الـ45»: an ordinal; «الدول الـ27» is a count. */
const isOrdinal = (previous: Word | undefined, noun: Word | undefined): boolean =>
  previous?.folded === 'ال' && noun !== undefined && ordinalNouns.has(noun.folded);
const ordinalNouns = new Set(
  'الدورة الذكرى المرة القمة الجلسة النسخة القرن المركز الطبعة الجولة اليوم الأسبوع المؤتمر الاجتماع السنوية العام الفرقة المادة المرتبة الحلقة الدفعة الحزمة الطابق الدقيقة الجائزة المهرجان المعرض اللواء الكتيبة الشهر العدد الساعة سنوية'
    .split(' ')
    .map(foldWord),
);

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
    // «خُمس السكان», a fifth, against «خمس سفن».
    if (
      /^[وفبل]*خ\u064f?مس$/u.test(word.text) &&
      /^ال.{3}/u.test(next?.folded ?? '') &&
      next?.gap === '' &&
      !words[index - 1]?.folded.startsWith('ال')
    )
      return [{ start: word.end - (word.text.includes('\u064f') ? 4 : 3), end: word.end, value: 0.2 }];
    const pair = next && fractions.get(`${word.folded} ${next.folded}`);
    if (next && pair !== undefined && /^[-\s]*$/.test(text.slice(word.end, next.start)))
      return [{ start: word.start, end: next.end, value: pair }];
    for (const { folded, cut } of readingsOf(word.folded)) {
      // «نصفهم», «ثلثاها»: what they are shares of is a pronoun.
      const owner = /^(.+?)(?:هم|هن|ها)$/u.exec(folded)?.[1];
      const value = fractions.get(folded) ?? (owner === undefined ? undefined : fractions.get(owner));
      if (value !== undefined && (owner !== undefined || isShare(words, index)))
        return [{ start: startAfter(word, cut), end: word.end, value }];
    }
    return [];
  });
}

function isShare(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const previous = words[index - 1];
  if (previous?.folded === 'by' && words[index]!.folded === 'half') return true;
  if (!next || next.gap !== '' || /^(?:ال)?(?:نهايي|ساعه|مليون|مليار|الف)$/u.test(next.folded)) return false;
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
