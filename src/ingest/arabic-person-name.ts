import { isStopWord } from '../text/stop-words.ts';
import { isArabicWord, isPlainArabicWord } from './arabic-lexicon.ts';
import {
  isAccusative,
  isAttached,
  isAttachedTown,
  isHamza,
  isNamePart,
  isOwned,
  isVerb,
} from './arabic-name-word.ts';
import { cueNouns } from './cue-nouns.ts';
import { isForeignShape } from './foreign-shape.ts';
import { afterName, describing, isBodyAgain, ofBases } from './generic-words.ts';
import { isGivenName, isSureGivenName, withArticle } from './given-names.ts';
import { soundsLikePerson } from './latin-names.ts';
import { isNationality } from './nations.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { startAfter, type Word } from './words.ts';
import { worldNames } from './world-names.ts';
import { arabicNumeral } from './number-words.ts';

/** Words within a name after which another of it follows: «فلان أيت فلان», «فلان أبو فلان». */
const ofFamily = /^(?:عبد|ذو|ابو|ابي|ام|ال|بن|ابن|بنت|ايت|اد|بو|سي|مولاي)$/u;

/** A name: one to three words without the article, then at most one with it. */
export function readName(
  words: readonly Word[],
  from: number,
  least: number,
  cut = 0,
): { start: number; end: number; next: number } | undefined {
  let at = from;
  while (at < from + 4) {
    const word = words[at];
    if (!word || word.isNumber) break;
    const isBegun = at === from && least === 2;
    if (word.gap.replace(/^-$/, '') !== '' && !isBegun) break;
    const isServant =
      /^(?:عبد|ذو)$/u.test(words[at - 1]?.folded ?? '') && at > from && /^ال../u.test(word.folded);
    // «ويلكو فان دير بيرغ»
    const isAfterParticle = at > from + 1 && /^(?:فان|فون|دير|دي|دو|دا|ديل)$/u.test(words[at - 1]!.folded);
    const isPart =
      isServant ||
      (at > from + 1 &&
        ofFamily.test(words[at - 1]!.folded) &&
        /^(?!ال$).{3,}/u.test(word.folded) &&
        !isStopWord(word.folded)) ||
      (isAfterParticle && !isStopWord(word.folded)) ||
      isNamePart(word.folded) ||
      isWritten(word) ||
      isSyllable(words, from, at) ||
      (least === 1 && at === from + 1 && isLastOfTwo(words, from)) ||
      (at === from && cut > 0);
    // «خليل الفلانية» after a given name is a family, not an adjective.
    const isFamily =
      at > from &&
      isSureGivenName(words[at - 1]!.folded) &&
      ((/^ال.{2,}ه$/u.test(word.folded) && !ofBases.test(word.folded)) ||
        (/^(?:name|title)$/.test(cueNouns.get(word.folded)?.form ?? '') &&
          /^ال/u.test(word.folded) &&
          endsClause(words[at + 1])) ||
        (cueNouns.get(word.folded)?.form === 'name' && endsClause(words[at + 1])));
    if (!isPart && !(isFamily && !describing.has(word.folded))) break;
    // «سعود بن نايف القاعدة»: what he visited.
    if (at > from && isBodyAgain.test(word.folded)) break;
    // «هانس غروندبرغ الهجوم على …»: after a name from elsewhere a noun with the article is another thing.
    const isOther =
      at >= from + 2 &&
      /^ال../u.test(word.folded) &&
      !isServant &&
      !word.folded.endsWith('ي') &&
      isForeignShape(words[at - 1]!.folded) &&
      !isGivenName(words[at - 1]!.folded);
    if (isOther) break;
    if (at === from && least === 1 && isVerb(word.folded)) return undefined;
    // «فلان الفلاني بوفد»: a particle before a common noun.
    if (at > from && !isAfterParticle) {
      if (isAttachedTown(word.folded)) break;
      if (isAttached(word.folded) && (words[at + 1]?.gap ?? '.') === '') break;
    }
    if (at > from && isJoined(word.folded, at === from + 1) && !(at === from + 2 && isThird(words, at)))
      break;
    const isBound =
      /^(?:الله|الدين|الرحمن|الاسلام|الحق|الكريم|العزيز|الرحيم|الفتاح|المجيد|الحميد|القادر|السلام|اللطيف|الوهاب|الرزاق|الجبار|الناصر|المهدي|الامير|الدايم|الواحد|الباقي|الغفور|الستار|الصمد|المنعم|المحسن|الهادي|الخالق|الباري|الروف|الرووف|الباسط|الجليل|الحكيم|الحليم|الغني|العال|العليم|الغفار|النبي|الاله|المطلب|المولي|الرسول|الزهره|الحسين)$/u.test(
        word.folded,
      ) || ofFamily.test(words[at - 1]?.folded ?? '');
    // «فلان فلان فارا من …»: how he was, in the accusative.
    if (at >= from + 2 && (isAccusative(word.folded) || (isOwned(word) && !isThirdOf(words, from, at))))
      break;
    const last = /^ال../u.test(word.folded) && !isHamza(word) && !(isBound && at > from);
    // A third name is one by its look, or nothing else follows it: «… فلان بن فلان استقبال».
    const isNamed = isAfterParticle || isGivenName(word.folded) || isForeignShape(word.folded) || isBound;
    // «عبد المجيد» is one name, so that the next is the second.
    const isSecond = at === from + 2 && words[from]!.folded.slice(cut) === 'عبد';
    if (
      at >= from + 2 &&
      !last &&
      !isNamed &&
      !isSecond &&
      !endsClause(words[at + 1]) &&
      !isTitle(words[at + 1])
    )
      break;
    // «سجل فلان الفلاني هدفين»
    if (at >= from + 2 && !isNamed && /.{3}ين$/u.test(word.folded) && isArabicWord(word.folded)) break;
    // «الوزير تفشي المرض»: a noun and what it is of.
    if (at === from + 1 && last && !isFamilyName(word.folded) && !isNameLike(words[from]!, cut))
      return undefined;
    if (last && at === from && !withArticle.test(word.folded)) return undefined;
    at++;
    // «مأمون الطيب البشير،»: given names with the article, as in Sudan.
    const isGiven =
      withArticle.test(word.folded) &&
      words[at]?.gap === '' &&
      withArticle.test(words[at]!.folded) &&
      endsClause(words[at + 1]);
    if (last && !(at === from + 1 && withArticle.test(word.folded)) && !(at === from + 2 && isGiven)) break;
  }
  if (at - from < Math.max(least, 1)) return undefined;
  // One word alone after a title is mostly the begin of something else.
  if (at - from === 1 && !/^(?:ال.*)$/u.test(words[at - 1]!.folded) && least === 1 && !endsClause(words[at]))
    return undefined;
  at = afterChildOf(words, at);
  return { start: startAfter(words[from]!, cut), end: words[at - 1]!.end, next: at };
}

