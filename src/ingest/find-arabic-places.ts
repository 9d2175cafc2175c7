import { isStopWord } from '../text/stop-words.ts';
import { compound, isCommon } from './arabic-names.ts';
import { cueNouns } from './cue-nouns.ts';
import { dateWords } from './date-words.ts';
import { isArabicNoun, isArabicWord, isPlainArabicWord } from './arabic-lexicon.ts';
import { isForeignShape } from './foreign-shape.ts';
import { afterName, describing, genericPersons } from './generic-words.ts';
import { isGivenName } from './given-names.ts';
import { soundsLikeCity, soundsLikeTown } from './latin-names.ts';
import type { Span } from './mention.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { worldNames } from './world-names.ts';
import { readingsOf, startAfter, type Word } from './words.ts';

const compass = /^(?:غرب|شرق|شمال|جنوب)$/u;
/** Words after which a name is that of a place. */
const towards =
  /^[وف]?(?:في|الي|من|قرب|نحو|بين|باتجاه|بالقرب|داخل|خارج|وسط|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|ضواحي|مشارف|قباله|صوب|مدخل|سواحل|ساحل|سكان|اهالي|ريف|حول|عند|قباله|اطراف|تخوم|محيط|انحاء|شوارع|شاطي|بلدات|قري|حدود|مرفا|محطه|طريق|مدخل|ضفاف|مجري|مصب|ميناء)$/u;

/**
 * Finds places in Arabic text that no cue names: «غرب …» before a known country, a town named before its province («في س
 * بإقليم ص»), a name from elsewhere after a preposition, and what stands in a row with known places («في س وص وع»).
 */
export function findPlaces(words: readonly Word[], isKnown: (word: string) => boolean): Span[] {
  return words.flatMap((word, index): Span[] => {
    if (word.isNumber) return [];
    const next = words[index + 1];
    if (next?.gap === '')
      for (const { folded, cut } of readingsOf(word.folded))
        if (/^(?:ال)?طريق$/u.test(folded)) {
          // «الطريق الوطنية رقم 17»
          const road = readRoad(words, index);
          if (road !== undefined) return [{ start: startAfter(word, cut), end: road, type: 'place' }];
        } else if (compass.test(folded) && !next.folded.startsWith('ال') && continents.test(next.folded))
          return [{ start: startAfter(word, cut), end: next.end, type: 'place' }];
    return [...readAfterPreposition(words, index, isKnown), ...readRow(words, index, isKnown)];
  });
}

const readRoad = (words: readonly Word[], index: number): number | undefined => {
  const [kind, label, number] = words.slice(index + 1, index + 4);
  const isNumbered =
    kind !== undefined &&
    /^ال(?:وطنيه?|جهويه?|سريعه?|دوليه?|سياره?|رييسيه?|اقليميه?)$/u.test(kind.folded) &&
    label?.folded === 'رقم' &&
    number?.isNumber === true &&
    [kind, label, number].every(({ gap }) => gap === '');
  return isNumbered ? number.end : undefined;
};

/** «شمال أفريقيا», «غرب أوروبا» name regions; «شمال النيجر» says where in a country. */
const continents = /^(?:افريقيا|اوروبا|اسيا|امريكا|اميركا)$/u;

function readAfterPreposition(
  words: readonly Word[],
  index: number,
  isKnown: (word: string) => boolean,
): Span[] {
  const word = words[index]!;
  const previous = words[index - 1];
  if (word.gap !== '' || !previous || !towards.test(previous.folded)) return [];
  // «في جانفي 2024»
  if (dateWords.get(word.folded)?.kind === 'M') return [];
  if (isKnown(word.folded)) return readJoined(words, index + 1);
  const next = words[index + 1];
  // «في بني س», «من تل س»
  const isCompound =
    ofTwo.test(word.folded) && next?.gap === '' && !isCommon(next) && isNameLike(next.folded);
  if (isGivenName(word.folded) && !isCompound) return [];
  const isInner =
    next?.gap === '' && /^(?:ب(?:محافظه|اقليم|ولايه|مدينه|قضاء|ريف|مديريه)|التابعه)$/u.test(next.folded);
  const isForeign =
    isForeignShape(word.folded) ||
    isForeignWithArticle(word.folded) ||
    isCityAfter(previous, word) ||
    isNoNounAfter(previous, word) ||
    isCompound;
  if (!isForeign && !(isInner && !isCommon(word) && !word.folded.startsWith('ال'))) return [];
  const isJoined = next !== undefined && /^و.{3,}/u.test(next.folded) && !isArabicWord(next.folded);
  const isTwo =
    isForeign &&
    next?.gap === '' &&
    !isJoined &&
    (isForeignShape(next.folded) || compound.test(word.folded) || isCompound);
  const end = (isTwo ? next : word).end;
  return [
    { start: word.start, end, type: 'place', core: word.text },
    ...readJoined(words, index + (isTwo ? 2 : 1)),
  ];
}

/** «إلى باكل»: after a preposition stands a noun, which has no other particle. */
const isNoNounAfter = (preposition: Word, { folded }: Word): boolean =>
  /^[وف]?(?:في|الي|نحو|قرب|صوب)$/u.test(preposition.folded) &&
  folded.length > 3 &&
  !/^(?:ال|لل)/u.test(folded) &&
  isNameLike(folded) &&
  !isCommon({ ...preposition, folded }) &&
  !isArabicNoun(folded);

