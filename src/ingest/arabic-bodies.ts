import { isStopWord } from '../text/stop-words.ts';
import { closing, isCommon, type ReadName } from './arabic-names.ts';
import { cueNouns, type CueNoun } from './cue-nouns.ts';
import { isTitle } from './arabic-person-name.ts';
import { isForeignShape } from './foreign-shape.ts';
import { isNationality } from './nations.ts';
import { describing, isOffice } from './generic-words.ts';
import { indexAt, type Word } from './words.ts';
import { worldNames } from './world-names.ts';

/** «السفارة الأمريكية», «القوات المشتركة», «الفرقة الثالثة»: adjectives with the article that name. */
export function readAdjectives(
  words: readonly Word[],
  from: number,
  cue: CueNoun,
  noun: string,
): ReadName | undefined {
  // An adjective agrees with its noun; one that does not belongs to a noun before.
  const isFeminine = /(?:ه|ات)$/u.test(noun) || /^(?:القوي|الدول|الاراضي)$/u.test(noun);
  let end: number | undefined;
  for (let index = from; index < from + 3; index++) {
    const word = words[index];
    if (
      !word ||
      word.gap !== '' ||
      !/^ال../u.test(word.folded) ||
      isPlain(word, noun, index > from) ||
      isCommon(word)
    )
      break;
    // «المنطقة الفرقة 62»: another noun.
    if (cueNouns.has(word.folded) || cueNouns.get(word.folded.slice(2))?.type === 'unit') break;
    if (isFeminine !== /ه$|^(?:الاولي|الكبري|الوسطي|العليا)$/u.test(word.folded)) break;
    if (
      index > from &&
      !/(?:يه|ي|ين)$/u.test(word.folded) &&
      !(isOffice.test(noun) && describes.test(word.folded)) &&
      word.folded !== 'الكبير'
    )
      break;
    end = word.end;
  }
  const number = words[from];
  if (end === undefined && /^(?:unit|base)$/.test(cue.type) && number?.isNumber && number.gap === '') {
    const arm = words[from + 1];
    end = cue.type === 'unit' && arm?.gap === '' && ofArms.test(arm.folded) ? arm.end : number.end;
  }
  if (end === undefined) return undefined;
  if (cue.type === 'unit') end = afterUnit(words, end);
  return { first: words[from]!.start, end: isOffice.test(noun) ? afterFor(words, end) : end };
}

/** Adjectives of bodies that are none of origin: «المفوضية العليا المستقلة», «الاتحاد العام». */
const describes = /^ال(?:م.{3,}|عامه?|اعلي|عليا|كبري|كبير|اولي?|حره?|خاصه?)$/u;

/** What describes and names nothing; «المتحف المصري الكبير» is a name. */
const isPlain = ({ folded }: Word, noun: string, isLater: boolean): boolean =>
  describing.has(folded) && !(isLater && folded === 'الكبير' && /^ال(?:متحف|جامع|مسجد|سد)$/u.test(noun));

/** «الفرقة 92 المدرعة» */
const ofArms = /^ال(?:مدرعه?|مشاه|اليه?|محموله?|مجوقله?|ميكانيكيه?|جبليه?|خاصه?|بحريه?|جويه?|صاروخيه?)$/u;

/** «الفرقة التاسعة عشرة مشاة»: the rest of the ordinal and the arm. */
function afterUnit(words: readonly Word[], end: number): number {
  let index = indexAt(words, end - 1) + 1;
  for (const pattern of [
    /^(?:عشره?|والعشرون|والعشرين)$/u,
    /^(?:مشاه|مدرعه?|مدرعات|مدفعيه|مظلات|مجوقله?|محموله|استطلاع|حرس|عمالقه|صاعقه|حدود|مغاوير|كوماندوز|دبابات|هندسه|امداد|ساحلي|بحري)$/u,
    /^(?:ميكانيكيه?|اليه?|خفيفه|جبليه|خاصه|مستقله?)$/u,
  ])
    if (words[index]?.gap === '' && pattern.test(words[index]!.folded)) end = words[index++]!.end;
  // «الكتيبة الثالثة للمظليين»
  return words[index]?.gap === '' &&
    /^لل(?:م.+ين|مشاه|مدفعيه|دفاع|استطلاع|هندسه|امداد)$/u.test(words[index]!.folded)
    ? words[index]!.end
    : end;
}

