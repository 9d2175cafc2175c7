import { compound, isCommon, isIndefiniteNisba } from './arabic-names.ts';
import { localNouns } from './arabic-known.ts';
import { cueNouns, type MentionType } from './cue-nouns.ts';
import { isForeignShape } from './foreign-shape.ts';
import { soundsLikeTown } from './latin-names.ts';
import { foldPhrase, type Word } from './words.ts';
import { worldNames } from './world-names.ts';

/** What a cue noun with more than one sense names here: «مديرية», «جماعة», «لواء» and «مركز» are bodies or districts. */
export function typeOf(
  words: readonly Word[],
  index: number,
  noun: { readonly folded: string; readonly cut: number; readonly type: MentionType },
  name: { readonly text: string; readonly end: number },
  isKnown: (word: string) => boolean,
): MentionType {
  const first = words[index + 1]!;
  const { folded, cut, type } = noun;
  const isPlace =
    (folded === 'مديريه' && isDistrict(first, words[index + 2], isKnown)) ||
    (folded === 'جماعه' &&
      (compound.test(first.folded) || (isWhere(words, index, cut) && soundsLikeTown(first.folded)))) ||
    (folded === 'لوا' && isKnown(first.folded)) ||
    (folded === 'مركز' && isTown(words, index, cut, name.end));
  if (isPlace) return 'place';
  // «رئيس بلدية س» leads a body, «في بلدية س» is where it is.
  if (
    folded === 'بلديه' &&
    cut === 0 &&
    !/^[وف]?(?:في|من|الي|نحو|قرب)$/u.test(words[index - 1]?.folded ?? '')
  )
    return 'actor';
  if (
    folded === 'شبكه' &&
    !/[«"“]/u.test(name.text) &&
    !isNewsAgency(`${name.text} لل`) &&
    worldNames().get(foldPhrase(name.text.replace(/^\S+\s/u, ''))) !== 'media'
  )
    return 'actor';
  // «هجوم على موقع س»
  const isSite =
    folded === 'موقع' &&
    first.gap === '' &&
    isForeignShape(first.folded) &&
    /^[وف]?(?:علي|في|قرب|من)$/u.test(words[index - 1]?.folded ?? '');
  if (isSite && !isKnown(first.folded)) return 'place';
  return /^(?:ال)?وكاله$/u.test(folded) && (tasks.test(first.folded) || !isNewsAgency(name.text))
    ? 'actor'
    : type;
}

/** «وكالة تنمية س»: what an office does. */
export const tasks = /^(?:تهييه|تنميه|انعاش|تطوير|حمايه|ترقيه|دعم|تقنين|تشجيع|تدبير|تسيير|تحديث)$/u;

/** Whether a noun stands after a preposition of place. */
const isWhere = (words: readonly Word[], index: number, cut: number): boolean =>
  (cut > 0 && words[index]!.folded[cut - 1] === 'ب') ||
  /^[وف]?(?:في|من|الي)$/u.test(words[index - 1]?.folded ?? '');

/** «وكالة الحوض المائي» is an office; «وكالة الرافد للأنباء», «وكالة رويترز» bring news. */
const isNewsAgency = (name: string): boolean =>
  /(?:أنباء|انباء|نيوز|برس|إعلام|اعلام|إخباري|صحاف|ميديا)/u.test(name) ||
  !/\sال\S+\sال\S+[يةى](?:\s|$)|\sلل/u.test(name);

/** «مديرية س»: a district, where «مديرية الصحة» is an office. */
export const isDistrict = (
  first: Word,
  next: Word | undefined,
  isKnown: (word: string) => boolean,
): boolean =>
  first.gap === '' &&
  !first.isNumber &&
  !cueNouns.has(first.folded) &&
  !localNouns.test(first.folded) &&
  !(next?.gap === '' && /^ال../u.test(next.folded) && !compound.test(first.folded)) &&
  (isKnown(first.folded) ||
    (!first.folded.startsWith('ال') && !isCommon(first) && !isIndefiniteNisba(first)));

/** «في مركز س»: a district's town, where it is said to lie or to be the scene. */
const isTown = (words: readonly Word[], index: number, cut: number, end: number): boolean =>
  (cut > 0 || /^[وف]?(?:في|من|الي)$/u.test(words[index - 1]?.folded ?? '')) &&
  !words[index + 1]!.folded.startsWith('ال') &&
  words[index + 1]!.gap === '' &&
  words[compound.test(words[index + 1]!.folded) ? index + 2 : index + 1]?.end === end;
