import { isStopWord } from '../text/stop-words.ts';
import { findNumerals } from '../text/numerals.ts';
import { afterFor, readAdjectives, readDefinite } from './arabic-bodies.ts';
import { compound, isCommon, isIndefiniteNisba, readPlaceName } from './arabic-names.ts';
import { describing, isOffice } from './generic-words.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { findPersons } from './find-arabic-persons.ts';
import { findPlaces } from './find-arabic-places.ts';
import { isGivenName, isSureGivenName } from './given-names.ts';
import type { Span } from './mention.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { indexAt, readingsOf, startAfter, type Word } from './words.ts';

const quotes = /^[«"“„]?$/u;
/**
 * Finds names in Arabic text by their cue nouns (قاعدة، محافظة، وزارة …) and persons by their titles. A name without a
 * cue is found where the article gives its cue elsewhere; see `find-mentions.ts`.
 */
export function findArabicCandidates(
  text: string,
  words: readonly Word[],
  isKnown: (word: string) => boolean,
): Span[] {
  if (!/\p{Script=Arabic}/u.test(text)) return [];
  const spans = words.flatMap((word, index) => {
    for (const { folded, cut } of readingsOf(word.folded)) {
      // «للشركة» is «الشركة», never «شركة».
      if (/^[وف]?لل/u.test(word.folded) && !/^(?:ال|لل|ل)/u.test(folded)) continue;
      // «كبير» is no «بير» with a particle.
      if (cut > 0 && word.folded[cut - 1] === 'ك') continue;
      const cue = unitCue(words[index + 1], folded) ?? cueNouns.get(folded) ?? definiteCue(folded);
      if (!cue || cue.form === 'title' || (cue.form === 'purpose' && !folded.startsWith('ال'))) continue;
      if (cue.form === 'list') return readList(text, words, index + 1, isKnown);
      const found = readName(words, index, cue, folded, isKnown);
      if (found) {
        const start =
          cue.form === 'bare' || /^(?:هزيمه|محاربه)$/.test(folded) ? found.first : startAfter(word, cut);
        if (generic.test(`${folded} ${words[index + 1]!.folded}`) && found.end === words[index + 1]!.end)
          return [];
        const type =
          folded === 'مديريه' && isDistrict(words[index + 1]!, isKnown)
            ? 'place'
            : folded === 'مركز' && isTown(words, index, cut, found.end)
              ? 'place'
              : cue.type;
        const kind = folded === 'وكاله' && !isNewsAgency(text.slice(start, found.end)) ? 'actor' : type;
        return [
          span(text, start, found.first, found.end, { ...cue, type: kind }),
          ...shortAfter(text, words, found.end, kind),
        ];
      }
    }
    return [];
  });
  return [...spans, ...findPlaces(words, isKnown), ...findPersons(text, words, isKnown)];
}

/** «اللواء 74», «اللواء الثالث»: a brigade, where a general has a name. */
const unitCue = (next: Word | undefined, folded: string): CueNoun | undefined =>
  folded === 'اللوا' && next?.gap === '' && (next.isNumber || ordinal.test(next.folded))
    ? { type: 'unit', form: 'body' }
    : undefined;
const ordinal = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)$/u;

