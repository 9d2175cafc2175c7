import { isStopWord } from '../text/stop-words.ts';
import { findNumerals } from '../text/numerals.ts';
import { afterFor, readAdjectives, readDefinite } from './arabic-bodies.ts';
import { afterSon, joinedEnd, knownEnd, localBody } from './arabic-known.ts';
import { among, isPlaces, readList } from './arabic-lists.ts';
import { isDistrict, typeOf } from './arabic-types.ts';
import {
  compound,
  honorific,
  honouredEnd,
  isCommon,
  isIndefiniteNisba,
  readPlaceName,
  readQuotedIndex,
} from './arabic-names.ts';
import { describing, isOffice } from './generic-words.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { findForeign } from './find-arabic-foreign.ts';
import { findPersons } from './find-arabic-persons.ts';
import { findPlaces } from './find-arabic-places.ts';
import { isGivenName, isSureGivenName } from './given-names.ts';
import { isForeignShape } from './foreign-shape.ts';
import type { Span } from './mention.ts';
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
    // «… قرى، منها س وص»
    if (among.test(word.folded) && words.slice(Math.max(0, index - 9), index).some(isPlaces))
      return readList(text, words, index + 1, isKnown);
    for (const { folded, cut } of readingsOf(word.folded)) {
      // «للشركة» is «الشركة», never «شركة».
      if (/^[وف]?لل/u.test(word.folded) && !/^(?:ال|لل|ل)/u.test(folded)) continue;
      // «كبير» is no «بير» with a particle.
      if (cut > 0 && word.folded[cut - 1] === 'ك') continue;
      // «رئيس أركان الجيش»: the office of somebody, not a body.
      if (folded === 'اركان' && /^[وفبل]*(?:رييس|ريس|هييه|رياسه|نايب)$/u.test(words[index - 1]?.folded ?? ''))
        continue;
      const cue = unitCue(words[index + 1], folded) ?? cueNouns.get(folded) ?? definiteCue(folded);
      if (!cue || cue.form === 'title' || (cue.form === 'purpose' && !folded.startsWith('ال'))) continue;
      if (cue.form === 'list') return readList(text, words, index + 1, isKnown);
      if (cue.type === 'operation' && drills.test(folded.replace(/^ال/u, '')))
        return readDrill(text, words, index);
      const found = readName(words, index, cue, folded, isKnown);
      if (found) {
        const start =
          cue.form === 'bare' || /^(?:هزيمه|محاربه)$/.test(folded) ? found.first : startAfter(word, cut);
        if (generic.test(`${folded} ${words[index + 1]!.folded}`) && found.end === words[index + 1]!.end)
          return [];
        const region =
          folded === 'المنطقه' && words[index + 1]!.folded === 'العسكريه' ? words[index + 2] : undefined;
        if (
          region?.gap === '' &&
          (ordinal.test(region.folded.replace(/ه$/u, '')) || /^الاولي$/u.test(region.folded))
        )
          return [span(text, start, found.first, region.end, { ...cue, type: 'unit' })];
        const name = { text: text.slice(start, found.end), end: found.end };
        const type = typeOf(words, index, { folded, cut, type: cue.type }, name, isKnown);
        return [
          span(text, start, found.first, found.end, { ...cue, type }),
          ...shortAfter(text, words, found.end, type),
        ];
      }
    }
    return [];
  });
  return [
    ...spans,
    ...findPlaces(words, isKnown),
    ...findPersons(text, words, isKnown),
    ...findForeign(text, words, isKnown),
  ];
}

