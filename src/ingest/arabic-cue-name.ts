import { isStopWord } from '../text/stop-words.ts';
import { readAdjectives } from './arabic-bodies.ts';
import {
  endsWithPurpose,
  inCountry,
  isNumeral,
  isOtherGender,
  isPlainNet,
  isVerb,
  placeRun,
  readBare,
} from './arabic-cue-shape.ts';
import { readDefinite } from './arabic-definite.ts';
import { afterFor } from './arabic-purpose.ts';
import { afterSon, joinedEnd, knownEnd, localBody } from './arabic-known.ts';
import { isAccusativeNisba, isDeed, isDescribedGroup, readOperation, readTask } from './arabic-task.ts';
import { isDistrict } from './arabic-types.ts';
import {
  compound,
  honorific,
  honouredEnd,
  isCommon,
  isIndefiniteNisba,
  readPlaceName,
} from './arabic-names.ts';
import { dateWords } from './date-words.ts';
import { isPlainArabicWord } from './arabic-lexicon.ts';
import { isBodyAgain, isOffice } from './generic-words.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { isGivenName, isSureGivenName } from './given-names.ts';
import { isForeignShape } from './foreign-shape.ts';
import { indexAt, type Word } from './words.ts';

const quotes = /^[«"“„]?$/u;

/** «قوة … لحفظ السلام»: what a force is sent for. */
const keepingEnd = (words: readonly Word[], end: number): number =>
  /^ل(?:حفظ|مراقبه|دعم|لاستقرار|لمراقبه)$/u.test(words[indexAt(words, end - 1) + 1]?.folded ?? '')
    ? afterFor(words, end)
    : end;

/** «شركة تبني»: a verb of the lexicon, or another word of it as it stands. */
const isPresent = (folded: string): boolean =>
  isPlainArabicWord(folded) || (/^[يتنا]/u.test(folded) && isPlainArabicWord(`ي${folded.slice(1)}`));

const ofForces =
  /^(?:ال(?:ردع|مهام|مهمات|تدخل|رد|حمايه|استقرار|مراقبه|دعم|انتشار|اسناد|طواري|امم|سلام)|حفظ|حمايه|مكافحه)$/u;

const parties = /^(?:حزب|ايتلاف|تيار|كتله|تكتل|تحالف|جبهه)$/u;

/**
 * The name after a cue noun, by the form that the cue asks for.
 *
 * @param index place of the cue
 * @param folded the cue without its particles
 */
export function readCueName(
  words: readonly Word[],
  index: number,
  cue: CueNoun,
  folded: string,
  isKnown: (word: string) => boolean,
): { first: number; end: number } | undefined {
  const first = words[index + 1];
  if (!first || !quotes.test(first.gap)) return undefined;
  const third = words[index + 2];
  // «أي حزب على الأغلبية»: a preposition that folds like a given name.
  if (isDeed(first) || (isAccusativeNisba(first) && !isKnown(first.folded)) || first.text === 'على')
    return undefined;
  const operation = readOperation(words, index, folded, isKnown);
  if (operation) return operation === 'none' ? undefined : operation;
  // «برلمان س»
  if (folded === 'برلمان' && first.gap === '' && isKnown(first.folded))
    return { first: first.start, end: first.end };
  // «هلال أحمر س»
  if (/^(?:هلال|صليب)$/u.test(folded))
    return first.folded === 'احمر' && third?.gap === '' && !isCommon(third)
      ? { first: first.start, end: third.end }
      : undefined;
  if (cue.form === 'purpose') {
    const named = readAdjectives(words, index + 1, cue, folded);
    const end = named && afterFor(words, named.end);
    return named && end! > named.end ? { ...named, end: end! } : undefined;
  }
  if (cue.form === 'body' && folded.startsWith('ال')) return readAdjectives(words, index + 1, cue, folded);
  if (folded === 'مديريه' && isDistrict(first, words[index + 2], isKnown))
    return { first: first.start, end: first.end };
  // «قيادة الفرقة الثالثة» names the division.
  const isOther = /^(?:unit|base|operation|media)$/.test(cueNouns.get(first.folded)?.type ?? '');
  if (cue.type === 'actor' && isOther && knownEnd(words, index + 1, isKnown) === undefined) return undefined;
  // «مكتب المفوضية», «شرطة المحافظة»: bodies that have been named before.
  if (
    /^(?:مكتب|شرطه|قياده|اداره|مديريه|دايره)$/u.test(folded) &&
    isBodyAgain.test(first.folded) &&
    !(words[index + 2]?.gap === '' && /^ال.*(?:يه|ي)$/u.test(words[index + 2]!.folded))
  )
    return undefined;
  // «قوة الردع», not «قوة الزلزال»; «محلية» is an adjective, too.
  if (folded === 'قوه' && !ofForces.test(first.folded)) return undefined;
  if (folded === 'محليه' && !isForeignShape(first.folded) && !isKnown(first.folded)) return undefined;
  const task = readTask(words, index, cue, folded);
  if (task) return task === 'none' ? undefined : task;
  if (isDescribedGroup(words, index, cue, folded, isKnown)) return undefined;
  const local = cue.form === 'body' || cue.form === 'free' ? localBody(words, index + 1, isKnown) : undefined;
  if (local !== undefined) return { first: first.start, end: local };
  const place = placeRun(folded, first);
  const within = place && readCueName(words, index + 1, place, first.folded, isKnown);
  if (within) return { first: first.start, end: within.end };
  const isWhole = cue.form === 'name' || cue.form === 'free' || first.folded.startsWith('ال');
  const known = isWhole ? knownEnd(words, index + 1, isKnown) : undefined;
  if (known !== undefined) {
    const isNationsForce =
      /^(?:قوات|قوه)$/u.test(folded) && /المتحده$/u.test(words[indexAt(words, known - 1)]?.folded ?? '');
    const end = isOffice.test(folded)
      ? afterFor(words, joinedEnd(words, known))
      : isNationsForce
        ? keepingEnd(words, joinedEnd(words, known))
        : known;
    return { first: first.start, end: end > known ? inCountry(words, end, isKnown) : end };
  }
  // «لجنة المؤرخين»: who sits in it, and no name.
  if (
    folded === 'لجنه' &&
    /^ال.{3,}ين$/u.test(first.folded) &&
    !/^ال.+ي(?:ه|ين)?$/u.test(words[index + 2]?.folded ?? '')
  )
    return undefined;
  if (cue.type === 'place' && isNumeral(first) && !isKnown(first.folded)) return undefined;
  // «37 قرية باتت معزولة»: what is counted has no name.
  const counted = words[index - 1];
  if (
    cue.form === 'name' &&
    cue.type === 'place' &&
    counted?.isNumber &&
    words[index]!.gap === '' &&
    !isKnown(first.folded)
  )
    return undefined;
  if (cue.form === 'bare') return readBare(words, index + 1, isKnown);
  // «صحيفة 14 أكتوبر»
  if (
    first.isNumber &&
    cue.type === 'media' &&
    third?.gap === '' &&
    dateWords.get(third.folded)?.kind === 'M'
  )
    return { first: first.start, end: third.end };
  if (first.isNumber)
    return cue.type === 'base' || cue.type === 'unit' ? { first: first.start, end: first.end } : undefined;
  // «برئاسة فلان الفلاني» names who presides, «مديرية س» a district.
  if (cue.form === 'body' && isSureGivenName(first.folded)) return undefined;
  if (/^(?:رياسه|زعامه|قياده)$/u.test(folded) && isForeignShape(first.folded) && !isKnown(first.folded))
    return undefined;
  if (/^(?:قياده|رياسه|زعامه|اداره)$/u.test(folded) && cueNouns.get(first.folded)?.form === 'title')
    return undefined;
  if (cue.type === 'base' && cueNouns.get(first.folded.replace(/^ال/u, ''))?.type === 'unit')
    return undefined;
  // «موقع لتنظيم س»: whose it is.
  if (
    cue.type === 'media' &&
    first.gap === '' &&
    /^ل/u.test(first.folded) &&
    cueNouns.has(first.folded.slice(1))
  )
    return undefined;
  // «شبكة الحي», «شبكة تنشط»
  if (folded === 'شبكه' && isPlainNet(words, index)) return undefined;
  if (
    /^(?:شبكه|موقع)$/u.test(folded) &&
    /^[يت].{3,}/u.test(first.folded) &&
    first.gap === '' &&
    !isKnown(first.folded)
  )
    return undefined;
  const isBody = (cue.form === 'body' || parties.test(folded)) && first.folded.startsWith('ال');
  if (
    first.gap === '' &&
    (isBody
      ? isStopWord(first.folded)
      : isCommon(first) &&
        !(compound.test(first.folded) && words[index + 2]?.gap === '') &&
        !isOtherGender(folded, first.folded))
  )
    return undefined;
  if (
    isVerb.test(first.folded) &&
    !isForeignShape(first.folded) &&
    first.gap === '' &&
    !isKnown(first.folded) &&
    !isGivenName(first.folded)
  )
    return undefined;
  if (cue.form === 'name') return readPlaceName(words, index + 1, cue, folded, isKnown);
  // «جامعة الملك فلان»
  if (cue.form === 'free' && honorific.test(first.folded) && !/^ال(?:شهداء|شهيد)$/u.test(first.folded)) {
    const last = honouredEnd(words, index + 1);
    if (last > index + 1)
      return {
        first: first.start,
        end:
          isOffice.test(folded) || folded === 'جامعه' ? afterFor(words, words[last]!.end) : words[last]!.end,
      };
  }
  // «فرقه أخمدت»: a verb, and no name.
  if (/^ا[^ل].+[^ا]ت$/u.test(first.folded) && first.gap === '' && !isKnown(first.folded)) return undefined;
  const isDefinite = first.folded.startsWith('ال');
  const next = words[index + 2];
  // «عملية …» and «حملة …» are common nouns, too: their names are definite or stand between quotation marks.
  const isFree =
    (cue.form === 'free' && cue.type !== 'operation') ||
    isKnown(first.folded) ||
    first.gap !== '' ||
    isForeignShape(first.folded);
  if (!isDefinite && !isFree && !(next && next.gap === '' && next.folded.startsWith('ال'))) return undefined;
  // «نقابة صيادي الأسماك», «مركز كارنيغي»
  const isOfPeople =
    /^(?:نقابه|جمعيه|اتحاد|رابطه|هييه|لجنه)$/u.test(folded) && next?.gap === '' && /^ال../u.test(next.folded);
  if (
    !isDefinite &&
    !isKnown(first.folded) &&
    isIndefiniteNisba(first) &&
    !isGivenName(first.folded) &&
    first.gap === '' &&
    !compound.test(first.folded) &&
    !(/ه$/u.test(folded) && /ي$/u.test(first.folded) && !isPresent(first.folded)) &&
    !isForeignShape(first.folded) &&
    !isOfPeople
  )
    return undefined;
  // «حملة لترميم المنازل»
  if (cue.type === 'operation' && /^ل.{3,}/u.test(first.folded) && first.gap === '' && !isKnown(first.folded))
    return undefined;
  if (/^(?:هزيمه|محاربه)$/.test(folded))
    return isDefinite ? undefined : { first: first.start, end: first.end };
  const end = afterSon(words, readDefinite(words, index + 1, cue, isKnown));
  const isNations = /^(?:الامم|المتحده)$/u.test(words[index + 2]?.folded ?? '');
  // «شبكة س لمراقبة الانتخابات»
  const isForThat =
    !isDefinite &&
    /^(?:شبكه|جمعيه|مرصد|مركز|منظمه|موسسه|مبادره|رابطه|معهد)$/u.test(folded) &&
    endsWithPurpose(words, end);
  return {
    first: first.start,
    end: isOffice.test(folded) ? afterFor(words, end, isNations || isForThat) : end,
  };
}