/** First words of names of two words that are seldom words of their own. */
const ofTwo = /^(?:ابو|بني|دير|تل|سيدي|اولاد|كفر|ايت|مرسي|سان|سانت|بورت)$/u;

/** «نحو تولون»: a rare form of an Arabic word that sounds like a city. */
const isCityAfter = (preposition: Word, { folded }: Word): boolean =>
  /^[وف]?(?:في|الي|نحو|قرب|صوب)$/u.test(preposition.folded) &&
  folded.length > 3 &&
  !/^ال|(?:ات|ي|ين|تين|ها|هم|ه|نا)$/u.test(folded) &&
  isNameLike(folded) &&
  !isPlainArabicWord(folded) &&
  soundsLikeCity(folded);

/** «الشويفات»: with the article, no Arabic word, and no adjective of origin. */
const isForeignWithArticle = (folded: string): boolean =>
  /^ال.{4,}/u.test(folded) &&
  !/(?:ي|يه|يين|يون)$/u.test(folded) &&
  isForeignShape(folded.slice(2)) &&
  !isArabicWord(folded);

/** «في س وص وع»: names from elsewhere, or that sound like a town, which follow. */
function readJoined(words: readonly Word[], from: number): Span[] {
  const spans: Span[] = [];
  for (let index = from; index < words.length; index++) {
    const word = words[index]!;
    const folded = word.folded.slice(1);
    if (word.gap !== '' || !word.folded.startsWith('و') || isGivenName(folded)) break;
    const isForeign = isForeignShape(folded) || isForeignWithArticle(folded);
    if (!isForeign && !(isNameLike(folded) && folded.length > 3 && soundsLikeTown(folded))) break;
    const start = startAfter(word, 1);
    spans.push({ start, end: word.end, type: 'place', core: word.text.slice(start - word.start) });
  }
  return spans;
}

/** «… والنجف وكربلاء وس.»: what is joined to known places, and ends there, is a place as well. */
function readRow(words: readonly Word[], index: number, isKnown: (word: string) => boolean): Span[] {
  const word = words[index]!;
  const known = (at: number): boolean => {
    const other = words[at];
    return (
      other !== undefined && !other.isNumber && readingsOf(other.folded).some(({ folded }) => isKnown(folded))
    );
  };
  if (known(index) || cueNouns.has(word.folded)) return [];
  const next = words[index + 1];
  // «في س وطنجة»
  const before = words[index - 1];
  if (
    before &&
    /^[وف]?(?:في|الي|من|بين)$/u.test(before.folded) &&
    word.gap === '' &&
    next?.gap === '' &&
    /^و/u.test(next.folded) &&
    (isKnown(next.folded.slice(1)) || worldNames().get(next.folded.slice(1)) === 'place') &&
    isNameLike(word.folded) &&
    !word.folded.endsWith('ات')
  )
    return [{ start: word.start, end: word.end, type: 'place' }];
  // «من س إلى طنجة»
  const goal = words[index + 2];
  if (
    before?.folded === 'من' &&
    word.gap === '' &&
    next?.folded === 'الي' &&
    next.gap === '' &&
    goal?.gap === '' &&
    /^[أإا]ل[ىي]$/u.test(next.text) &&
    (isKnown(goal.folded) || worldNames().get(goal.folded) === 'place') &&
    isNameLike(word.folded) &&
    !isPlainArabicWord(word.folded)
  )
    return [{ start: word.start, end: word.end, type: 'place', core: word.text }];
  // «في طنجة والس،»
  if (
    /^وال.{3,}/u.test(word.folded) &&
    word.gap === '' &&
    (next === undefined || next.gap !== '') &&
    known(index - 1) &&
    before?.gap === '' &&
    /^[وف]?في$/u.test(words[index - 2]?.folded ?? '') &&
    isNameLike(word.folded.slice(1)) &&
    !cueNouns.has(word.folded.slice(3)) &&
    !/^وال(?:عالم|خارج|داخل|جوار|ضواحي|جنوب|شمال|شرق|غرب|وسط|ريف|قري|مدن|احيا|نواحي|مناطق|سواحل|م..ا..|.{2}ا[يئ].)$/u.test(
      word.folded,
    )
  )
    return [{ start: startAfter(word, 1), end: word.end, type: 'place' }];
  // «في طنجة والنجف وس،»
  const rest = word.folded.slice(1);
  const isLast = next === undefined || next.gap !== '' || (/^و/u.test(next.folded) && known(index + 1));
  if (/^و.{3,}/u.test(word.folded) && word.gap === '' && isLast && known(index - 1) && known(index - 2))
    if (/^و/u.test(words[index - 1]!.folded) && isNameLike(rest))
      return [{ start: startAfter(word, 1), end: word.end, type: 'place' }];
  return [];
}

/** Whether a folded word may be a name by its look. */
export const isNameLike = (folded: string): boolean =>
  folded.length > 2 &&
  !isStopWord(folded) &&
  !afterName.has(folded) &&
  !describing.has(folded) &&
  !genericPersons.has(folded) &&
  !isSpeechVerb(folded) &&
  !cueNouns.has(folded) &&
  !isGivenName(folded) &&
  !/^(?:غير|اخري|سواها|ما|ال.*(?:يه|ي|ات|ين|ون)|.*(?:ها|هم|هما)|ت.{3,}ت|ي.{3,})$/u.test(folded);
