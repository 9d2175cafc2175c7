import { isPlainArabicWord } from './arabic-lexicon.ts';
import { endsClause } from './arabic-person-name.ts';
import { isNamePart } from './arabic-name-word.ts';
import { cueNouns } from './cue-nouns.ts';
import { isForeignShape } from './foreign-shape.ts';
import { describing } from './generic-words.ts';
import { isNationality } from './nations.ts';
import { isGivenName } from './given-names.ts';
import { startAfter, type Word } from './words.ts';

/** «محلل مالي»: one adjective after an office without the article describes it. */
export const isDescription = (
  words: readonly Word[],
  title: string,
  found: { readonly start: number; readonly end: number },
): boolean => {
  const word = words.find(({ end }) => end === found.end);
  return (
    word !== undefined &&
    word.start === found.start &&
    !title.startsWith('ال') &&
    /^(?!ال).{2,}ي$/u.test(word.folded) &&
    !isGivenName(word.folded) &&
    !isForeignShape(word.folded)
  );
};

/** «متطوع محلي»: an Arabic noun with its adjective, and no name. */
export const isPairOfWords = (words: readonly Word[], from: number, next: number): boolean => {
  const [noun, adjective] = words.slice(from, next);
  return (
    next === from + 2 &&
    noun !== undefined &&
    adjective !== undefined &&
    !isGivenName(noun.folded) &&
    isPlainArabicWord(noun.folded) &&
    /^(?!ال).{2,}(?:ي|يه)$/u.test(adjective.folded) &&
    isPlainArabicWord(adjective.folded)
  );
};

/** Titles after which nothing but a name stands. */
const personal =
  /^ال(?:دكتوره?|سيده?|مهندسه?|حاجه?|شيخه?|استاذه?|عميد|عقيد|رايد|نقيب|مقدم|ملازم|جنرال|كولونيل|قاضيه?|محاميه?|نايبه?|سفيره?|طبيبه?|باحثه?|بروفيسوره?|صحفيه?|صحافيه?|فنانه?|اميره?|كابتن|قبطان)$/u;

/** «الدكتورة هنادي الحيل»: right after such a title, a name that nothing else gives away. */
export function readTitled(
  words: readonly Word[],
  index: number,
  from: number,
  title: string,
): { start: number; end: number; next: number } | undefined {
  const [first, family] = words.slice(from, from + 2);
  if (from !== index + 1 || !personal.test(title) || !first || first.gap !== '' || family?.gap !== '')
    return undefined;
  const isFamily =
    /^(?:ال.{2,}|بو.{3,})/u.test(family.folded) &&
    !describing.has(family.folded) &&
    !isNationality(family.folded);
  return isFamily && isPart(first) && !first.folded.startsWith('ال')
    ? { start: first.start, end: family.end, next: from + 2 }
    : undefined;
}

/** «أما فلان فلان، وهو …», «وتقول فلانة فلان، التي …»: two or three names before a comma and who that is. */
export function readPresented(
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const [opening, first] = words.slice(index, index + 2);
  if (!opening || !first || first.gap !== '') return undefined;
  const isOpening =
    /^[وف]?(?:اما|[يت](?:روي|حكي|شكو|تذكر|ستذكر|قول|صف|تساءل|تسال|سرد|ستعيد|لخص)|روت|حكت|روي|حكي)$/u.test(
      opening.folded,
    );
  if (!isOpening) return undefined;
  let at = index + 1;
  while (
    at < index + 4 &&
    words[at] !== undefined &&
    (at === index + 1 || words[at]!.gap === '') &&
    (isPart(words[at]!) || (at > index + 1 && isFamilyCue(words, at)))
  )
    at++;
  const after = words[at];
  const isClosed = after !== undefined && /^[،,(–—-]/u.test(after.gap) && presents.test(after.folded);
  const isAged = after !== undefined && /^[(]/u.test(after.gap) && after.isNumber;
  if (at - index < 3 || !(isClosed || isAged)) return undefined;
  return { start: first.start, end: words[at - 1]!.end };
}

/** «أمينة الشيخ، وهي»: a family that is called like an office or a place. */
const isFamilyCue = (words: readonly Word[], at: number): boolean =>
  /^ال.{3,}/u.test(words[at]!.folded) &&
  cueNouns.has(words[at]!.folded) &&
  /^[،,(]/u.test(words[at + 1]?.gap ?? '');

const isPart = ({ folded, isNumber }: Word): boolean => !isNumber && isNamePart(folded);

const presents =
  /^(?:وهو|وهي|الذي|التي|احد|احدي|صاحب|صاحبه|رب|ربه|ام|اب|والد|والده|ابن|ابنه|من|[ء-ي]{3,}(?:ي|يه|ه)?)$/u;

/** «وقالت أم محمد، وهي …»: a mother or father by the name of a child. */
export function readKunya(words: readonly Word[], index: number): { start: number; end: number } | undefined {
  const [parent, child] = words.slice(index, index + 2);
  if (!parent || !child || child.gap !== '' || !/^و?(?:ام|ابو)$/u.test(parent.folded)) return undefined;
  if (!isGivenName(child.folded) || !endsClause(words[index + 2])) return undefined;
  return { start: startAfter(parent, parent.folded.startsWith('و') ? 1 : 0), end: child.end };
}
