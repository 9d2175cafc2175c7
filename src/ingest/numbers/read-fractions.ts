import { parseDigits } from '../../language/digits.ts';
import { findNumerals } from '../../language/numerals.ts';
import { isGivenName } from '../names/given-names.ts';
import { fractions } from './number-words.ts';
import type { Raw } from './raw-number.ts';
import { parseDual, unitOf, unitWords } from './unit-words.ts';
import { foldWord, readingsOf, startAfter, type Word } from '../words.ts';
import { worldNames } from '../names/world-names.ts';

/** Halves, thirds and quarters of something; “the second half” and «الربع الأول» are none. */
export function readFractions(text: string, words: readonly Word[]): Raw[] {
  return words.flatMap((word, index): Raw[] => {
    if (word.isNumber) return [];
    const next = words[index + 1];
    // «خُمس السكان», a fifth, against «خمس سفن».
    const isFifth = /^[وفبل]*خ\u064f?مس$/u.test(word.text) && next?.gap === '';
    const isMarked = word.text.includes('\u064f');
    if (isFifth && (isMarked || (/^ال.{3}/u.test(next.folded) && !words[index - 1]?.folded.startsWith('ال'))))
      return [{ start: word.end - (isMarked ? 4 : 3), end: word.end, value: 0.2 }];
    // “A fifth day” is an ordinal, “a fifth of” a share.
    const isOrdinal =
      /^(?:a|an|one)$/.test(word.folded) &&
      /^[a-z]/.test(words[index + 2]?.folded ?? '') &&
      words[index + 2]!.gap === '' &&
      !/^(?:of|the|its|their|more|less|fewer|and|in|to|by|from|as)$/.test(words[index + 2]!.folded);
    const pair = isOrdinal ? undefined : next && fractions.get(`${word.folded} ${next.folded}`);
    if (next && pair !== undefined && /^[-\s]*$/.test(text.slice(word.end, next.start)))
      return [{ start: word.start, end: next.end, value: pair }];
    for (const { folded, cut } of readingsOf(word.folded)) {
      // «نصفهم», «ثلثاها»: what they are shares of is a pronoun.
      const owner = /^(.+?)(?:هم|هن|ها)$/u.exec(folded)?.[1];
      const value = fractions.get(folded) ?? (owner === undefined ? undefined : fractions.get(owner));
      if (value !== undefined && (owner !== undefined || isShare(words, index)))
        return [{ start: startAfter(word, cut), end: word.end, value }];
    }
    return [];
  });
}

function isShare(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  const previous = words[index - 1];
  if (previous?.folded === 'by' && words[index]!.folded === 'half') return true;
  if (!next || next.gap !== '' || /^(?:ال)?(?:نهايي|ساعه|مليون|مليار|الف)$/u.test(next.folded)) return false;
  if (previous && /^(?:first|second|top|other|each|latter)$/.test(previous.folded)) return false;
  return /^[a-z]/.test(words[index]!.folded)
    ? /^(?:of|the|its|their)$/.test(next.folded)
    : /^(?:ال|عدد|قوات|سكان|هذه|تلك)/u.test(next.folded) || isOfDefinite(next, words[index + 2]) || isOwned(next);
}

/** «ربع زبائنها»: of what somebody has. */
const isOwned = ({ folded }: Word): boolean =>
  /^.{3,}(?:ها|هم|هن|نا)$/u.test(folded) && !unitWords.has(folded.replace(/(?:ها|هم|هن|نا)$/u, ''));

/** «ثلث مقاعد البرلمان» is a share, «نصف ساعة» an amount. */
const isOfDefinite = (next: Word, after: Word | undefined): boolean =>
  after?.gap === '' &&
  /^ال../u.test(after.folded) &&
  !unitWords.has(next.folded) &&
  !/^(?:نهاي|فصل|نقط)/u.test(next.folded);

/** «ساعتين ونصف الساعة», «ثلاثة أعوام ونصف»: the end of a half more of the same noun, said again or not. */
export function halfAfter(words: readonly Word[], index: number, unit: string): number | undefined {
  const [half, again] = words.slice(index + 1, index + 3);
  if (half?.folded !== 'ونصف' || half.gap !== '') return undefined;
  const isAgain = again?.gap === '' && /^ال/u.test(again.folded) && unitWords.get(again.folded.slice(2)) === unit;
  return isAgain ? again.end : half.end;
}

/** «أربعين عاما ونصف»: the noun has its number before it. */
const isNumbered = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1];
  return words[index]!.gap === '' && before !== undefined && (before.isNumber || findNumerals(before.text).length > 0);
};

/** «وسفينتان»: the singular is a word only without its first letter. */
const isParticleBefore = (folded: string): boolean => {
  const single = folded.replace(/ت(?:ين|ان)$/u, 'ه');
  return /^[وفبكل].{3,}ه$/u.test(single) && unitOf(single) === undefined && unitOf(single.slice(1)) !== undefined;
};

const isOne = (noun: string, { folded, gap }: Word): boolean =>
  gap === '' && folded === (noun.endsWith('ه') ? 'واحده' : 'واحد');

