import { cueNouns } from './cue-nouns.ts';
import { isForeignShape } from './foreign-shape.ts';
import { genericPersons } from './generic-words.ts';
import { isGivenName, isSureGivenName, withArticle } from './given-names.ts';
import type { Word } from './words.ts';
import { worldNames } from './world-names.ts';

/** Ranks between a title and the name: «اللواء الركن», «العقيد الطيار». */
const rank =
  /^(?:الثاني|الثالث|الرييسي|الرييسيه|السابقه|المتقاعده|الركن|ركن|الطيار|طيار|متقاعد|المهندس|اول|الاول|المتقاعد|الاسبق|السابق|الحالي|الجديد|العام|البحري)$/u;
/** Titles of those who bear the name of one before them: «الملك فلان الثالث». */
const crowned = /^ال(?:ملكه?|بابا|امبراطور|سلطان|قيصر|خديوي|اميره?|شاه|فرعون|بطريرك|امام|دوق)$/u;
const ordinal = /^ال(?:اول|اولي|ثاني|ثانيه|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي|ثالثه|رابعه)$/u;

/** The words after a crowned name that count its bearers. */
export const countedEnd = (words: readonly Word[], title: string, next: number): number => {
  const [word, tens] = words.slice(next, next + 2);
  if (!crowned.test(title) || word?.gap !== '' || !ordinal.test(word.folded)) return next;
  return tens?.gap === '' && /^عشره?$/u.test(tens.folded) ? next + 2 : next + 1;
};

/** «البابا فلان الرابع عشر»: one name and the number of its bearers. */
export function readCrowned(
  words: readonly Word[],
  title: string,
  from: number,
): { start: number; end: number; next: number } | undefined {
  const name = words[from];
  const next = countedEnd(words, title, from + 1);
  if (name?.gap !== '' || next === from + 1 || name.folded.startsWith('ال') || name.isNumber)
    return undefined;
  return { start: name.start, end: words[next - 1]!.end, next };
}

const longestTitle = 8;
/** Offices that are named by their place. */
export const ofPlaces = /^(?:والي|محافظ|عمده|حاكم|قايممقام|مختار)$/u;

/** The word at which a name can begin: after the office and the nation that belong to the title. */
export function afterTitle(
  words: readonly Word[],
  index: number,
  isKnown: (word: string) => boolean,
): number | undefined {
  let from = index + 1;
  for (; from < index + longestTitle; from++) {
    const word = words[from];
    if (!word || word.gap !== '') return undefined;
    // «محافظ س فلان الفلاني»: a place that no list holds, then a given name.
    const owner = words[from + 1];
    if (
      from === index + 1 &&
      ofPlaces.test(words[index]!.folded) &&
      (isForeignShape(word.folded) || isKnown(word.folded) || !isSureGivenName(word.folded)) &&
      !isGivenName(word.folded) &&
      owner?.gap === '' &&
      isGivenName(owner.folded)
    )
      continue;
    const isOffice =
      (/^(?:وال|ال|لل|بال)./u.test(word.folded) && !/^[أإآ]/u.test(word.text)) ||
      rank.test(word.folded) ||
      /^باسم$/u.test(word.folded);
    const isCue =
      cueNouns.has(word.folded) ||
      genericPersons.has(word.folded) ||
      /^(?:وزرا|مجلس|اركان|هييه)$/u.test(word.folded);
    // «رئيس مستشفى الثورة بتعز فلان»
    if (/^ب.{3,}/u.test(word.folded) && isKnown(word.folded.slice(1)) && from > index + 1) continue;
    // «السفيرة لدى س فلانة»
    const post = words[from + 1];
    if (/^(?:لدي|في)$/u.test(word.folded) && post?.gap === '' && isKnown(post.folded) && from > index) {
      from++;
      continue;
    }
    // «محافظ نينوى فلان»: the place that the office is for.
    if (withArticle.test(word.folded) && !/^ال/u.test(words[from + 1]?.folded ?? 'ال')) break;
    if (
      !isOffice &&
      !isCue &&
      !(
        from === index + 1 &&
        ofPlaces.test(words[index]!.folded) &&
        worldNames().get(word.folded) === 'place'
      ) &&
      !(
        isKnown(word.folded) &&
        (from === index + 1 || /^(?:وزرا|حكومه|حركه|جماعه|بلديه|رياسه|شرطه)$/u.test(words[from - 1]!.folded))
      )
    )
      break;
    // «حاكم مقاطعة س فلان»: the name of the place.
    const after = words[from + 1];
    if (cueNouns.get(word.folded)?.form === 'name' && after?.gap === '' && !cueNouns.has(after.folded)) {
      if (isGivenName(after.folded) && !isKnown(after.folded)) continue;
      from++;
    }
  }
  return from;
}