/** «السفير رامز دمشقية،»: after a title and a given name, what ends the clause is the family. */
const isLastOfTwo = (words: readonly Word[], from: number): boolean => {
  const { folded, gap } = words[from + 1]!;
  return (
    gap === '' &&
    folded.length > 3 &&
    !/^(?:ال|لل|[وفبكل]ال|[بل]{1}[^ا])/u.test(folded) &&
    isGivenName(words[from]!.folded) &&
    (words[from + 2]?.gap ?? '.') !== '' &&
    !isStopWord(folded) &&
    !arabicNumeral.test(folded) &&
    !isSpeechVerb(folded) &&
    !describing.has(folded) &&
    !/^(?:ام[سش]|اليوم|غدا|رسميا|هاتفيا|شخصيا|.*ا)$/u.test(folded)
  );
};

/** «وانغ جيان مين،»: a third syllable that is a word elsewhere, after two names that are none. */
const isSyllable = (words: readonly Word[], from: number, at: number): boolean =>
  at === from + 2 &&
  words[at]!.folded.length <= 4 &&
  !/^(?:في|من|الي|علي|عن|مع|ان|لن|لم|لا|او|ثم|اذ|هي|هو|قد|كما|حين|بين|بعد|قبل|لدي|الذي|التي)$/u.test(
    words[at]!.folded,
  ) &&
  words
    .slice(from, at)
    .every(({ folded }) => folded.length <= 5 && !isPlainArabicWord(folded) && !isGivenName(folded)) &&
  (words[at + 1]?.gap ?? '.') !== '';

