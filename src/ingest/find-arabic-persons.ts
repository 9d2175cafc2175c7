import { isPlainArabicWord } from './arabic-lexicon.ts';
import { endsClause, isTitle, readName } from './arabic-person-name.ts';
import { isNamePart } from './arabic-name-word.ts';
import { afterTitle, countedEnd, ofPlaces, readCrowned } from './arabic-title.ts';
import { cueNouns } from './cue-nouns.ts';
import { isForeignShape } from './foreign-shape.ts';
import { describing } from './generic-words.ts';
import { isGivenName, isSureGivenName } from './given-names.ts';
import { soundsLikePerson } from './latin-names.ts';
import type { Span } from './mention.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { isTitledBefore, readApposed, readBetweenCommas, readSonOf } from './arabic-person-place.ts';
import { isDescription, isPairOfWords, readKunya, readPresented, readTitled } from './arabic-person-shape.ts';
import { readingsOf, startAfter, type Word } from './words.ts';
import { worldNames } from './world-names.ts';

/**
 * Finds persons in Arabic text: a name after a title («وزير الدفاع …», «الجنرال …»), right after a verb of speech when a
 * comma or «إن» follows it, or that begins with a given name.
 */
export function findPersons(
  text: string,
  words: readonly Word[],
  isKnown: (word: string) => boolean,
): Span[] {
  const spans = words.flatMap((word, index): Span[] => {
    const apposed = readApposed(words, index);
    if (apposed) return [person(text, apposed.start, apposed.end)];
    const presented = readPresented(words, index);
    if (presented) return [person(text, presented.start, presented.end)];
    const called = readBetweenCommas(words, index);
    if (called) return [person(text, called.start, called.end)];
    const kunya = readKunya(words, index);
    if (kunya) return [person(text, kunya.start, kunya.end)];
    for (const { folded, cut } of readingsOf(word.folded)) {
      const son = readSonOf(words, index, cut);
      if (son) return [person(text, son.start, son.end)];
      // «اللواء الثاني»: a brigade.
      const isUnit =
        folded === 'اللوا' &&
        /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)$/u.test(words[index + 1]?.folded ?? '');
      // «الحزب الحاكم»: an adjective.
      const isRuling =
        folded === 'الحاكم' && word.gap === '' && /^ال../u.test(words[index - 1]?.folded ?? '');
      if (cueNouns.get(folded)?.form === 'title' && !isUnit && !isRuling) {
        const from = afterTitle(words, index, isKnown);
        const found =
          from === undefined
            ? undefined
            : (readName(words, from, 1) ??
              readTitled(words, index, from, folded) ??
              readCrowned(words, folded, from));
        // «محافظ س، فلان»: the place of the office.
        const isPlaceOf =
          found?.next === index + 2 &&
          from === index + 1 &&
          ofPlaces.test(folded) &&
          isForeignShape(words[from]!.folded);
        // «الفريق عثر على …»: a team, where a general has a name.
        const isTeam =
          folded === 'الفريق' &&
          found?.next === index + 2 &&
          !isGivenName(words[index + 1]!.folded) &&
          !isForeignShape(words[index + 1]!.folded);
        // «خبير طلب عدم …»: what an expert did.
        const isDeed =
          from !== undefined &&
          /^(?:طلب|طلبت|رفض|رفضت|فضل|فضلت|اشترط|اشترطت|اثر|اثرت)$/u.test(words[from]?.folded ?? '');
        // «المتحدث العسكري»: an adjective of the office.
        const isOfOffice =
          found?.next === index + 2 &&
          /^(?:ال)?(?:متحدثه?|ناطقه?|مديره?|مسوول|مسووله|قايد|مستشاره?|خبيره?|محلله?|منسقه?|ممثله?|مندوبه?|ملحق|نايب|امين)$/u.test(
            folded,
          ) &&
          /^ال.+(?:يه|ي)$/u.test(words[index + 1]!.folded);
        if (
          found &&
          !isTeam &&
          !isOfOffice &&
          !isPlaceOf &&
          !isDeed &&
          !isDescription(words, folded, found)
        ) {
          const next = countedEnd(words, folded, found.next);
          return [person(text, found.start, Math.max(found.end, words[next - 1]!.end))];
        }
      }
      if ((cut === 0 || (cut === 1 && /^[وف]/u.test(word.folded))) && isSpeechVerb(folded)) {
        const found = readName(words, index + 1, 1);
        const isLone = found !== undefined && found.next === index + 2;
        if (
          found &&
          isClosed(words, found.next) &&
          !isPairOfWords(words, index + 1, found.next) &&
          (!isLone || (isForeignShape(words[index + 1]!.folded) && !isKnown(words[index + 1]!.folded)))
        )
          return [person(text, found.start, found.end)];
      }
      const named = readByGivenName(words, index, folded, cut);
      if (named) return [person(text, named.start, named.end)];
    }
    return [];
  });
  // A name within a name found before it is a part of that; a town may begin like a person.
  return spans.filter(
    ({ start, core = '' }, index) =>
      !isKnown(core) &&
      !spans.slice(Math.max(0, index - 3), index).some((other) => other.start < start && start < other.end),
  );
}

