import { isStopWord } from '../text/stop-words.ts';
import { cueNouns } from './cue-nouns.ts';
import { isForeignShape } from './foreign-shape.ts';
import { afterName, describing, genericPersons } from './generic-words.ts';
import { isGivenName, isSureGivenName } from './given-names.ts';
import type { Span } from './mention.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { remember } from './remember.ts';
import { readingsOf, startAfter, type Word } from './words.ts';

/** Ranks between a title and the name: «اللواء الركن», «العقيد الطيار». */
const rank = /^(?:الركن|الطيار|اول|الاول|المتقاعد|الاسبق|السابق|الحالي|الجديد|العام|البحري)$/u;
const longestTitle = 6;

/**
 * Finds persons in Arabic text: a name after a title («وزير الدفاع …», «الجنرال …»), right after a verb of speech when a
 * comma or «إن» follows it, or that begins with a given name.
 */
export function findPersons(
  text: string,
  words: readonly Word[],
  isKnown: (word: string) => boolean,
): Span[] {
  return words.flatMap((word, index): Span[] => {
    for (const { folded, cut } of readingsOf(word.folded)) {
      if (cueNouns.get(folded)?.form === 'title') {
        const from = afterTitle(words, index, isKnown);
        const found = from === undefined ? undefined : readName(words, from, 1);
        if (found) return [person(text, found.start, found.end)];
      }
      if (cut <= 1 && isSpeechVerb(folded)) {
        const found = readName(words, index + 1, 1);
        const isLone = found !== undefined && found.next === index + 2;
        if (
          found &&
          isClosed(words, found.next) &&
          (!isLone || (isForeignShape(words[index + 1]!.folded) && !isKnown(words[index + 1]!.folded)))
        )
          return [person(text, found.start, found.end)];
      }
      const named = readByGivenName(words, index, folded, cut);
      if (named) return [person(text, named.start, named.end)];
    }
    return [];
  });
}

const person = (text: string, start: number, end: number): Span => ({
  start,
  end,
  type: 'actor',
  core: text.slice(start, end),
  isPerson: true,
});

/** «… فلان الفلاني»: a given name with what follows it, wherever it stands. */
function readByGivenName(
  words: readonly Word[],
  index: number,
  folded: string,
  cut: number,
): { start: number; end: number } | undefined {
  if (!isGivenName(folded)) return undefined;
  const next = words[index + 1];
  if (!next || next.gap !== '') return undefined;
  const isSure = isSureGivenName(folded);
  const isFamily = /^ال.{2,}ي$/u.test(next.folded) && !describing.has(next.folded);
  const after = words[index + 2];
  const isNisba = /^[^ال].{2,}ي$|^.[^ل].{2,}ي$/u.test(next.folded) && (endsClause(after) || isTitle(after));
  if (!isSure && !isFamily && !isNisba && !isSureGivenName(next.folded) && !isForeignShape(next.folded))
    return undefined;
  const found = readName(words, index, 2, cut);
  return found;
}

/** The word at which a name can begin: after the office and the nation that belong to the title. */
function afterTitle(
  words: readonly Word[],
  index: number,
  isKnown: (word: string) => boolean,
): number | undefined {
  let from = index + 1;
  for (; from < index + longestTitle; from++) {
    const word = words[from];
    if (!word || word.gap !== '') return undefined;
    const isOffice =
      /^(?:وال|ال|لل|بال)./u.test(word.folded) || rank.test(word.folded) || /^باسم$/u.test(word.folded);
    const isCue =
      cueNouns.has(word.folded) ||
      genericPersons.has(word.folded) ||
      /^(?:وزراء|مجلس|اركان|هييه)$/u.test(word.folded);
    // «محافظ نينوى فلان»: the place that the office is for.
    if (!isOffice && !isCue && !(from === index + 1 && isKnown(word.folded))) break;
  }
  return from;
}