/** «المديرية العامة للآثار والمتاحف», «الهيئة العامة للطيران المدني»: what an office is for belongs to its name. */
export function afterFor(words: readonly Word[], end: number, withPurpose = true): number {
  const index = indexAt(words, end - 1) + 1;
  const word = words[index];
  if (!word || word.gap !== '') return end;
  // «الجمعية … من أجل …», «… للأمم المتحدة لشؤون …»
  if (
    withPurpose &&
    /^(?:من|لاجل)$/u.test(word.folded) &&
    /^(?:اجل|لاجل)$/u.test((word.folded === 'من' ? words[index + 1] : word)?.folded ?? '')
  ) {
    const from = index + (word.folded === 'من' ? 2 : 1);
    const last = words
      .slice(from, from + 2)
      .findIndex(({ folded, gap }) => gap === '' && /^ال../u.test(folded));
    return last < 0 ? end : describedEnd(words, from + last);
  }
  if (word.folded === 'للامم' && words[index + 1]?.folded === 'المتحده')
    return afterFor(words, words[index + 1]!.end, withPurpose);
  // «الهيئة الاقتصادية لقناة السويس»
  const second = words[index + 1];
  const genitive =
    second && /^و(?!ال).{3,}/u.test(second.folded) && second.gap === '' ? words[index + 2] : second;
  // «لسوس ماسة»
  const place = /^ل[^ل].{2,}/u.test(word.folded) ? word.folded.slice(1) : '';
  // «للشرق الأوسط»
  if (
    /^لل/u.test(word.folded) &&
    worldNames().get(`ا${word.folded.slice(1)} ${second?.folded ?? ''}`) === 'place'
  )
    return second!.end;
  if (place !== '' && second?.gap === '' && worldNames().get(`${place} ${second.folded}`) === 'place')
    return second.end;
  if (withPurpose && worldNames().get(place) === 'place') return word.end;
  const chain = withPurpose && /^ل[^ل].{2,}/u.test(word.folded) ? endOfChain(words, index) : undefined;
  if (chain !== undefined) return chain;
  if (
    withPurpose &&
    /^ل[^ل].{2,}/u.test(word.folded) &&
    genitive?.gap === '' &&
    /^ال../u.test(genitive.folded)
  )
    return describedEnd(words, words.indexOf(genitive));
  return /^لل../u.test(word.folded) ? describedEnd(words, index) : end;
}

/** «لسكك حديد مصر»: common nouns in the construct state up to a country. */
function endOfChain(words: readonly Word[], index: number): number | undefined {
  for (const word of words.slice(index + 1, index + 4)) {
    if (word.gap !== '') return undefined;
    if (worldNames().get(word.folded) === 'place') return word.end;
    if (isCommon(word) || word.folded.startsWith('ال')) return undefined;
  }
  return undefined;
}

/** The end of a definite noun with the nouns joined to it and its adjectives: «الغذاء والدواء», «الشؤون الإنسانية». */
function describedEnd(words: readonly Word[], at: number): number {
  let last = words[at]!;
  for (const word of words.slice(at + 1, at + 4)) {
    if (word.gap !== '' || describing.has(word.folded)) break;
    const isJoined = /^وال../u.test(word.folded);
    const isNisba = /^ال.+(?:يه|ي)$/u.test(word.folded);
    const isPassive = /^الم.{3,}$/u.test(word.folded) && !/ه$/u.test(last.folded);
    const agrees = /(?:ه|ات)$/u.test(last.folded) && /^ال.{2,}ه$/u.test(word.folded);
    if (!isJoined && !isNisba && !agrees && !isPassive) break;
    last = word;
  }
  return last.end;
}

/** Names of Latin letters as Arabic writes them: «سي إن إن». */
export const letterName =
  /^(?:اي|ايه|بي|سي|دي|اف|جي|اتش|كيه|كي|ال|ام|ان|او|كيو|ار|اس|تي|يو|في|دبليو|اكس|واي|زد)$/u;

/** Whether a word is the name of a letter in a row of them; «إن» and «في» are words, too. */
function isLetter(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.gap !== '' || !letterName.test(word.folded) || /^أ/u.test(word.text)) return false;
  const isIn = (other: Word | undefined): boolean => other !== undefined && letterName.test(other.folded);
  return (
    isIn(words[index - 1]) &&
    (!isStopWord(word.folded) || words[index + 1]?.gap !== '' || isIn(words[index + 1]))
  );
}