/** «الوزارة» and «الحكومة» are cues, too, when an adjective follows: «الحكومة التونسية». */
function definiteCue(folded: string): CueNoun | undefined {
  if (!folded.startsWith('ال')) return undefined;
  const cue = cueNouns.get(folded.slice(2));
  if (!cue || cue.form === 'title' || cue.form === 'bare') return undefined;
  return cue.form === 'purpose' ? cue : { type: cue.type, form: 'body' };
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

/** «وكالة الحوض المائي» is an office; «وكالة الرافد للأنباء», «وكالة رويترز» bring news. */
const isNewsAgency = (name: string): boolean =>
  /(?:أنباء|انباء|نيوز|برس|إعلام|اعلام|إخباري|صحاف|ميديا)/u.test(name) ||
  !/\sال\S+\sال\S+[يةى](?:\s|$)|\sلل/u.test(name);

/** «… (أونمها)»: the short name of a body between brackets. */
function shortAfter(text: string, words: readonly Word[], end: number, type: CueNoun['type']): Span[] {
  const [all = '', name = ''] = /^\s?\(([\p{Script=Arabic}]{2,12})\)/u.exec(text.slice(end, end + 20)) ?? [];
  if (name === '' || !/^(?:actor|unit|media)$/.test(type) || words.length === 0) return [];
  const start = end + all.indexOf(name);
  return [{ start, end: start + name.length, type, core: name, isShort: true }];
}

/** Bodies that every company has. */
const generic =
  /^(?:مجلس الاداره|الجمعيه (?:العامه|العموميه)|الاداره العامه|المدير العام|مركز المدينه|موقع الحادث)$/u;

/** «كتيبة فلان بن فلان» */
function afterSon(words: readonly Word[], end: number): number {
  const index = indexAt(words, end - 1) + 1;
  const [son, father] = [words[index], words[index + 1]];
  return son?.gap === '' && /^(?:بن|ابن)$/u.test(son.folded) && father?.gap === '' ? father.end : end;
}

/** «مجلس محافظة س», «قيادة شرطة س», «غرفة تجارة س»: the body of a known place, with what it is for. */
function localBody(
  words: readonly Word[],
  from: number,
  isKnown: (word: string) => boolean,
): number | undefined {
  for (let index = from; index < from + 3; index++) {
    const word = words[index];
    if (!word || word.gap !== '' || word.isNumber) return undefined;
    if (index > from) {
      const end = knownEnd(words, index, isKnown) ?? (isKnown(word.folded) ? word.end : undefined);
      if (end !== undefined) return end;
    }
    if (!localNouns.test(word.folded)) return undefined;
  }
  return undefined;
}

const localNouns =
  /^(?:محافظه|مدينه|بلديه|ولايه|شرطه|عمليات|امن|تجاره|زراعه|صحه|تربيه|قضا|استيناف|جنايات|مرور|دفاع|اعمار|توزيع|كهربا|ما|مياه|صناعه|استثمار|تخطيط|اقليم|منطقه|طواري|حرس|حدود|حمايه|مكافحه|اطفا|انقاذ|مينا|مطار|مواني)$/u;

/** The end of a known name of two or three words. */
function knownEnd(
  words: readonly Word[],
  from: number,
  isKnown: (word: string) => boolean,
): number | undefined {
  for (const length of [3, 2]) {
    const run = words.slice(from, from + length);
    if (run.length < length || run.some(({ gap, isNumber }, place) => isNumber || (place > 0 && gap !== '')))
      continue;
    if (isKnown(run.map(({ folded }) => folded).join(' '))) return run.at(-1)!.end;
  }
  return undefined;
}

/** «مديرية س»: a district, where «مديرية الصحة» is an office. */
const isDistrict = (first: Word, isKnown: (word: string) => boolean): boolean =>
  first.gap === '' &&
  !first.isNumber &&
  !cueNouns.has(first.folded) &&
  (isKnown(first.folded) ||
    (!first.folded.startsWith('ال') && !isCommon(first) && !isIndefiniteNisba(first)));

/** «في مركز س»: a district's town, where it is said to lie or to be the scene. */
const isTown = (words: readonly Word[], index: number, cut: number, end: number): boolean =>
  (cut > 0 || /^[وف]?(?:في|من|الي)$/u.test(words[index - 1]?.folded ?? '')) &&
  !words[index + 1]!.folded.startsWith('ال') &&
  words[index + 1]!.gap === '' &&
  words[index + 1]!.end === end;

const parties = /^(?:حزب|ايتلاف|تيار|كتله|تكتل|تحالف|جبهه)$/u;

function readName(
  words: readonly Word[],
  index: number,
  cue: CueNoun,
  folded: string,
  isKnown: (word: string) => boolean,
): { first: number; end: number } | undefined {
  const first = words[index + 1];
  if (!first || !quotes.test(first.gap)) return undefined;
  if (cue.form === 'purpose') {
    const named = readAdjectives(words, index + 1, cue, folded);
    const end = named && afterFor(words, named.end);
    return named && end! > named.end ? { ...named, end: end! } : undefined;
  }
  if (cue.form === 'body' && folded.startsWith('ال')) return readAdjectives(words, index + 1, cue, folded);
  if (folded === 'مديريه' && isDistrict(first, isKnown)) return { first: first.start, end: first.end };
  // «قيادة الفرقة الثالثة» names the division.
  if (cue.type === 'actor' && /^(?:unit|base|operation|media)$/.test(cueNouns.get(first.folded)?.type ?? ''))
    return undefined;
  const local = cue.form === 'body' || cue.form === 'free' ? localBody(words, index + 1, isKnown) : undefined;
  if (local !== undefined) return { first: first.start, end: local };
  const known = cue.form === 'name' || cue.form === 'free' ? knownEnd(words, index + 1, isKnown) : undefined;
  if (known !== undefined)
    return { first: first.start, end: isOffice.test(folded) ? afterFor(words, known) : known };
  if (cue.type === 'place' && isNumeral(first) && !isKnown(first.folded)) return undefined;
  if (cue.form === 'bare') return readBare(words, index + 1, isKnown);
  if (first.isNumber)
    return cue.type === 'base' || cue.type === 'unit' ? { first: first.start, end: first.end } : undefined;
  // «برئاسة فلان الفلاني» names who presides, «مديرية س» a district.
  if (cue.form === 'body' && isSureGivenName(first.folded)) return undefined;
  const isBody = (cue.form === 'body' || parties.test(folded)) && first.folded.startsWith('ال');
  if (
    isBody
      ? isStopWord(first.folded)
      : isCommon(first) && !(compound.test(first.folded) && words[index + 2]?.gap === '')
  )
    return undefined;
  if (isVerb.test(first.folded) && first.gap === '' && !isKnown(first.folded) && !isGivenName(first.folded))
    return undefined;
  if (cue.form === 'name') return readPlaceName(words, index + 1, cue, isKnown);
  // «فرقه أخمدت»: a verb, and no name.
  if (/^ا[^ل].+ت$/u.test(first.folded) && first.gap === '' && !isKnown(first.folded)) return undefined;
  const isDefinite = first.folded.startsWith('ال');
  const next = words[index + 2];
  // «عملية …» and «حملة …» are common nouns, too: their names are definite or stand between quotation marks.
  const isFree =
    (cue.form === 'free' && cue.type !== 'operation') || isKnown(first.folded) || first.gap !== '';
  if (!isDefinite && !isFree && !(next && next.gap === '' && next.folded.startsWith('ال'))) return undefined;
  if (!isDefinite && !isKnown(first.folded) && isIndefiniteNisba(first) && first.gap === '') return undefined;
  if (/^(?:هزيمه|محاربه)$/.test(folded))
    return isDefinite ? undefined : { first: first.start, end: first.end };
  const end = afterSon(words, readDefinite(words, index + 1, cue, isKnown));
  const isNations = /^(?:الامم|المتحده)$/u.test(words[index + 2]?.folded ?? '');
  return { first: first.start, end: isOffice.test(folded) ? afterFor(words, end, isNations) : end };
}

/** «العاصمة تونس», «العاصمة اللبنانية بيروت»: the name without its cue. */
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

/** «محافظات س وص وع», «قريتي س وص»: each name for itself. */
function readList(
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
    if (isCommon({ ...word, folded }) || describing.has(folded) || isSpeechVerb(folded)) break;
    if (/^ال.*(?:يه|ي)$/u.test(folded) && !isKnown(folded)) break;
    const isTwo = isCompound && !isCommon(next);
    const start = startAfter(word, cut);
    const end = (isTwo ? next : word).end;
    spans.push({ start, end, type: 'place', core: text.slice(start, end) });
    at += isTwo ? 2 : 1;
    if (spans.length > 1 && words[at]?.gap === '' && !/^و/u.test(words[at]!.folded)) break;
  }
  return spans;
}

/** «العاصمة خمسة مراكز»: a number is no name. */
const isNumeral = ({ text, gap, isNumber }: Word): boolean =>
  !isNumber && gap === '' && findNumerals(text)[0]?.start === 0;

/** Verbs that may follow a cue without a name: «ملعب يتسع», «مدينة تبعد». */
const isVerb =
  /^(?:ي\p{L}{3,}|ت(?:ت\p{L}{2,}|قع|ضم|عد|بعد|بلغ|عتبر|شهد|عاني|حتضن|شمل|طل|متد|ربط|حمل|حوي|زود|ستقبل|ستوعب|عود|خدم|صل|مر|نتج|غطي))$/u;