/** «… إنذارات، من بينها إنذاران»: after such words any noun may be in the dual. */
const among = /^[وف]?(?:منها|بينها|منهم|بينهم)$/u;
const isDualOf = (folded: string): boolean =>
  /^.{3,}ان$/u.test(folded) && !isGivenName(folded) && !worldNames().has(folded);

/** «زورقان وشاحنتان»: another noun, and no adjective. */
const isJoinedNoun = (folded: string): boolean => /^و/u.test(folded) && parseDual(folded.slice(1)) !== undefined;

/** Nouns in the dual, «كيلومترين», «قاعدتين»; and one and a half. */
export function readDuals(words: readonly Word[]): Raw[] {
  return words.flatMap((word, index): Raw[] => {
    const isHalved = words[index + 1]?.folded === 'ونصف';
    const isSingle = /^واحده?$/u.test(words[index + 1]?.folded ?? '');
    if (!/(?:ين|ان)$/u.test(word.folded) && !isHalved && !isSingle) return [];
    // «سفينتين محملتين»: the second is an adjective.
    const before = words[index - 1];
    const isAfterDual =
      before !== undefined &&
      word.gap === '' &&
      readingsOf(before.folded).some(({ folded }) => parseDual(folded) !== undefined || isDualOf(folded));
    if (isAfterDual && !isJoinedNoun(word.folded)) return [];
    const readings = readingsOf(word.folded);
    // «ومروحيتين»: the reading whose noun is known.
    const known = readings.filter(({ folded }) => parseDual(folded)?.unit !== undefined);
    for (const { folded, cut } of known.length > 0 ? known : readings) {
      const dual = parseDual(folded);
      if (dual && isParticleBefore(folded)) continue;
      if (dual) return [{ start: startAfter(word, cut), end: word.end, value: 2, unit: dual.unit }];
      const unit = /^(?:ساعه|عام|سنه|شهر|يوم|كيلومتر|متر|طن|دقيقه|عقد|ميل)ا?$/u.test(folded)
        ? unitOf(folded)
        : undefined;
      // «شخص واحد»: one follows its noun, and agrees with it.
      const one = words[index + 1];
      const single = unitWords.get(folded) ?? unitWords.get(`${folded}ا`);
      if (single !== undefined && one && isOne(folded, one) && !/كل$/u.test(before?.folded ?? ''))
        return [{ start: startAfter(word, cut), end: one.end, value: 1, unit: single }];
      // «خبيران», «زورقان»: the nominative of what is counted is no plural.
      if (unitOf(folded.slice(0, -2)) !== undefined && isDualOf(folded) && !/^(?:ال|[يتم])/u.test(folded))
        return [{ start: startAfter(word, cut), end: word.end, value: 2, unit: unitOf(folded.slice(0, -2)) }];
      if (among.test(before?.folded ?? '') && word.gap === '' && isDualOf(folded))
        return [{ start: word.start, end: word.end, value: 2, unit: unitOf(folded.slice(0, -2)) }];
      if (isHalved && unit !== undefined && !isNumbered(words, index))
        return [{ start: startAfter(word, cut), end: word.end, value: 1, unit }];
    }
    return [];
  });
}

/** “A dozen trucks”, “two dozen soldiers”; “dozens” and “several dozen” say no number. */
export function readDozens(words: readonly Word[]): Raw[] {
  return words.flatMap((word, index): Raw[] => {
    const before = words[index - 1];
    if (word.folded !== 'dozen' || !before || word.gap !== '') return [];
    if (/^an?$/.test(before.folded)) return [{ start: word.start, end: word.end, value: 12 }];
    const count = before.isNumber ? parseDigits(before.text) : findNumerals(before.text)[0]?.value;
    return count === undefined || count > 20 ? [] : [{ start: before.start, end: word.end, value: count * 12 }];
  });
}

const cardinals = new Map(
  'الثلاث الأربع الخمس الست السبع الثماني التسع العشر'
    .split(' ')
    .flatMap((word, index) => [
      [foldWord(word), index + 3] as const,
      [`${foldWord(word).replace(/ي$/u, 'ي')}ه`, index + 3] as const,
    ]),
);

/**
 * «الأشهر الستة الماضية», «الدول الخمس»: the number follows a definite noun; and «الأسبوعين المقبلين», two of a time.
 */
export function readDefinite(words: readonly Word[]): Raw[] {
  return words.flatMap((word, index): Raw[] => {
    const noun = words[index - 1];
    const reading = noun && readingsOf(noun.folded).find(({ folded }) => /^ال.{2}/u.test(folded));
    if (!noun || !reading || word.gap !== '') return [];
    const start = startAfter(noun, reading.cut);
    const bare = reading.folded.slice(2);
    const value = cardinals.get(word.folded);
    if (value !== undefined)
      return [{ start, end: word.end, value, unit: unitWords.get(bare) ?? unitWords.get(reading.folded) }];
    const isPair = /^(?:يومين|اسبوعين|شهرين|عامين|سنتين|ساعتين|عقدين)$/u.test(bare);
    return isPair && /^ال.*ين$/u.test(word.folded)
      ? [{ start, end: noun.end, value: 2, unit: unitWords.get(bare) }]
      : [];
  });
}
