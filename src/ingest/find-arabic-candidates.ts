import { isStopWord } from '../text/stop-words.ts';
import { commonAfterCue, describing, isOffice, ofBases } from './generic-words.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { findPersons } from './find-arabic-persons.ts';
import type { Span } from './mention.ts';
import { remember } from './remember.ts';
import { readingsOf, startAfter, type Word } from './words.ts';

/** First words of names of two words: «دير الزور», «أبو غريب», «سان دييغو». */
const compound =
  /^(?:عين|ابو|ابي|ام|بني|دير|تل|بير|راس|كفر|وادي|جبل|شط|خان|بيت|سيدي|ال|ابن|بن|عبد|حقل|سان|سانت|نيو|بورت|دي|لا|لوس|صلاح|ذي|ديار|باب|سن|شرم|مرسي|قصر|حصن|كركوك|رام|بلد|علي|خط|الشيخ|النبي|كيب|بوركينا|سير|سيف|اولاد|واد|بور|فورت|كامب|مونت|مار|كاب|بونت|القصر|السيده)$/u;
const quotes = /^[«"“„]?$/u;
const closing = /^[«»"“”„]*$/u;

/**
 * Finds names in Arabic text by their cue nouns (قاعدة، محافظة، وزارة …) and persons by their titles. A name without a
 * cue is found where the article gives its cue elsewhere; see `find-mentions.ts`.
 */
export function findArabicCandidates(
  text: string,
  words: readonly Word[],
  isKnown: (word: string) => boolean,
): Span[] {
  const spans = words.flatMap((word, index) => {
    for (const { folded, cut } of readingsOf(word.folded)) {
      const cue = cueNouns.get(folded) ?? definiteCue(folded);
      if (!cue || cue.form === 'title') continue;
      const found = readName(words, index, cue, folded, isKnown);
      if (found) {
        const start =
          cue.form === 'bare' || /^(?:هزيمه|محاربه)$/.test(folded) ? found.first : startAfter(word, cut);
        return [span(text, start, found.first, found.end, cue)];
      }
    }
    return [];
  });
  return [...spans, ...findPlaces(words, isKnown), ...findPersons(text, words, isKnown)];
}

/** «الوزارة» and «الحكومة» are cues, too, when an adjective follows: «الحكومة العراقية». */
function definiteCue(folded: string): CueNoun | undefined {
  if (!folded.startsWith('ال')) return undefined;
  const cue = cueNouns.get(folded.slice(2));
  if (!cue || cue.form === 'title' || cue.form === 'bare') return undefined;
  return { type: cue.type, form: 'body' };
}

function span(text: string, start: number, first: number, end: number, { type }: CueNoun): Span {
  const quoted = closingQuote(text, start, end);
  return { start, end: quoted, type, core: text.slice(first, end) };
}

/** A name between quotation marks ends after the mark that closes it. */
function closingQuote(text: string, start: number, end: number): number {
  const opened = /[«"“]/u.test(text.slice(start, end));
  return opened && /[»"”]/u.test(text[end] ?? '') ? end + 1 : end;
}

function readName(
  words: readonly Word[],
  index: number,
  cue: CueNoun,
  folded: string,
  isKnown: (word: string) => boolean,
): { first: number; end: number } | undefined {
  const first = words[index + 1];
  if (!first || !quotes.test(first.gap)) return undefined;
  if (cue.form === 'body' && folded.startsWith('ال')) return readAdjectives(words, index + 1, cue, folded);
  // «قيادة الفرقة السابعة» names the division.
  if (cue.type === 'actor' && /^(?:unit|base|operation|media)$/.test(cueNouns.get(first.folded)?.type ?? ''))
    return undefined;
  if (cue.form === 'bare') return readBare(words, index + 1, isKnown);
  if (first.isNumber)
    return cue.type === 'base' || cue.type === 'unit' ? { first: first.start, end: first.end } : undefined;
  const isBody = cue.form === 'body' && first.folded.startsWith('ال');
  if (isBody ? isStopWord(first.folded) : isCommon(first)) return undefined;
  if (cue.form === 'name') return readPlaceName(words, index + 1, cue);
  const isDefinite = first.folded.startsWith('ال');
  const next = words[index + 2];
  const isFree = cue.form === 'free' || isKnown(first.folded) || first.gap !== '';
  if (!isDefinite && !isFree && !(next && next.gap === '' && next.folded.startsWith('ال'))) return undefined;
  if (!isDefinite && !isKnown(first.folded) && isIndefiniteNisba(first) && first.gap === '') return undefined;
  if (/^(?:هزيمه|محاربه)$/.test(folded))
    return isDefinite ? undefined : { first: first.start, end: first.end };
  return { first: first.start, end: readDefinite(words, index + 1, cue) };
}

/** «السفارة الأمريكية», «القوات المشتركة», «الفرقة السابعة»: adjectives with the article that name. */
function readAdjectives(
  words: readonly Word[],
  from: number,
  cue: CueNoun,
  noun: string,
): { first: number; end: number } | undefined {
  // An adjective agrees with its noun; one that does not belongs to a noun before.
  const isFeminine = /(?:ه|ات)$/u.test(noun) || /^(?:القوي|الدول|الاراضي)$/u.test(noun);
  let end: number | undefined;
  for (let index = from; index < from + 3; index++) {
    const word = words[index];
    if (
      !word ||
      word.gap !== '' ||
      !/^ال../u.test(word.folded) ||
      describing.has(word.folded) ||
      isCommon(word)
    )
      break;
    if (isFeminine !== /ه$|^(?:الاولي|الكبري|الوسطي|العليا)$/u.test(word.folded)) break;
    if (index > from && !/(?:يه|ي|ين)$/u.test(word.folded)) break;
    end = word.end;
  }
  const number = words[from];
  if (end === undefined && /^(?:unit|base)$/.test(cue.type) && number?.isNumber && number.gap === '')
    end = number.end;
  if (end === undefined) return undefined;
  return { first: words[from]!.start, end: isOffice.test(noun) ? afterFor(words, end) : end };
}

/** «المديرية العامة للآثار والمتاحف»: what an office is for belongs to its name. */
function afterFor(words: readonly Word[], end: number): number {
  const index = words.findIndex((word) => word.start > end);
  const word = words[index];
  if (!word || word.gap !== '') return end;
  // «الهيئة الاقتصادية لقناة السويس»
  const genitive = words[index + 1];
  if (/^ل[^ل].{2,}/u.test(word.folded) && genitive?.gap === '' && genitive.folded.startsWith('ال'))
    return genitive.end;
  if (!/^لل../u.test(word.folded)) return end;
  const next = words[index + 1];
  return next && next.gap === '' && /^وال../u.test(next.folded) ? next.end : word.end;
}

/** After the first word of a body: «الأمن والدفاع النيابية», «الدفاع الأمريكية». */
function readDefinite(words: readonly Word[], from: number, cue: CueNoun): number {
  let end = words[from]!.end;
  const isName = !words[from]!.folded.startsWith('ال');
  if (words[from]!.gap !== '') return readQuoted(words, from);
  for (let index = from + 1; index <= from + 3; index++) {
    const word = words[index];
    if (!word || word.gap !== '' || describing.has(word.folded) || isCommon(word)) break;
    const joined = /^وال./u.test(word.folded) && !isName;
    const second =
      isName &&
      index === from + 1 &&
      cue.form === 'free' &&
      cue.type === 'media' &&
      /^(?:نيوز|برس|تايمز|بوست|تي|اف|ام)$/u.test(word.folded);
    if (!second && !joined && !/^ال./u.test(word.folded)) break;
    end = word.end;
  }
  return end;
}

function readQuoted(words: readonly Word[], from: number): number {
  let index = from;
  while (index + 1 < words.length && index < from + 5 && words[index + 1]!.gap === '') index++;
  return words[index + 1] && closing.test(words[index + 1]!.gap) ? words[index]!.end : words[from]!.end;
}

function readPlaceName(
  words: readonly Word[],
  from: number,
  cue: CueNoun,
): { first: number; end: number } | undefined {
  const first = words[from]!;
  if (isIndefiniteNisba(first) && first.gap === '' && cue.type === 'base') return undefined;
  if (first.gap !== '' && /[«"“„]/u.test(first.gap))
    return afterBase(words, from, readQuotedIndex(words, from), cue);
  let last = from;
  const second = words[from + 1];
  if (second && /^-?$/.test(second.gap) && !describing.has(second.folded) && !isCommon(second)) {
    const isArticle = second.folded.startsWith('ال');
    const nisba = isArticle && /(?:يه|ي)$/u.test(second.folded);
    if (
      compound.test(first.folded)
        ? !(nisba && !isArticle)
        : isArticle && !first.folded.startsWith('ال') && !nisba
    )
      last++;
  }
  return afterBase(words, from, last, cue);
}

function readQuotedIndex(words: readonly Word[], from: number): number {
  let index = from;
  while (index + 1 < words.length && index < from + 4 && words[index + 1]!.gap === '') index++;
  return index;
}

/** Adds what belongs to the name of a base; the core is the name alone. */
function afterBase(
  words: readonly Word[],
  from: number,
  last: number,
  cue: CueNoun,
): { first: number; end: number } {
  let end = words[last]!.end;
  for (let index = last + 1; index <= last + 2 && cue.type === 'base'; index++) {
    const word = words[index];
    const isOpen = /[«"“„]/u.test(words[from]!.gap);
    if (!word || !(isOpen ? closing : /^$/u).test(word.gap) || !ofBases.test(word.folded)) break;
    end = word.end;
  }
  return { first: words[from]!.start, end };
}

/** «العاصمة بغداد», «العاصمة السورية دمشق»: the name without its cue. */
function readBare(
  words: readonly Word[],
  from: number,
  isKnown: (word: string) => boolean,
): { first: number; end: number } | undefined {
  const isNisba = /^ال.*(?:يه|ي)$/u.test(words[from]!.folded) && !isKnown(words[from]!.folded);
  const index = isNisba ? from + 1 : from;
  const word = words[index];
  if (!word || word.gap !== '' || word.isNumber || isCommon(word) || describing.has(word.folded))
    return undefined;
  const second = words[index + 1];
  const isTwo = second && second.gap === '' && compound.test(word.folded) && !isCommon(second);
  return { first: word.start, end: (isTwo ? second : word).end };
}

/** «غرب …» before a known country, and a town named before its province: «في س بإقليم ص». */
function findPlaces(words: readonly Word[], isKnown: (word: string) => boolean): Span[] {
  return words.flatMap((word, index): Span[] => {
    const next = words[index + 1];
    if (!next || word.isNumber || next.gap !== '') return [];
    for (const { folded, cut } of readingsOf(word.folded))
      if (/^(?:غرب|شرق|شمال|جنوب)$/u.test(folded) && isKnown(next.folded))
        return [{ start: startAfter(word, cut), end: next.end, type: 'place' }];
    const previous = words[index - 1];
    const isPlace =
      previous && /^[وف]?(?:في|الي|من)$/u.test(previous.folded) && word.gap === '' && !isCommon(word);
    const cue = /^(?:ب(?:محافظه|اقليم|ولايه|مدينه|قضاء|ريف)|التابعه)$/u.test(next.folded);
    return isPlace && cue && !word.folded.startsWith('ال')
      ? [{ start: word.start, end: word.end, type: 'place' }]
      : [];
  });
}

const isCommonWord = remember(
  (folded) => commonAfterCue.has(folded) || isStopWord(folded) || folded.length < 2,
);
const isCommon = ({ folded, isNumber }: Word): boolean => isNumber || isCommonWord(folded);

/** «أمنية», «أمريكي» without the article describe. */
const isIndefiniteNisba = ({ folded }: Word): boolean =>
  !folded.startsWith('ال') && /.{3}(?:يه|ي)$/u.test(folded);