/** Whether two given names stand before the last word of a phrase: the third is a name whatever it looks like. */
const isThirdOf = (words: readonly Word[], from: number, at: number): boolean =>
  at === from + 2 &&
  isSureGivenName(words[from]!.folded) &&
  isGivenName(words[from + 1]!.folded) &&
  (endsClause(words[at + 1]) || isTitle(words[at + 1]));

/** «فلان ولد فلان الفلاني», «فلانة بنت الشيخ»: the place after the father's name. */
function afterChildOf(words: readonly Word[], at: number): number {
  const begun = /^(?:ولد|بنت|منت)$/u.test(words[at - 1]?.folded ?? '') ? at - 1 : at;
  const [link, father, family] = words.slice(begun, begun + 3);
  if (!link || !father || !/^(?:ولد|بنت|منت)$/u.test(link.folded) || link.gap !== '' || father.gap !== '')
    return at;
  if (father.isNumber || isStopWord(father.folded) || afterName.has(father.folded)) return at;
  const isLonger =
    family?.gap === '' &&
    /^ال.{2,}$/u.test(family.folded) &&
    !describing.has(family.folded) &&
    !isNationality(family.folded) &&
    (withArticle.test(family.folded) || endsClause(words[begun + 3]) || isStopWord(words[begun + 3]!.folded));
  return begun + (isLonger ? 3 : 2);
}

const isFamilyName = (folded: string): boolean => /^ال.{2,}ي$/u.test(folded) && !describing.has(folded);

const isNameLike = ({ folded }: Word, cut: number): boolean =>
  isGivenName(folded.slice(cut)) || isForeignShape(folded) || /^(?:ابو|ام|ابن|عبد|سان|بو.*)$/u.test(folded);

/** «… فلان ووزير …»: what is joined by و begins another name, unless a name itself begins with that letter. */
function isJoined(folded: string, isSecond: boolean): boolean {
  if (folded.startsWith('و') && cueNouns.has(folded.slice(1))) return true;
  if (!/^و.{3,}/u.test(folded) || isGivenName(folded)) return false;
  if (worldNames().has(folded.slice(1))) return true;
  if (isForeignShape(folded)) return false;
  const rest = folded.slice(1);
  return !isSecond || !isNamePart(rest) || isGivenName(rest);
}

/** «توما داكان واتارا،»: a third name that begins with و and ends the clause; «… ووليد» has a name after its و. */
const isThird = (words: readonly Word[], at: number): boolean =>
  isForeignShape(words[at]!.folded) &&
  !isGivenName(words[at - 1]!.folded) &&
  !isGivenName(words[at]!.folded.slice(1)) &&
  !worldNames().has(words[at]!.folded.slice(1)) &&
  !soundsLikePerson(words[at]!.folded.slice(1)) &&
  endsClause(words[at + 1]);

export const isTitle = (word: Word | undefined): boolean =>
  word !== undefined && cueNouns.get(word.folded)?.form === 'title';

export const endsClause = (word: Word | undefined): boolean =>
  word === undefined || word.gap !== '' || afterName.has(word.folded) || /^س[يتن].{3,}/u.test(word.folded);

/** «علي» with its two dots is a name, «على» a preposition; they fold to the same. */
const isWritten = ({ text }: Word): boolean => /^(?:علي|هادي|فان|فاي|هناء)$/u.test(text);
