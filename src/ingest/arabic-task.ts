import { ordinalOf } from './arabic-bodies.ts';
import { isArabicWord, isPlainArabicWord } from './arabic-lexicon.ts';
import { isCommon, type ReadName } from './arabic-names.ts';
import { tasks } from './arabic-types.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { isForeignShape } from './foreign-shape.ts';
import type { Word } from './words.ts';

/** What a unit does, before its number. */
const ofUnits = /^(?:حرس|مشاه|دفاع|مدفعيه|دبابات|مغاوير|قوات|تدخل|حمايه|اسناد|هندسه|مهام)$/u;
/** Services of an army that are called its arms. */
const arms = /^ال(?:جو|بحريه|مدرعات|مدفعيه|هندسه|اشاره|حدود|مشاه|طيران|دفاع)$/u;

/**
 * Reads bodies that are named by what they do: «وكالة تنمية س», «لواء حرس الحدود الثالث», «سلاح الجو».
 *
 * @returns `none` where the words are surely no name, undefined where others have to tell
 */
export function readTask(
  words: readonly Word[],
  index: number,
  cue: CueNoun,
  folded: string,
): ReadName | 'none' | undefined {
  const [first, object, third] = words.slice(index + 1, index + 4);
  if (!first || first.gap !== '') return undefined;
  if (folded === 'وكاله' && tasks.test(first.folded) && object?.gap === '') {
    const isOfPlace = /^(?:name|list)$/.test(cueNouns.get(object.folded)?.form ?? '');
    const last = isOfPlace && third?.gap === '' ? third : object;
    return isCommon(last) ? 'none' : { first: first.start, end: last.end };
  }
  if (cue.type === 'unit' && ofUnits.test(first.folded)) {
    const number = [object, third].find((word) => word?.gap === '' && ordinalOf.test(word.folded));
    if (number) return { first: first.start, end: number.end };
  }
  return folded === 'سلاح' && !arms.test(first.folded) ? 'none' : undefined;
}

/** «مجموعة قادمة من …»: a participle that agrees with the noun, and what goes with it. */
export const isDescribedGroup = (
  words: readonly Word[],
  index: number,
  cue: CueNoun,
  folded: string,
  isKnown: (word: string) => boolean,
): boolean => {
  const [first, next] = words.slice(index + 1, index + 3);
  return (
    cue.form === 'free' &&
    folded.endsWith('ه') &&
    first?.gap === '' &&
    /^(?!ال).{3,}ه$/u.test(first.folded) &&
    !isKnown(first.folded) &&
    isPlainArabicWord(first.folded.slice(0, -1)) &&
    next?.gap === '' &&
    /^(?:من|في|علي|الي|عن|بين|منذ)$/u.test(next.folded)
  );
};

/** «تحالف تقوده شركة»: a verb with what it is done to. */
export const isDeed = ({ gap, text, folded }: Word): boolean =>
  gap === '' &&
  /^[يت].{2,}(?:ه|ها|هم)$/u.test(text) &&
  isPlainArabicWord(`ي${folded.slice(1).replace(/(?:ها|هم|ه)$/u, '')}`);

/**
 * Reads the name of an operation that other rules miss or take for one: «عملية بريما بارثيكا» is one, «عملية التسلم» says
 * what is done, where «عملية الفجر الجديد» has two words.
 *
 * @returns `none` where the words are surely no name, undefined where others have to tell
 */
export function readOperation(
  words: readonly Word[],
  index: number,
  folded: string,
  isKnown: (word: string) => boolean,
): ReadName | 'none' | undefined {
  const [first, second] = words.slice(index + 1, index + 3);
  if (folded !== 'عمليه' || !first || first.gap !== '') return undefined;
  const isFollowed = second?.gap === '';
  if (/^ال../u.test(first.folded)) {
    const isLone = !(isFollowed && /^ال../u.test(second.folded));
    return isLone && isPlainArabicWord(first.folded.slice(2)) && !isKnown(first.folded) ? 'none' : undefined;
  }
  const isForeign = isFollowed && isForeignShape(second.folded);
  return isForeign && !isPlainArabicWord(first.folded) && !isCommon(first)
    ? { first: first.start, end: second.end }
    : undefined;
}

/** «مستشفى حكوميا»: an adjective in the accusative. */
export const isAccusativeNisba = ({ gap, folded }: Word): boolean =>
  gap === '' && /^(?!ال).{3,}يا$/u.test(folded) && isArabicWord(folded.slice(0, -1));
