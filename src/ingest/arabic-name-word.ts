import { rememberText } from '../model/remember.ts';
import { isStopWord } from '../text/stop-words.ts';
import { isPlainArabicWord } from './arabic-lexicon.ts';
import { cueNouns } from './cue-nouns.ts';
import { isForeignShape } from './foreign-shape.ts';
import { afterName, describing, genericPersons } from './generic-words.ts';
import { isGivenName } from './given-names.ts';
import { soundsLikePerson } from './latin-names.ts';
import { arabicNumeral } from './number-words.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { parseDual } from './unit-words.ts';
import type { Word } from './words.ts';
import { worldNames } from './world-names.ts';

/** Whether a folded word may be a part of somebody's name. */
export const isNamePart = rememberText((folded: string): boolean => {
  if (afterName.has(folded) || describing.has(folded) || genericPersons.has(folded) || cueNouns.has(folded))
    return false;
  if (arabicNumeral.test(folded) && !isGivenName(folded)) return false;
  // «مسؤولان», «ثلاثة جنود»: persons that are counted have no name.
  if (/^(?:person|personnel)$/.test(parseDual(folded)?.unit ?? '') && !isGivenName(folded)) return false;
  if (isSpeechVerb(folded) || isStopWord(folded) || /^(?:وال|لل)|^[بكف]ال.{3,}/u.test(folded)) return false;
  // «لبحث إعادة …»: what somebody comes for.
  if (
    /^ل.{3,}/u.test(folded) &&
    isPlainArabicWord(folded.slice(1)) &&
    !isGivenName(folded) &&
    !isForeignShape(folded) &&
    !isPlainArabicWord(folded)
  )
    return false;
  // «لجريدتنا»: to whom somebody speaks.
  if (/^[لب].{3,}(?:نا|ها|هم)$/u.test(folded) && !isGivenName(folded)) return false;
  // «عمرها»: a noun with whose it is.
  if (/.{3}(?:ها|هم|هما)$/u.test(folded) && !isGivenName(folded) && !isForeignShape(folded)) return false;
  // «سينضم»: a verb to come.
  if (/^س[يتن].{3,}/u.test(folded) && !isGivenName(folded) && !isForeignShape(folded)) return false;
  // «استرداد», «افتتاح»: nouns of derived verbs.
  if (/^(?:است..ا.|ان[^ا].ا.|ا.ت.ا.)$/u.test(folded) && !isGivenName(folded)) return false;
  // «أحمد وزيرا», «تمرينا»: a cue in the accusative.
  if (/ا$/u.test(folded) && cueNouns.has(folded.slice(0, -1)) && !isGivenName(folded)) return false;
  // «لحلف»: a cue with its particle.
  if (/^[بلك]/u.test(folded) && cueNouns.has(folded.slice(1)) && !isGivenName(folded)) return false;
  return (
    folded.length > 1 &&
    (isGivenName(folded) ||
      !/.{3}(?:يه|ات)$/u.test(folded) ||
      isForeignShape(folded) ||
      soundsLikePerson(folded))
  );
});

/** «ألكسندر», «إلهام»: no article, and no Arabic word but a given name. */
export const isHamza = ({ text, folded }: Word): boolean =>
  /^[أإآ]/u.test(text) && !arabicNumeral.test(folded) && (isGivenName(folded) || !isPlainArabicWord(folded));

/** «فارا», «مصابا»: an Arabic word with the ending of the accusative, and no name. */
export const isAccusative = (folded: string): boolean =>
  /^.{3,}ا$/u.test(folded) && !isGivenName(folded) && isPlainArabicWord(folded.slice(0, -1));

/** «ضيفه»: a noun with a pronoun, written with ه where a name has ة. */
export const isOwned = ({ text, folded }: Word): boolean =>
  /ه$/u.test(text) && folded.length > 3 && !isGivenName(folded) && isPlainArabicWord(folded.slice(0, -1));

/** «بحلب»: a town with its particle. */
export const isAttachedTown = (folded: string): boolean =>
  /^ب.{3,}/u.test(folded) && !isGivenName(folded) && worldNames().get(folded.slice(1)) === 'place';

/** «بوفد»: a common noun with its particle. */
export const isAttached = (folded: string): boolean =>
  /^ب.{3,}/u.test(folded) &&
  !isGivenName(folded) &&
  !isForeignShape(folded) &&
  !isPlainArabicWord(folded) &&
  isPlainArabicWord(folded.slice(1));

/** «المواطن يشكو …»: a verb in the present, and no name. */
export const isVerb = (folded: string): boolean =>
  /^[يت].{3,}/u.test(folded) &&
  !isGivenName(folded) &&
  isPlainArabicWord(`ي${folded.slice(1)}`) &&
  !soundsLikePerson(folded);
