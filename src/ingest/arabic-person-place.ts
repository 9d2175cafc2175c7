import { isStopWord } from '../text/stop-words.ts';
import { isCommonName } from './arabic-names.ts';
import { isTitle } from './arabic-person-name.ts';
import { isNamePart } from './arabic-name-word.ts';
import { isForeignShape } from './foreign-shape.ts';
import { describing } from './generic-words.ts';
import { isGivenName, isSureGivenName } from './given-names.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { startAfter, type Word } from './words.ts';

/** Whether an office stands in the clause before a comma. */
export const isTitledBefore = (words: readonly Word[], index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    if (isTitle(words[at])) return true;
    if (words[at]!.gap !== '') return false;
  }
  return false;
};

const offices =
  /^(?:مهندسه?|طبيبه?|محام|محاميه|ناشطه?|كبير|كبيره|مشرفه?|قاض|صحفيه?|صحافيه?|مزارعه?|صياد|تاجره?|سايق|مصوره?|معلمه?|ممرضه?|كاتبه?|موظفه?|صاحبه?|احد|احدي|ابن|والد|والده|شقيق|زوجه|نجل|مسوول|مسووله)$/u;

/** «فلان الفلاني، محلل …»: two names before a comma and an office. */
export function readApposed(
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const [first, second, third, fourth] = words.slice(index, index + 4);
  // «بيرام الداه اعبيد، رئيس …»
  const isThree =
    third?.gap === '' &&
    fourth !== undefined &&
    isForeignShape(third.folded) &&
    isForeignShape(first!.folded);
  const office = isThree ? fourth : third;
  if (!first || !second || !office || first.gap !== '' || second.gap !== '' || !/^[،,]$/u.test(office.gap))
    return undefined;
  if (
    first.isNumber ||
    second.isNumber ||
    !(isTitle(office) || offices.test(office.folded)) ||
    office.folded.startsWith('ال')
  )
    return undefined;
  if (
    !isNamePart(first.folded) ||
    /^[وفبكل]?ال|^[يت].{3,}|..ت$/u.test(first.folded) ||
    isCommonName(first.folded)
  )
    return undefined;
  const isFamily = /^ال.{2,}/u.test(second.folded) && !describing.has(second.folded);
  const isKnownFirst = isGivenName(first.folded) || isForeignShape(first.folded);
  return isFamily || (isKnownFirst && isNamePart(second.folded))
    ? { start: first.start, end: (isThree ? third : second).end }
    : undefined;
}

/** «فلان ولد فلان»: names of the western Sahara. */
export function readSonOf(
  words: readonly Word[],
  index: number,
  cut: number,
): { start: number; end: number } | undefined {
  const [first, son, father, family] = words.slice(index, index + 4);
  if (!first || !son || !father || son.gap !== '' || father.gap !== '' || father.isNumber) return undefined;
  if (
    !/^(?:ولد|منت)$/u.test(son.folded) ||
    isStopWord(father.folded) ||
    /^(?:عام|سنه|يوم)$/u.test(father.folded)
  )
    return undefined;
  if (isSpeechVerb(first.folded.slice(cut)) || isStopWord(first.folded)) return undefined;
  const isLonger =
    family?.gap === '' &&
    (isGivenName(father.folded) || /^(?:الشيخ|سيدي|سيد|عبد|محمد)$/u.test(father.folded)) &&
    isNamePart(family.folded) &&
    !isStopWord(family.folded);
  // «سيدي فلان ولد فلان»
  const left = words[index - 1];
  const isSecond =
    cut === 0 &&
    first.gap === '' &&
    left !== undefined &&
    (/^(?:سيدي|سيد)$/u.test(left.folded) || isSureGivenName(left.folded));
  return { start: isSecond ? left.start : startAfter(first, cut), end: (isLonger ? family : father).end };
}

/** «الناطقة باسم المفوضية، جمانة الغلاي، إن»: a name and a family between commas, after an office. */
export function readBetweenCommas(
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const [first, family, after] = words.slice(index, index + 3);
  if (!first || !family || !after || !/^[،,]$/u.test(first.gap) || family.gap !== '') return undefined;
  const isNamed =
    /^[،,]/u.test(after.gap) &&
    /^(?:ان|لـ|ل.{3,}|ب.{3,}|في|خلال|علي)$/u.test(after.folded) &&
    /^ال.{2,}ي$/u.test(family.folded) &&
    !describing.has(family.folded) &&
    isNamePart(first.folded) &&
    !/^(?:ال|[وفبكل]ال)/u.test(first.folded) &&
    isTitledBefore(words, index);
  return isNamed ? { start: first.start, end: family.end } : undefined;
}