const drills = /^(?:تمرين|مناوره|مناورات)$/u;
/** «التمرين المشترك «س»»: a drill by what stands between the quotation marks. */
function readDrill(text: string, words: readonly Word[], index: number): Span[] {
  const from = [1, 2, 3].map((step) => index + step).find((at) => /[«"“]/u.test(words[at]?.gap ?? ''));
  if (from === undefined || words.slice(index + 1, from).some(({ gap }) => gap !== '')) return [];
  const { start } = words[from]!;
  const { end } = words[readQuotedIndex(words, from)]!;
  return [{ start, end, type: 'operation', core: text.slice(start, end) }];
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

/** «… (أونمها)»: the short name of a body between brackets. */
function shortAfter(text: string, words: readonly Word[], end: number, type: CueNoun['type']): Span[] {
  const [all = '', name = ''] =
    /^\s?[(«]([\p{Script=Arabic}]{2,12})[)»]/u.exec(text.slice(end, end + 20)) ?? [];
  if (name === '' || !/^(?:actor|unit|media)$/.test(type) || words.length === 0) return [];
  const start = end + all.indexOf(name);
  return [{ start, end: start + name.length, type, core: name, isShort: true }];
}

/** Bodies that every company has. */
const generic =
  /^(?:مجلس الاداره|الجمعيه (?:العامه|العموميه)|الاداره العامه|المدير العام|مركز المدينه|موقع الحادث)$/u;

/** «شبكة المياه»: no outlet, unless an adjective makes it one («الشبكة العربية»). */
const isPlainNet = (words: readonly Word[], index: number): boolean =>
  /^ال/u.test(words[index + 1]!.folded) &&
  words[index + 1]!.gap === '' &&
  !/^ال.*(?:يه|ي)$/u.test(words[index + 2]?.folded ?? '');

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
  // «هلال أحمر س»
  const third = words[index + 2];
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
  if (cue.type === 'actor' && /^(?:unit|base|operation|media)$/.test(cueNouns.get(first.folded)?.type ?? ''))
    return undefined;
  // «مكتب المفوضية», «شرطة المحافظة»: bodies that have been named before.
  if (
    /^(?:مكتب|شرطه|قياده|اداره|مديريه|دايره)$/u.test(folded) &&
    isBodyAgain.test(first.folded) &&
    !(words[index + 2]?.gap === '' && /^ال.*(?:يه|ي)$/u.test(words[index + 2]!.folded))
  )
    return undefined;
  const local = cue.form === 'body' || cue.form === 'free' ? localBody(words, index + 1, isKnown) : undefined;
  if (local !== undefined) return { first: first.start, end: local };
  const isWhole = cue.form === 'name' || cue.form === 'free' || first.folded.startsWith('ال');
  const known = isWhole ? knownEnd(words, index + 1, isKnown) : undefined;
  if (known !== undefined)
    return {
      first: first.start,
      end: isOffice.test(folded) ? afterFor(words, joinedEnd(words, known)) : known,
    };
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
  if (first.isNumber)
    return cue.type === 'base' || cue.type === 'unit' ? { first: first.start, end: first.end } : undefined;
  // «برئاسة فلان الفلاني» names who presides, «مديرية س» a district.
  if (cue.form === 'body' && isSureGivenName(first.folded)) return undefined;
  if (/^(?:قياده|رياسه|زعامه|اداره)$/u.test(folded) && cueNouns.get(first.folded)?.form === 'title')
    return undefined;
  if (cue.type === 'base' && cueNouns.get(first.folded.replace(/^ال/u, ''))?.type === 'unit')
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
      : isCommon(first) && !(compound.test(first.folded) && words[index + 2]?.gap === ''))
  )
    return undefined;
  if (isVerb.test(first.folded) && first.gap === '' && !isKnown(first.folded) && !isGivenName(first.folded))
    return undefined;
  if (cue.form === 'name') return readPlaceName(words, index + 1, cue, isKnown);
  // «جامعة الملك فلان»
  if (cue.form === 'free' && honorific.test(first.folded) && !/^ال(?:شهداء|شهيد)$/u.test(first.folded)) {
    const last = honouredEnd(words, index + 1);
    if (last > index + 1)
      return {
        first: first.start,
        end: isOffice.test(folded) ? afterFor(words, words[last]!.end) : words[last]!.end,
      };
  }
  // «فرقه أخمدت»: a verb, and no name.
  if (/^ا[^ل].+ت$/u.test(first.folded) && first.gap === '' && !isKnown(first.folded)) return undefined;
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
    first.gap === '' &&
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

/** «العاصمة خمسة مراكز»: a number is no name. */
const isNumeral = ({ text, gap, isNumber }: Word): boolean =>
  !isNumber && gap === '' && findNumerals(text)[0]?.start === 0;

/** Whether what follows is the purpose of a body, and not that of what it does. */
const endsWithPurpose = (words: readonly Word[], end: number): boolean =>
  /^ل(?:مراقبه|رصد|حقوق|دراس[هات]+|تنميه|حمايه|دعم|تعليم|اغاثه|رعايه|بحوث|تدريب|تطوير|حفظ|مكافحه|توثيق|تمكين|انقاذ|خدمات|صون|علاج)$/u.test(
    words[indexAt(words, end - 1) + 1]?.folded ?? '',
  );

const isBodyAgain =
  /^ال(?:مفوضيه|هييه|وزاره|محافظه|شركه|منظمه|جامعه|بلديه|مدينه|مستشفي|ولايه|حكومه|حزب|حركه|لجنه|موسسه|وكاله|جمعيه|نقابه|سفاره|مديريه|قياده|منطقه|ميناء?|مطار|بعثه|بلده|جزيره|قاعده|منشاه|مجموعه)$/u;

/** Verbs that may follow a cue without a name: «ملعب يتسع», «مدينة تبعد». */
const isVerb =
  /^(?:ي\p{L}{3,}|ت(?:ت\p{L}{2,}|قع|ضم|عد|بعد|بلغ|عتبر|شهد|عاني|حتضن|شمل|طل|متد|ربط|حمل|حوي|زود|ستقبل|ستوعب|عود|خدم|صل|مر|نتج|غطي))$/u;
