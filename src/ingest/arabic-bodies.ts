import { isCommon, type ReadName } from './arabic-names.ts';
import { afterFor } from './arabic-purpose.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { describing, isOffice } from './generic-words.ts';
import { indexAt, type Word } from './words.ts';

/** «السفارة الأمريكية», «القوات المشتركة», «الفرقة الثالثة»: adjectives with the article that name. */
export function readAdjectives(
  words: readonly Word[],
  from: number,
  cue: CueNoun,
  noun: string,
): ReadName | undefined {
  // An adjective agrees with its noun; one that does not belongs to a noun before.
  const isFeminine = /(?:ه|ات)$/u.test(noun) || /^(?:القوي|الدول|الاراضي)$/u.test(noun);
  let end: number | undefined;
  for (let index = from; index < from + 3; index++) {
    const word = words[index];
    if (
      !word ||
      word.gap !== '' ||
      !/^ال../u.test(word.folded) ||
      isPlain(word, noun, index > from) ||
      isCommon(word)
    )
      break;
    // «المنطقة الفرقة 62»: another noun.
    if (cueNouns.has(word.folded) || cueNouns.get(word.folded.slice(2))?.type === 'unit') break;
    if (isFeminine !== /ه$|^(?:الاولي|الكبري|الوسطي|العليا)$/u.test(word.folded)) break;
    if (
      index > from &&
      !/(?:يه|ي|ين)$/u.test(word.folded) &&
      !(isOffice.test(noun) && describes.test(word.folded)) &&
      word.folded !== 'الكبير'
    )
      break;
    end = word.end;
  }
  const number = words[from];
  if (end === undefined && /^(?:unit|base)$/.test(cue.type) && number?.isNumber && number.gap === '') {
    const arm = words[from + 1];
    end = cue.type === 'unit' && arm?.gap === '' && ofArms.test(arm.folded) ? arm.end : number.end;
  }
  if (end === undefined) return undefined;
  if (cue.type === 'unit') end = afterUnit(words, end);
  return { first: words[from]!.start, end: isOffice.test(noun) ? afterFor(words, end) : end };
}

/** Adjectives of bodies that are none of origin: «المفوضية العليا المستقلة», «الاتحاد العام». */
const describes = /^ال(?:م.{3,}|عامه?|اعلي|عليا|كبري|كبير|اولي?|حره?|خاصه?)$/u;

/** What describes and names nothing; «المتحف المصري الكبير» is a name. */
const isPlain = ({ folded }: Word, noun: string, isLater: boolean): boolean =>
  describing.has(folded) && !(isLater && folded === 'الكبير' && /^ال(?:متحف|جامع|مسجد|سد)$/u.test(noun));

/** «الفرقة 92 المدرعة» */
const ofArms = /^ال(?:مدرعه?|مشاه|اليه?|محموله?|مجوقله?|ميكانيكيه?|جبليه?|خاصه?|بحريه?|جويه?|صاروخيه?)$/u;

/** «الفرقة التاسعة عشرة مشاة»: the rest of the ordinal and the arm. */
function afterUnit(words: readonly Word[], end: number): number {
  let index = indexAt(words, end - 1) + 1;
  for (const pattern of [
    /^(?:عشره?|والعشرون|والعشرين)$/u,
    /^(?:مشاه|مدرعه?|مدرعات|مدفعيه|مظلات|مجوقله?|محموله|استطلاع|حرس|عمالقه|صاعقه|حدود|مغاوير|كوماندوز|دبابات|هندسه|امداد|ساحلي|بحري)$/u,
    /^(?:ميكانيكيه?|اليه?|خفيفه|جبليه|خاصه|مستقله?)$/u,
  ])
    if (words[index]?.gap === '' && pattern.test(words[index]!.folded)) end = words[index++]!.end;
  // «الكتيبة الثالثة للمظليين»
  return words[index]?.gap === '' &&
    /^لل(?:م.+ين|مشاه|مدفعيه|دفاع|استطلاع|هندسه|امداد)$/u.test(words[index]!.folded)
    ? words[index]!.end
    : end;
}