const person = (text: string, start: number, end: number): Span => ({
  start,
  end,
  type: 'actor',
  core: text.slice(start, end),
  isPerson: true,
});

/** Whether a word sounds like a name from elsewhere and is nothing in Arabic. */
const isForeignFirst = ({ folded, isNumber }: Word): boolean =>
  !isNumber &&
  folded.length > 3 &&
  !/^(?:[وفبكل]|ال)/u.test(folded) &&
  !isPlainArabicWord(folded) &&
  !isTitle({ folded } as Word) &&
  isNamePart(folded) &&
  soundsLikePerson(folded) &&
  !/(?:ا|ات|ون|ين)$/u.test(folded) &&
  worldNames().get(folded) === undefined;

/** «… فلان الفلاني»: a given name with what follows it, wherever it stands. */
function readByGivenName(
  words: readonly Word[],
  index: number,
  folded: string,
  cut: number,
): { start: number; end: number } | undefined {
  if (!isGivenName(folded)) return undefined;
  // «بميناء س»: folded like a name, and a port.
  if (cut > 0 && cueNouns.get(folded)?.form === 'name') return undefined;
  const word = words[index]!;
  const next = words[index + 1];
  if (!next || next.gap !== '') return undefined;
  // «مدينة حمد», «مستشفى حمد»: named after somebody.
  const cue = words[index - 1];
  if (
    cue &&
    words[index]!.gap === '' &&
    cut === 0 &&
    readingsOf(cue.folded).some((reading) => cueNouns.get(reading.folded)?.form === 'name')
  )
    return undefined;
  // «لجان» is no «جان» with a particle.
  if (cut > 0 && isPlainArabicWord(word.folded)) return undefined;
  // «رئيس المجلس، سعيد أوشن، …»: a given name and one more between commas.
  const between = words[index + 2];
  if (
    cut === 0 &&
    /^[،,]$/u.test(word.gap) &&
    between !== undefined &&
    /^[،,]/u.test(between.gap) &&
    isTitledBefore(words, index) &&
    isNamePart(next.folded)
  )
    return { start: word.start, end: next.end };
  // «رئيس المحكمة، رياض بن بكري، …»
  const father = words[index + 3];
  if (
    cut === 0 &&
    /^[،,]$/u.test(word.gap) &&
    /^(?:بن|ابن|ولد|ايت|ابو|بو)$/u.test(next.folded) &&
    between?.gap === '' &&
    /^[،,]/u.test(father?.gap ?? '') &&
    isTitledBefore(words, index)
  )
    return { start: word.start, end: between.end };
  const isSure = isSureGivenName(folded);
  const isFamily = /^ال.{2,}ي$/u.test(next.folded) && !describing.has(next.folded);
  const after = words[index + 2];
  const isNisba = /^[^ال].{2,}ي$|^.[^ل].{2,}ي$/u.test(next.folded) && (endsClause(after) || isTitle(after));
  if (!isSure && !isFamily && !isNisba && !isSureGivenName(next.folded) && !isForeignShape(next.folded))
    return undefined;
  const found = readName(words, index, 2, cut);
  const left = cut === 0 && word.gap === '' ? words[index - 1] : undefined;
  // «أنيسيه جورج دولوغيليه»: a first name that no list holds, right before one that stands in it.
  if (found && left && isForeignFirst(left)) return { ...found, start: left.start };
  // «أم محمد النجار»
  const kunya = words[index - 1];
  const isKunya =
    kunya !== undefined &&
    words[index]!.gap === '' &&
    cut === 0 &&
    /^[وفبل]?(?:ام|ابو|ابي|ابا)$/u.test(kunya.folded);
  return found && isKunya
    ? { ...found, start: startAfter(kunya, /^(?:ام|اب)/u.test(kunya.folded) ? 0 : 1) }
    : found;
}

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
