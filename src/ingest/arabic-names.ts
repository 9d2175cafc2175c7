import { isStopWord } from '../text/stop-words.ts';
import { withArticle } from './given-names.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { placeTail } from './arabic-place-tail.ts';
import { isArabicWord, isPlainArabicWord } from './arabic-lexicon.ts';
import { isForeignShape } from './foreign-shape.ts';
import { soundsLikeTown } from './latin-names.ts';
import { isGivenName } from './given-names.ts';
import { commonAfterCue, describing, ofBases } from './generic-words.ts';
import { rememberText } from '../model/remember.ts';
import type { Word } from './words.ts';

/** A name by the offsets of its first word and its end. */
export interface ReadName {
  readonly first: number;
  readonly end: number;
}

/** What may close a quotation. */
export const closing = /^[«»"“”„]*$/u;

/** First words of names of two words: «دير الزور», «أبو غريب», «سان دييغو». */
export const compound =
  /^(?:حاسي|عين|ابو|ابي|ام|بني|دير|دار|داره|تل|بير|راس|كفر|وادي|جبل|شط|خان|بيت|سيدي|ال|ابن|بن|عبد|حقل|سان|سانت|نيو|بورت|دي|لا|لوس|صلاح|ذي|ديار|باب|سن|شرم|مرسي|قصر|حصن|رام|علي|خط|الشيخ|النبي|كيب|بوركينا|سير|سيف|اولاد|واد|بور|فورت|كامب|مونت|مار|كاب|بونت|القصر|السيده|سوس|بنت|حد|عقله|مرج|تله|بحر|حي|نهر|شعيب|خميس|رويضه|زاويه|عرق|حوش|خور|اث|ايت|مرسى|قلعه|جزيره|مداين|عيون|ابار|سوق|بيوت|منيه|كوم|برج|بركه|عزبه|نجع|منشيه|التون|شاه|ده|فم|كي|عيل)$/u;
/** Titles that begin the names of airports, ports, bridges and the like: «مطار الملك فلان الدولي». */
export const honorific =
  /^(?:ال(?:ملك|ملكه|امير|اميره|شيخ|شيخه|رييس|سلطان|امام|شهيد|شهداء|خليفه|جنرال|قديس|قديسه|حاج)|سيدي|سيدنا|مولاي|شهيد)$/u;

/** A name after a cue such as «محافظة» or «مطار». */
export function readPlaceName(
  words: readonly Word[],
  from: number,
  cue: CueNoun,
  noun: string,
  isKnown: (word: string) => boolean,
): ReadName | undefined {
  const first = words[from]!;
  // «ميناء لخامات الحديد»: what it is for.
  if (/^لل|^ل[^ا].*ات$/u.test(first.folded) && first.gap === '' && !isKnown(first.folded)) return undefined;
  // «سوق الماشية», «رصيف الصيد»: what is sold or done there.
  if (
    /^(?:سوق|رصيف|ميناء?|مرفا|حوض|ساحه|معبر|حقل|مزرعه)$/u.test(noun) &&
    trade.test(first.folded) &&
    !isKnown(first.folded)
  )
    return undefined;
  if (
    isIndefiniteNisba(first) &&
    first.gap === '' &&
    cue.type === 'base' &&
    // «قاعدة كوسي»: an adjective of قاعدة would end like it.
    first.folded.endsWith('ه') === /ه$/u.test(words[from - 1]?.folded ?? '') &&
    !isKnown(first.folded) &&
    !compound.test(first.folded) &&
    // «معسكر كوسي المحاذي»: an adjective with the article follows a name.
    !/^ال../u.test(words[from + 1]?.gap === '' ? words[from + 1]!.folded : '') &&
    !(isForeignShape(first.folded) && soundsLikeTown(first.folded))
  )
    return undefined;
  // «ممر إنساني», «معبر بري»: an adjective of the lexicon describes a place and names none.
  if (
    isIndefiniteNisba(first) &&
    first.gap === '' &&
    ofTraffic.test(noun) &&
    first.folded.endsWith('ه') === /ه$/u.test(noun) &&
    isPlainArabicWord(first.folded.replace(/(?:يه|ي)$/u, '')) &&
    !isGivenName(first.folded.replace(/(?:يه|ي)$/u, '')) &&
    !isKnown(first.folded) &&
    !isGivenName(first.folded) &&
    !compound.test(first.folded) &&
    !/^ال../u.test(words[from + 1]?.gap === '' ? words[from + 1]!.folded : '')
  )
    return undefined;
  // «مدينة مدرجة على …»: a participle that agrees, and what goes with it.
  if (
    /ه$/u.test(noun) &&
    /^م.{3,}ه$/u.test(first.folded) &&
    first.gap === '' &&
    !isKnown(first.folded) &&
    isArabicWord(first.folded) &&
    /^[وف]?(?:علي|في|من|ب.{3,}|منذ|بين|عن|الي)$/u.test(
      words[from + 1]?.gap === '' ? words[from + 1]!.folded : '',
    )
  )
    return undefined;
  // «ملعب المدينة»: no name but what was named before.
  if (
    /^ال(?:مدينه|قريه|بلده|محافظه|ولايه|منطقه|مقاطعه|ناحيه|شركه|جامعه|دوله|بلاد|نادي|مطار|ميناء?|قاعده|مستشفي|نهر|سد|مخيم|بلديه|حدود|عاصمه|موقع|منشاه)$/u.test(
      first.folded,
    ) &&
    first.gap === '' &&
    !isKnown(first.folded)
  )
    return undefined;
  // «ولاية البعثة» is its mandate.
  if (
    /^ال../u.test(first.folded) &&
    cueNouns.get(first.folded.slice(2))?.type === 'actor' &&
    noun !== 'راس' &&
    !isKnown(first.folded)
  )
    return undefined;
  if (first.gap !== '' && /[«"“„]/u.test(first.gap))
    return afterBase(words, from, readQuotedIndex(words, from), cue);
  if (honorific.test(first.folded)) {
    const last = honouredEnd(words, from);
    const kind = words[last + 1];
    const isKind = noun === 'مدينه' && kind?.gap === '' && ofCities.test(kind.folded);
    return afterBase(words, from, isKind ? last + 1 : last, cue);
  }
  // «رصيف الحاويات», «سدة الحكم»
  if (
    /^ال(?:حاويات|سفن|قوارب|وقود|شحن|حكم|رياسه|سلطه|عرش|قياده)$/u.test(first.folded) &&
    /^(?:رصيف|سده)$/u.test(noun)
  )
    return undefined;
  let last = from;
  // «سد فلان بن فلان»
  if (
    isGivenName(first.folded) &&
    /^(?:بن|ابن)$/u.test(words[from + 1]?.folded ?? '') &&
    words[from + 2]?.gap === ''
  )
    return afterBase(words, from, from + 2, cue);
  const second = words[from + 1];
  // «ميناء بو بو»: a name that repeats itself.
  if (second?.folded === first.folded && /^-?$/u.test(second.gap))
    return afterBase(words, from, from + 1, cue);
  if (
    second &&
    /^-?$/.test(second.gap) &&
    !describing.has(second.folded) &&
    !isCommon(second) &&
    !(/^و/u.test(second.folded) && isKnown(second.folded.slice(1)))
  ) {
    const isArticle = second.folded.startsWith('ال');
    const nisba = isArticle && /(?:يه|ي)$/u.test(second.folded);
    if (
      compound.test(first.folded)
        ? !(nisba && !isArticle)
        : isArticle &&
          (nisba ? withArticle.test(first.folded) : !first.folded.startsWith('ال')) &&
          !/^ال(?:خدمه|انتاج|عمل|ماء|مياه)$/u.test(second.folded)
    )
      last++;
  }
  // «قاعدة كي وان»: a letter and a number of English, by their sounds.
  const isSounded =
    last === from && first.folded === 'كي' && /^(?:وان|تو|ثري|فور|فايف|سكس)$/u.test(second?.folded ?? '');
  if (isSounded && second?.gap === '') last++;
  if (cue.type !== 'actor') last += placeTail(words, last, noun, isKnown);
  // «مدينة حمد الطبية»
  const kind = words[last + 1];
  if (/مدينه$/u.test(words[from - 1]?.folded ?? '') && kind?.gap === '' && ofCities.test(kind.folded)) last++;
  return afterBase(words, from, last, cue);
}

const trade =
  /^ال(?:ماشيه|مواشي|خضار|خضراوات|فواكه|اسماك|سمك|جمله|عمل|مال|ذهب|صرف|عملات|نفط|سيارات|حبوب|تمور|اوراق|صيد|صيادين|محروقات|حاويات|بضايع|ركاب|اغنام|ابل|عقارات|طاقه|سلاح|قات|كتب|حرفيين)$/u;

/** What is described more often than it is named. */
const ofTraffic =
  /^(?:ممر|معبر|جسر|نفق|سد|مخيم|ميدان|ملعب|حاجز|محور|رصيف|حقل|ميناء?|مرفا|منتجع|مزرعه|منفذ|حديقه|سوق|منطقه)$/u;

const ofCities = /^ال(?:طبيه|رياضيه|صناعيه|اعلاميه|تعليميه|جامعيه|لوجستيه|اقتصاديه|ذكيه|الجديده)$/u;

/** «الملك فلان», «سيدي فلان بن فلان»: the last word of a name after a title. */
export function honouredEnd(words: readonly Word[], from: number): number {
  const follows = (index: number): boolean => {
    const word = words[index];
    return word !== undefined && word.gap === '' && !isCommon(word);
  };
  let last = from;
  if (!follows(last + 1)) return last;
  last++;
  if (compound.test(words[last]!.folded) && follows(last + 1)) last++;
  while (/^(?:بن|ابن|ال)$/u.test(words[last + 1]?.folded ?? '') && follows(last + 2)) {
    last += 2;
    if (compound.test(words[last]!.folded) && follows(last + 1)) last++;
  }
  return last;
}

/** The last word of a quotation that begins at a word. */
export function readQuotedIndex(words: readonly Word[], from: number): number {
  let index = from;
  while (index + 1 < words.length && index < from + 4 && words[index + 1]!.gap === '') index++;
  return index;
}

/** Adds what belongs to the name of a base; the core is the name alone. */
function afterBase(words: readonly Word[], from: number, last: number, cue: CueNoun): ReadName {
  let end = words[last]!.end;
  for (let index = last + 1; index <= last + 2 && cue.type === 'base'; index++) {
    const word = words[index];
    const isOpen = /[«"“„]/u.test(words[from]!.gap);
    if (!word || !(isOpen ? closing : /^$/u).test(word.gap) || !ofBases.test(word.folded)) break;
    end = word.end;
  }
  return { first: words[from]!.start, end };
}

const isCommonWord = rememberText(
  (folded) => commonAfterCue.has(folded) || isStopWord(folded) || folded.length < 2,
);
/** Whether a folded word is common after a cue, a stop word, or too short to be a name. */
export const isCommonName = (folded: string): boolean => isCommonWord(folded);

export const isCommon = ({ folded, isNumber }: Word): boolean => isNumber || isCommonWord(folded);

/** «أمنية», «أمريكي» without the article describe. */
/** «مرافئ» is a plural that only folds alike. */
export const isIndefiniteNisba = ({ folded, text }: Word): boolean =>
  !folded.startsWith('ال') && !text.endsWith('ئ') && /.{3}(?:يه|ي)$/u.test(folded);
