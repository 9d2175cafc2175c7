import { toLatinDigits } from '../../language/digits.ts';
import { scales } from './number-words.ts';
import { unitWords } from './unit-words.ts';
import { foldWord, readingsOf, type Word } from '../words.ts';

/** Nouns after which digits are a name: resolution 2231, the 101st division's «الفرقة 101». */
const labels = new Set(
  'الكيلومتر الحلقة قرار القرار رقم الرقم المادة مادة الفقرة البند الصفحة المرسوم مرسوم القانون قانون الطريق طراز نوع قناة الساعة ساعة الفرقة اللواء الفوج الكتيبة العدد الحلقة المجلد الطابق لواء فوج قاعدة القاعدة معسكر base camp unit resolution article section chapter page no number route highway law bill room flight type model phase version channel block gate line'
    .split(' ')
    .map(foldWord),
);
/** Whether digits after a word are its name and count nothing. */
export const isLabel = (word: Word): boolean => readingsOf(word.folded).some(({ folded }) => labels.has(folded));

/** F-16, MQ9 and 5G are names and 19th an ordinal; 500kg is a measure and 10-day a span. */
export function isName(text: string, word: Word, previous: Word | undefined, next: Word | undefined): boolean {
  const touches = (from: number, to: number): boolean => /^[-‑]?$/.test(text.slice(from, to));
  if (previous && !previous.isNumber && touches(previous.end, word.start) && !/^[وفبكل]$/u.test(previous.folded))
    return true;
  // «إليوشن 76», “Typhoon 2”: the number of what stands between quotation marks.
  if (
    /^[»”"]/u.test(text.slice(word.end)) &&
    /[«“"][\p{L}\p{M}.-]+(?: [\p{L}\p{M}.-]+){0,3} $/u.test(text.slice(0, word.start))
  )
    return true;
  if (!next || next.isNumber || next.start !== word.end) return false;
  return !unitWords.has(next.folded) && !scales.has(next.folded);
}

/** “7:15”, “10 p.m.”, «10 صباحًا», “0600 GMT”. */
export const isTime = (text: string, { start, end }: Word): boolean =>
  /^:\d/.test(toLatinDigits(text.slice(end, end + 2))) ||
  /^\s?(?:[ap]\.?\s?m\b|o['’]clock|GMT\b|UTC\b|hours GMT|(?:صباح|مساء|ظهر|فجر|عصر|ليل)(?:ا|ًا|اً|ً)(?![\p{L}])|بتوقيت|بالتوقيت)/iu.test(
    text.slice(end, end + 12),
  ) ||
  /\d:$/.test(toLatinDigits(text.slice(Math.max(0, start - 2), start)));

/** “24/7”, “3/4 of”: digits around a slash. */
export const isRatio = (text: string, { start, end }: Word): boolean =>
  /^\/\p{Nd}/u.test(text.slice(end, end + 2)) || /\p{Nd}\/$/u.test(text.slice(Math.max(0, start - 2), start));

/** Telephone numbers: after their cue, after a plus sign, or seven digits and more that begin with zero. */
export function isPhone(text: string, { start, end }: Word): boolean {
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
export const isOrdinal = (previous: Word | undefined, noun: Word | undefined): boolean =>
  previous?.folded === 'ال' && noun !== undefined && ordinalNouns.has(noun.folded);
const ordinalNouns = new Set(
  'الدورة الذكرى المرة القمة الجلسة النسخة القرن المركز الطبعة الجولة اليوم الأسبوع المؤتمر الاجتماع السنوية العام الفرقة المادة المرتبة الحلقة الدفعة الحزمة الطابق الدقيقة الجائزة المهرجان المعرض اللواء الكتيبة الشهر العدد الساعة سنوية'
    .split(' ')
    .map(foldWord),
);
