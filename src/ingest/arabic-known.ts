import { cueNouns } from './cue-nouns.ts';
import { indexAt, type Word } from './words.ts';
import { worldNames } from './world-names.ts';

/** «كتيبة فلان بن فلان» */
export function afterSon(words: readonly Word[], end: number): number {
  const index = indexAt(words, end - 1) + 1;
  const [son, father] = [words[index], words[index + 1]];
  return son?.gap === '' && /^(?:بن|ابن)$/u.test(son.folded) && father?.gap === '' ? father.end : end;
}

/** «مجلس محافظة س», «قيادة شرطة س», «غرفة تجارة س»: the body of a known place, with what it is for. */
export function localBody(
  words: readonly Word[],
  from: number,
  isKnown: (word: string) => boolean,
): number | undefined {
  for (let index = from; index < from + 3; index++) {
    const word = words[index];
    if (!word || word.gap !== '' || word.isNumber) return undefined;
    if (index > from) {
      const end =
        knownEnd(words, index, isKnown) ??
        (isKnown(word.folded) || worldNames().get(word.folded) === 'place' ? word.end : undefined);
      if (end !== undefined) return end;
    }
    // «مصلحة مياه بلديات الساحل»
    if (index > from + 1 && /^ال../u.test(word.folded)) return word.end;
    if (!localNouns.test(word.folded)) return undefined;
  }
  return undefined;
}

/** Common nouns that stand between a body and its place: «قيادة شرطة س». */
export const localNouns =
  /^(?:محافظه|مدينه|بلديه|ولايه|شرطه|عمليات|امن|تجاره|زراعه|صحه|تربيه|قضا|استيناف|جنايات|مرور|دفاع|اعمار|توزيع|كهربا|ما|مياه|تحقيق|جنح|بداه|تمييز|عمل|صناعه|استثمار|تخطيط|اقليم|منطقه|طواري|حرس|حدود|حمايه|مكافحه|اطفا|انقاذ|مينا|مطار|مواني|بلديات|بلديه|اطبا|محامي|صيادلي|خريجي|عمال|صيادي|مزارعي|حركات|قبايل|عشاير|احزاب|لجان|نقابات|جمعيات|تجار|معلمي|مدرسي|طلاب|طلبه|مهندسي|قضاه|اعيان|شيوخ|مجالس|بلديات|غرف|كتاب|ادبا|فناني|صحفيي|محاميي|سجون|اسرا|اسري|شهدا|مهجري|نازحي|لاجيي|مغتربي|اوقاف|جمارك|ضرايب|اثار|متاحف|سياحه|ثقافه|بيطره|ري|سدود|طرق|جسور|سكك|نقل|موانء|تعليم|شباب)$/u;

/** «هيئة الدفاع المدني والإسعاف», «بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد» */
export function joinedEnd(words: readonly Word[], end: number): number {
  const at = indexAt(words, end - 1) + 1;
  const next = words[at];
  if (/المتحده$/u.test(words[at - 1]?.folded ?? '')) {
    let last = at - 1;
    while (
      words[last + 1]?.gap === '' &&
      /^ال(?:متكامله|متعدده|ابعاد|موقته|مختلطه|مشتركه|انتقاليه|خاصه|امنيه|انمايي|انمائي|سكان|طفوله)$/u.test(
        words[last + 1]!.folded,
      )
    )
      last++;
    return words[last]!.end;
  }
  // «الخطوط التونسية والمكتب …»: another body.
  const isOther =
    /^ال.+(?:يه|ي)$/u.test(words[at - 1]?.folded ?? '') &&
    /^(?:body|free)$/.test(cueNouns.get(next?.folded.slice(3) ?? '')?.form ?? '');
  return next?.gap === '' && !isOther && /^وال.{3,}/u.test(next.folded) ? next.end : end;
}

/** The end of a known name of two or three words. */
export function knownEnd(
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
