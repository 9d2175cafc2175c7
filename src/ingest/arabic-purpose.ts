import { isCommon } from './arabic-names.ts';
import { cueNouns } from './cue-nouns.ts';
import { isForeignShape } from './foreign-shape.ts';
import { describing } from './generic-words.ts';
import { isGivenName } from './given-names.ts';
import { indexAt, type Word } from './words.ts';
import { worldNames } from './world-names.ts';

/** «المديرية العامة للآثار والمتاحف», «الهيئة العامة للطيران المدني»: what an office is for belongs to its name. */
export function afterFor(words: readonly Word[], end: number, withPurpose = true): number {
  const index = indexAt(words, end - 1) + 1;
  const word = words[index];
  if (
    !word ||
    word.gap !== '' ||
    /^لل(?:عاصمه|مدينه|محافظه|بلاد|دوله|بلده|ولايه|منطقه|مره|عام|شهر)$/u.test(word.folded)
  )
    return end;
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
  // «المؤسسة العامة لسد الفرات»
  if (
    withPurpose &&
    cueNouns.get(word.folded.slice(1))?.form === 'name' &&
    /^ل/u.test(word.folded) &&
    second?.gap === '' &&
    /^ال../u.test(second.folded)
  )
    return second.end;
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

const means = /^(?:لل|ال)(?:نقل|تزويد|امداد|اتصال|تعريف|نهوض|عنايه|شحن|تنبو|تعليم|علاج|سفر|توعيه)$/u;

/** The end of a definite noun with the nouns joined to it and its adjectives: «الغذاء والدواء», «الشؤون الإنسانية». */
function describedEnd(words: readonly Word[], at: number): number {
  // «للكهرباء والماء الصالح للشرب»
  const drinking = words.findIndex(({ folded }, index) => index > at && index < at + 4 && folded === 'للشرب');
  if (drinking > 0 && words[drinking - 1]!.folded === 'الصالح') return words[drinking]!.end;
  let last = words[at]!;
  for (const word of words.slice(at + 1, at + 6)) {
    // «النقل بالسكك الحديدية»: by what it is done.
    const isMeans = last === words[at] && means.test(last.folded) && /^بال.{3,}/u.test(word.folded);
    // «القوى العاملة» are people, «الشركة العاملة» is one of many.
    const isLabour =
      (word.folded === 'العامله' && /قوي$/u.test(last.folded)) ||
      // «الأمن العام», «الصحة العامة»
      (/^العامه?$/u.test(word.folded) && /(?:امن|صحه|ماليه|نيابه|خدمه|وظيفه)$/u.test(last.folded));
    // «للإنماء الاقتصادي والاجتماعي»: an adjective here, where an economist would have a name.
    const owner = words[words.indexOf(word) + 1];
    const isAdjective =
      /^ال.+ي$/u.test(word.folded) &&
      !(owner?.gap === '' && (isGivenName(owner.folded) || isForeignShape(owner.folded)));
    if (
      word.gap !== '' ||
      (describing.has(word.folded) && !isLabour) ||
      (cueNouns.get(word.folded)?.form === 'title' && !isAdjective)
    )
      break;
    // «للشحن والترصيف والاتحاد العام …»: another body.
    const isJoined =
      /^وال../u.test(word.folded) &&
      (/ه$/u.test(word.folded) || !/^(?:body|free)$/.test(cueNouns.get(word.folded.slice(3))?.form ?? ''));
    const isNisba = /^ال.+(?:يه|ي)$/u.test(word.folded);
    const isPassive =
      /^الم.{3,}$/u.test(word.folded) && !/ه$/u.test(last.folded) && !cueNouns.has(word.folded.slice(2));
    const agrees = /(?:ه|ات)$/u.test(last.folded) && /^ال.{2,}ه$/u.test(word.folded);
    if (!isMeans && !isLabour && !isJoined && !isNisba && !agrees && !isPassive) break;
    last = word;
  }
  return last.end;
}
