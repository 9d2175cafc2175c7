import { isStopWord } from '../text/stop-words.ts';
import { isArabicWord, isPlainArabicWord } from './arabic-lexicon.ts';
import { cueNouns } from './cue-nouns.ts';
import { isForeignShape } from './foreign-shape.ts';
import { afterName, commonAfterCue, describing, genericPersons, loanWords } from './generic-words.ts';
import { isGivenName, isSureGivenName } from './given-names.ts';
import { isNationality } from './nations.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { parseDual, unitOf } from './unit-words.ts';
import { arabicNumeral } from './number-words.ts';
import type { Word } from './words.ts';

/** What tells one village from another of its name: «قرية س الكبرى». */
const ofVillages =
  /^ال(?:كبري|صغري|عليا|سفلي|فوقانيه?|تحتانيه?|فوقا|تحتا|وسطي|شرقيه?|غربيه?|شماليه?|جنوبيه?|قديمه|جديده)$/u;
const villages = /^(?:قريه|بلده|ضيعه|حي|ضاحيه|جزيره|عزبه|عزله|دوار|مزرعه|ناحيه|مستوطنه)$/u;

const camps = /^(?:ثكنه|ثكنات|معسكر|قاعده|حاميه|مطار|ملعب|استاد|شارع|ميدان|ساحه|جسر|حديقه|قاعه|مسجد|جامع)$/u;
/** What follows the name of somebody in that of a camp. */
const ofCamps = /^ال(?:جويه?|بحريه?|عسكريه?|دولي|مشتركه|بريه?)$/u;

/** Words that say when, how and where, and follow a place as part of the sentence. */
const adverb =
  /^(?:امس|اليوم|غدا|صباح|مسا|فجر|ظهر|عصر|ليل|ليله|عشيه|غداه|يوم|شهر|عام|سنه|مطلع|منتصف|نهايه|بدايه|اواخر|اوايل|اثر|جرا|بسبب|نتيجه|بعد|قبل|خلال|اثنا|عقب|ازا|رغم|وسط|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|قرب|قباله|مقابل|باتجاه|نحو|صوب|حيث|سوي|غير|مع|عبر|فقط|ايضا|اذ|بين|الي|علي|هو|هي|كما|لكن|حتي|منذ|وهو|وهي|عند|لدي|دون|وفق|حسب|كانت?|ليست?|قد|فيما|بينما|كلها|كله|ب|ل)$/u;

/**
 * How many words after the first of a place belong to its name: «قسطل معاف», «الفحص أنجرة», «شهربان الكبرى». After a name
 * a common noun without the article would have no place in the sentence, so that what ends the phrase there is a name.
 *
 * @param index the place of the last word of the name so far
 * @param cue the noun that announces it, folded
 */
export function placeTail(
  words: readonly Word[],
  index: number,
  cue: string,
  isKnown: (name: string) => boolean,
): number {
  const first = words[index]!;
  const second = words[index + 1];
  if (!second || second.isNumber || !/^-?$/u.test(second.gap)) return 0;
  // «ميناء الفاو الكبير»
  if (/^(?:ميناء?|مرفا|مطار|سد|جسر)$/u.test(cue) && second.folded === 'الكبير') return 1;
  if (villages.test(cue) && ofVillages.test(second.folded)) return 1;
  // «ثكنة فلان فلان في …»: a camp is named after somebody.
  const beyond = words[index + 2];
  const isClosed =
    beyond === undefined || beyond.gap !== '' || isStopWord(beyond.folded) || ofCamps.test(beyond.folded);
  if (
    camps.test(cue) &&
    (isGivenName(second.folded) || (isSureGivenName(first.folded) && isForeignShape(second.folded))) &&
    second.text !== 'على' &&
    !isKnown(first.folded) &&
    isClosed
  )
    return 1;
  // «ساحة عبد الحميد كرامي»
  if (
    camps.test(cue) &&
    words[index - 1]?.folded === 'عبد' &&
    isClosed &&
    !isStopWord(second.folded) &&
    !second.folded.startsWith('ال')
  )
    return 1;
  // «رأس فرتك مستمرة»: a participle tells of it.
  if (/^م.{3,}ه$/u.test(second.folded) && isArabicWord(second.folded)) return 0;
  if (/^[وفبكل]/u.test(second.folded) && !isForeignShape(second.folded)) return 0;
  if (/^و/u.test(second.folded) || second.folded.startsWith('ال')) return 0;
  if (!isBare(second) || isKnown(second.folded)) return 0;
  const isForeign = isForeignShape(second.folded);
  // «قرية س هدفا لـ…»: an accusative, and a plural, are part of the sentence.
  if (!isForeign && /(?:ا|ات|ين|ون|يه|ي|ت|وا)$/u.test(second.folded)) return 0;
  if (first.folded.startsWith('ال') && !isForeign) return 0;
  const third = words[index + 2];
  const isEnd = third === undefined || /^[،,.؛;:)»"”(–—-]/u.test(third.gap);
  if (isKnown(first.folded)) return isForeign && isEnd && !isGivenName(second.folded) ? 1 : 0;
  const isVerb = isPlainArabicWord(`ي${second.folded}`) || /^[يتسن]/u.test(second.folded);
  if (isForeign) return isEnd || !isGivenName(second.folded) ? 1 : 0;
  return isEnd || (!isVerb && follows(third)) ? 1 : 0;
}

/** Whether a word may begin what follows a noun phrase: a particle, an adverb, a joined or definite noun. */
const follows = ({ folded, isNumber }: Word): boolean =>
  !isNumber && (isStopWord(folded) || adverb.test(folded) || /^(?:و|ال|بال|لل|ب(?=.{4}))/u.test(folded));

const isBare = ({ folded }: Word): boolean =>
  folded.length > 2 &&
  !isStopWord(folded) &&
  !adverb.test(folded) &&
  !cueNouns.has(folded) &&
  !commonAfterCue.has(folded) &&
  !describing.has(folded) &&
  !genericPersons.has(folded) &&
  !afterName.has(folded) &&
  !loanWords.has(folded) &&
  !isSpeechVerb(folded) &&
  !arabicNumeral.test(folded) &&
  !isNationality(`ال${folded}`) &&
  unitOf(folded) === undefined &&
  parseDual(folded) === undefined;
