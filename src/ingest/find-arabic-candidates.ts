import { among, isPlaces, readList } from './arabic-lists.ts';
import { readCueName } from './arabic-cue-name.ts';
import { cueTail } from './arabic-cue-tail.ts';
import { readQuotedIndex } from './arabic-names.ts';
import { typeOf } from './arabic-types.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { findForeign } from './find-arabic-foreign.ts';
import { findPersons } from './find-arabic-persons.ts';
import { findPlaces } from './find-arabic-places.ts';
import type { Span } from './mention.ts';
import { readingsOf, startAfter, type Word } from './words.ts';

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
  const isWithMarbuta = text.includes('ة');
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
      // «فرقه عالجت»: the ه of a text that writes ة elsewhere is a pronoun.
      if (/ه$/u.test(word.text) && isWithMarbuta && /ه$/u.test(folded)) continue;
      const cue = unitCue(words[index + 1], folded) ?? cueNouns.get(folded) ?? definiteCue(folded);
      if (!cue || cue.form === 'title' || (cue.form === 'purpose' && !folded.startsWith('ال'))) continue;
      if (cue.form === 'list') return readList(text, words, index + 1, isKnown);
      if (cue.type === 'operation' && drills.test(folded.replace(/^ال/u, '')))
        return readDrill(text, words, index);
      const read = readCueName(words, index, cue, folded, isKnown);
      const found = read && { ...read, end: cueTail(words, read.end, folded, cue, isKnown) };
      if (found) {
        const start =
          cue.form === 'bare' ||
          isQuotedName(words, index, cue) ||
          /^(?:هزيمه|محاربه)$/.test(folded) ||
          isRural(folded, words[index + 1]!.folded)
            ? found.first
            : startAfter(word, cut);
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

/** «صحيفة «س»»: what stands between the marks is the name, and the noun says what it is. */
const isQuotedName = (words: readonly Word[], index: number, cue: CueNoun): boolean =>
  /^(?:media|actor|operation)$/.test(cue.type) && /[«"“]/u.test(words[index + 1]?.gap ?? '');

/** «ريف س»: the country around a town; only that of Damascus is a province. */
const isRural = (folded: string, name: string): boolean =>
  (folded === 'ريف' && name !== 'دمشق') || folded === 'غابات';

const codeName =
  /^(?:ال)?(?:درع|سيف|نسر|اسد|اسود|صقر|صقور|نسور|فجر|عاصفه|رعد|حارس|حراس|رياح|شمس|نجم|جسر|رمح|سهم|برق|نمر|حزم|صمود|افق|موج|امواج|شهاب|ميزان|وعد|اراده|عزم|نسيم|غيث)$/u;
const drills = /^(?:تمرين|مناوره|مناورات|تدريب|تدريبات)$/u;
/** «التمرين المشترك «س»»: a drill by what stands between the quotation marks. */
function readDrill(text: string, words: readonly Word[], index: number): Span[] {
  const from = [1, 2, 3].map((step) => index + step).find((at) => /[«"“]/u.test(words[at]?.gap ?? ''));
  if (from === undefined || words.slice(index + 1, from).some(({ gap }) => gap !== '')) {
    // «تمرين درع الخليج»: a name of two words as armies give them.
    const [own, of] = words.slice(index + 1, index + 3);
    const isCalled =
      own?.gap === '' && of?.gap === '' && codeName.test(own.folded) && /^ال../u.test(of.folded);
    const cue = words[index]!;
    return isCalled
      ? [
          {
            start: startAfter(cue, /^[وفبل](?=ت|م)/u.test(cue.folded) ? 1 : 0),
            end: of.end,
            type: 'operation',
            core: text.slice(own.start, of.end),
          },
        ]
      : [];
  }
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
  /^(?:مجلس الاداره|الجمعيه (?:العامه|العموميه)|الاداره العامه|المدير العام|مركز المدينه|موقع الحادث|هييه الدفاع|هييه المحكمه|هييه التدريس|بنك الدم|بنك الاهداف|جهاز الانقاذ|غرفه العمليات|لجنه التحكيم|مركز (?:ال)?(?:اقتراع|ايواء|تصويت|صحي|شرطه)|مراكز (?:ال)?اقتراع|مكتب الاستقبال|ممثلو الادعا|شبكه الكهربا|شبكه المياه|شبكه الطرق)$/u;
