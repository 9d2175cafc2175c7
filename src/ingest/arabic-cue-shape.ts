import { findNumerals } from '../text/numerals.ts';
import { knownEnd } from './arabic-known.ts';
import { compound, isCommon } from './arabic-names.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { describing } from './generic-words.ts';
import { indexAt, type Word } from './words.ts';
import { worldNames } from './world-names.ts';

/** «شبكة المياه»: no outlet, unless an adjective makes it one («الشبكة العربية»). */
export const isPlainNet = (words: readonly Word[], index: number): boolean =>
  /^ال/u.test(words[index + 1]!.folded) &&
  words[index + 1]!.gap === '' &&
  !/^ال.*(?:يه|ي)$/u.test(words[index + 2]?.folded ?? '');

/** «سد جديدة»: an adjective that does not agree with a noun in the singular is a name. */
export const isOtherGender = (cue: string, folded: string): boolean =>
  /^(?:سد|قضا|مطار|معسكر|مينا|مرفا|معبر|منفذ|نهر|حقل|مخيم|حي|جسر|سوق|ملعب|مسجد|ريف|حوض|اقليم|مضيق|خليج|جبل|سهل)$/u.test(
    cue,
  ) && /^[^ال].ي.ه$/u.test(folded);

/** Bodies that run what a town has: «مؤسسة ميناء س». */
const running = /^(?:موسسه|سلطه|هييه|هياه|اداره|مديريه|شركه|مجلس|شرطه)$/u;
const run = /^(?:مينا|مرفا|مطار|مدينه|محافظه|ولايه|مقاطعه|نهر|سد|جسر|منجم|مصفاه|حقل|منطقه)$/u;

/** The cue of the place that a body runs, right after it. */
export const placeRun = (folded: string, { gap, folded: noun }: Word): CueNoun | undefined =>
  running.test(folded) && gap === '' && run.test(noun) ? cueNouns.get(noun) : undefined;

/** «بعثة … للدعم في ليبيا»: the country of a mission that is named by its purpose. */
export function inCountry(words: readonly Word[], end: number, isKnown: (word: string) => boolean): number {
  const [link, country] = words.slice(indexAt(words, end - 1) + 1).slice(0, 2);
  const isIn =
    link?.gap === '' &&
    // «لتقديم المساعدة إلى …»: to whom it is given.
    (link.folded === 'في' ||
      (link.folded === 'الي' &&
        /^ال(?:مساعده|دعم|عون)$/u.test(words[indexAt(words, end - 1)]?.folded ?? ''))) &&
    country?.gap === '' &&
    (isKnown(country.folded) || worldNames().get(country.folded) === 'place');
  if (!isIn) return end;
  return knownEnd(words, indexAt(words, country.start), isKnown) ?? country.end;
}

/** «العاصمة تونس», «العاصمة اللبنانية بيروت»: the name without its cue. */
export function readBare(
  words: readonly Word[],
  from: number,
  isKnown: (word: string) => boolean,
): { first: number; end: number } | undefined {
  const isNisba = /^ال.*(?:يه|ي)$/u.test(words[from]!.folded) && !isKnown(words[from]!.folded);
  if (/^لل/u.test(words[from]!.folded)) return undefined;
  const index = isNisba ? from + 1 : from;
  const word = words[index];
  if (!word || word.gap !== '' || word.isNumber || isCommon(word) || describing.has(word.folded))
    return undefined;
  const second = words[index + 1];
  const isTwo = second && second.gap === '' && compound.test(word.folded) && !isCommon(second);
  return { first: word.start, end: (isTwo ? second : word).end };
}

/** «العاصمة خمسة مراكز»: a number is no name. */
export const isNumeral = ({ text, gap, isNumber }: Word): boolean =>
  !isNumber && gap === '' && findNumerals(text)[0]?.start === 0;

/** Whether what follows is the purpose of a body, and not that of what it does. */
export const endsWithPurpose = (words: readonly Word[], end: number): boolean =>
  /^ل(?:مراقبه|رصد|حقوق|دراس[هات]+|تنميه|حمايه|دعم|تعليم|اغاثه|رعايه|بحوث|تدريب|تطوير|حفظ|مكافحه|توثيق|تمكين|انقاذ|خدمات|صون|علاج)$/u.test(
    words[indexAt(words, end - 1) + 1]?.folded ?? '',
  );

/** Verbs that may follow a cue without a name: «ملعب يتسع», «مدينة تبعد». */
export const isVerb =
  /^(?:ي\p{L}{3,}|ت(?:ت\p{L}{2,}|قع|ضم|عد|بعد|بلغ|عتبر|شهد|عاني|حتضن|شمل|طل|متد|ربط|حمل|حوي|زود|ستقبل|ستوعب|عود|خدم|صل|مر|نتج|غطي))$/u;
