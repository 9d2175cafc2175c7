import { isArabicWord } from './arabic-lexicon.ts';
import { compound, isCommon } from './arabic-names.ts';
import { dateWords } from './date-words.ts';
import { describing } from './generic-words.ts';
import type { Span } from './mention.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { readingsOf, startAfter, type Word } from './words.ts';

export const among = /^(?:منها|بينها|ومنها|وبينها|ابرزها|اهمها|اخرها|هي|وهي)$/u;

export const isPlaces = ({ folded }: Word): boolean =>
  readingsOf(folded).some((reading) =>
    /^(?:ال)?(?:قري|قريه|مدن|مدينه|بلدات|بلده|مناطق|احيا|محافظات|ولايات|مواني|دول|جزر|مخيمات|معابر|اقضيه|نواحي)$/u.test(
      reading.folded,
    ),
  );

/** «بلدتي س وعين الغزال،»: a noun with the article at the end belongs to the last name; an adjective does not. */
function isOfTwo(
  words: readonly Word[],
  at: number,
  folded: string,
  isKnown: (word: string) => boolean,
): boolean {
  const second = words[at + 1];
  return (
    second?.gap === '' &&
    !folded.startsWith('ال') &&
    !isKnown(folded) &&
    /^ال.{3,}/u.test(second.folded) &&
    !/(?:ه|ي|ين|ان|ون|ات)$/u.test(second.folded) &&
    !describing.has(second.folded) &&
    !dateWords.has(second.folded) &&
    !isCommon(second) &&
    (words[at + 2]?.gap ?? '.') !== ''
  );
}

/** «محافظات س وص وع», «قريتي س وص»: each name for itself. */
export function readList(
  text: string,
  words: readonly Word[],
  from: number,
  isKnown: (word: string) => boolean,
): Span[] {
  const spans: Span[] = [];
  let at = from;
  for (;;) {
    const word = words[at];
    if (!word || word.isNumber || !(at === from ? /^$/ : /^[،,]?$/u).test(word.gap)) break;
    const cut = at === from ? 0 : /^و.{2,}/u.test(word.folded) ? 1 : word.gap === '' ? -1 : 0;
    if (cut < 0) break;
    const folded = word.folded.slice(cut);
    const next = words[at + 1];
    const isNamed =
      isKnown(folded) || (next !== undefined && /^[،,]?$/u.test(next.gap) && /^و.{2,}/u.test(next.folded));
    const isCompound = compound.test(folded) && next !== undefined && next.gap === '';
    if (at === from && !isNamed && !isCompound) break;
    if (/^ال(?:عاصمه|مدينه|محافظه|بلاد|دوله|منطقه|ولايه|جمهوريه|شمال|جنوب|شرق|غرب)$/u.test(folded)) break;
    if (isCommon({ ...word, folded }) || describing.has(folded) || isSpeechVerb(folded)) break;
    // «قرى الحمدانية و…»: right after a noun in the construct state it is a name.
    if (at > from && /^ال.*(?:يه|ي)$/u.test(folded) && !isKnown(folded)) break;
    // «قريتي س وص، وسلمتهما إلى …»: a verb begins another clause.
    const isVerb = word.gap !== '' && cut === 1 && /.{3}(?:ها|هم|هما)$|.{2}[^ا]ت$/u.test(folded);
    if (isVerb && !isKnown(folded)) break;
    // «في ضواحي س، أقيمت على …»: no name of the list.
    if (
      at > from &&
      cut === 0 &&
      !isKnown(folded) &&
      !folded.startsWith('ال') &&
      isArabicWord(folded) &&
      !/^[،,]$/u.test(next?.gap ?? '') &&
      !/^و/u.test(next?.folded ?? '')
    )
      break;
    const isTwo = (isCompound && !isCommon(next)) || isOfTwo(words, at, folded, isKnown);
    const start = startAfter(word, cut);
    const end = (isTwo ? next! : word).end;
    spans.push({ start, end, type: 'place', core: text.slice(start, end) });
    at += isTwo ? 2 : 1;
    if (spans.length > 1 && words[at]?.gap === '' && !/^و/u.test(words[at]!.folded)) break;
  }
  return spans;
}