/** A name: one to three words without the article, then at most one with it. */
function readName(
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
    const isPart = isNamePart(word.folded) || isWritten(word) || (at === from && cut > 0);
    // «خليل الفلانية» after a given name is a family, not an adjective.
    const isFamily = at > from && isSureGivenName(words[at - 1]!.folded) && /^ال.{2,}ه$/u.test(word.folded);
    if (!isPart && !(isFamily && !describing.has(word.folded))) break;
    if (at > from && isJoined(word.folded, at === from + 1)) break;
    const isBound =
      /^(?:الله|الدين|الرحمن|الاسلام|الحق|الكريم|العزيز|الرحيم|الفتاح|المجيد|الحميد|القادر|السلام|اللطيف|الوهاب|الرزاق|الجبار|الناصر|المهدي|الامير|الزهره|الحسين)$/u.test(
        word.folded,
      ) || /^(?:عبد|ذو|ابو|ام|ال|بن|ابن|بنت)$/u.test(words[at - 1]?.folded ?? '');
    const last = /^ال../u.test(word.folded) && !(isBound && at > from);
    // A third name is one by its look, or nothing else follows it: «… فلان بن فلان استقبال».
    const isNamed = isGivenName(word.folded) || isForeignShape(word.folded) || isBound;
    if (at >= from + 2 && !last && !isNamed && !endsClause(words[at + 1]) && !isTitle(words[at + 1])) break;
    // «الوزير تفشي المرض»: a noun and what it is of.
    if (at === from + 1 && last && !isFamilyName(word.folded) && !isNameLike(words[from]!, cut))
      return undefined;
    if (last && at === from) return undefined;
    at++;
    if (last) break;
  }
  if (at - from < Math.max(least, 1)) return undefined;
  // One word alone after a title is mostly the begin of something else.
  if (at - from === 1 && !/^(?:ال.*)$/u.test(words[at - 1]!.folded) && least === 1 && !endsClause(words[at]))
    return undefined;
  return { start: startAfter(words[from]!, cut), end: words[at - 1]!.end, next: at };
}

const isFamilyName = (folded: string): boolean => /^ال.{2,}ي$/u.test(folded) && !describing.has(folded);
const isNameLike = ({ folded }: Word, cut: number): boolean =>
  isGivenName(folded.slice(cut)) || isForeignShape(folded) || /^(?:ابو|ام|ابن|عبد|سان|بو.*)$/u.test(folded);

/** «… فلان ووزير …»: what is joined by و begins another name, unless a name itself begins with that letter. */
function isJoined(folded: string, isSecond: boolean): boolean {
  if (!/^و.{3,}/u.test(folded) || isGivenName(folded) || isForeignShape(folded)) return false;
  const rest = folded.slice(1);
  return !isSecond || !isNamePart(rest) || isGivenName(rest);
}

const isTitle = (word: Word | undefined): boolean =>
  word !== undefined && cueNouns.get(word.folded)?.form === 'title';

const endsClause = (word: Word | undefined): boolean =>
  word === undefined || word.gap !== '' || afterName.has(word.folded);

/** «علي» with its two dots is a name, «على» a preposition; they fold to the same. */
const isWritten = ({ text }: Word): boolean => /^(?:علي|هادي|فان)$/u.test(text);

const isNamePart = remember((folded: string): boolean => {
  if (afterName.has(folded) || describing.has(folded) || genericPersons.has(folded) || cueNouns.has(folded))
    return false;
  if (isSpeechVerb(folded) || isStopWord(folded) || /^(?:وال|لل|بال|كال|فال)/u.test(folded)) return false;
  return folded.length > 1 && (isGivenName(folded) || !/.{3}(?:يه|ات)$/u.test(folded));
});

function isClosed(words: readonly Word[], next: number): boolean {
  const word = words[next];
  if (!word) return false;
  // «وقال فلان الفلاني المتحدث باسم …»: an office after the name.
  if (
    word.gap === '' &&
    (isTitle(word) || /^(?:كبير|كبيره|احد|احدي|صاحب|صاحبه|وهو|وهي|الذي|التي)$/u.test(word.folded))
  )
    return true;
  return /^[،,:(]/u.test(word.gap) || /^(?:ان|لوكاله|لصحيفه|لقناه|في|خلال|امس|اليوم)$/u.test(word.folded);
}