/** After the first word of a body: «الأمن والدفاع النيابية», «الدفاع الأمريكية». */
export function readDefinite(
  words: readonly Word[],
  from: number,
  cue: CueNoun,
  isKnown: (word: string) => boolean,
): number {
  let end = words[from]!.end;
  const isName = !words[from]!.folded.startsWith('ال');
  const isFree =
    cue.form === 'free' &&
    /^(?:شركه|حركه|حزب|تنظيم|جماعه|ميليشيا|مجموعه|قناه|صحيفه|وكاله|منظمه|موقع|نادي)$/u.test(
      words[from - 1]?.folded.replace(/^[وف]?[بكل]?(?=.{4})/u, '') ?? '',
    );
  if (words[from]!.gap !== '') return readQuoted(words, from);
  for (
    let index = from + 1;
    index <= from + (letterName.test(words[index - 1]?.folded ?? '') ? 7 : 3);
    index++
  ) {
    const word = words[index];
    // «شركة سي جي إم»
    if (isName && cue.form === 'free' && isLetter(words, index)) {
      end = word.end;
      continue;
    }
    // After a noun in the construct state a definite common noun belongs to the name.
    const isPart =
      isName && index === from + 1 && /^ال../u.test(word?.folded ?? '') && !isStopWord(word!.folded);
    // «مستشفى الثورة العام»
    if (
      word?.gap === '' &&
      /مستشفي$/u.test(words[from - 1]?.folded ?? '') &&
      /^ال(?:عام|مركزي|جامعي|تعليمي|وطني|ميداني)$/u.test(word.folded)
    ) {
      end = word.end;
      continue;
    }
    // «معهد تشاتام هاوس»
    if (
      isName &&
      cue.form === 'free' &&
      word?.gap === '' &&
      isForeignShape(word.folded) &&
      isForeignShape(words[index - 1]!.folded) &&
      !word.folded.startsWith('و')
    ) {
      end = word.end;
      continue;
    }
    if (!word || word.gap !== '' || describing.has(word.folded) || (isCommon(word) && !isPart)) break;
    // «قيادة العمليات المشتركة العميد فلان»: a title begins somebody's name.
    if (isTitle(word) && !/^ال(?:امين|محافظ|مختار|سيد|شيخ|حاج|شاب)$/u.test(word.folded)) break;
    const joined =
      /^وال./u.test(word.folded) &&
      (!isName || (index === from + 2 && /^ال/u.test(words[index - 1]!.folded))) &&
      !cueNouns.has(word.folded.slice(1));
    // «شركة مياه وكهرباء …»: two common nouns in the construct state, then what they are of.
    const third = words[index + 1];
    if (
      isName &&
      index === from + 1 &&
      /^و(?!ال).{3,}/u.test(word.folded) &&
      !cueNouns.has(word.folded.slice(1)) &&
      cue.form === 'free' &&
      third?.gap === '' &&
      (/^ال../u.test(third.folded) || isKnown(third.folded))
    )
      return third.end;
    const second =
      isName &&
      (index === from + 1 || (index === from + 2 && /^(?:اف|تي)$/u.test(words[index - 1]!.folded))) &&
      cue.form === 'free' &&
      /^(?:نيوز|برس|تايمز|بوست|تي|اف|ام|باور|اويل|انرجي|غروب|جروب|موتورز|اير|ايرلاينز|بتروليوم|غاز|تك|تكنولوجي|كابيتال|هولدنغ|كوم|موبايل|تيليكوم|فارما|انترناشونال|بنك)$/u.test(
        word.folded,
      );
    // «شركة س الصينية»: where it comes from is no part of its name.
    if (isNationality(words[index - 1]?.folded ?? '')) break;
    const isOrigin = isName && isFree && /^ال.*(?:يه|ي)$/u.test(word.folded);
    if (isOrigin || (!second && !joined && !/^ال./u.test(word.folded))) break;
    end = word.end;
  }
  return end;
}

function readQuoted(words: readonly Word[], from: number): number {
  let index = from;
  while (index + 1 < words.length && index < from + 5 && words[index + 1]!.gap === '') index++;
  const next = words[index + 1];
  return next === undefined || closing.test(next.gap) || /^[»"”]/u.test(next.gap)
    ? words[index]!.end
    : words[from]!.end;
}
