import type { Bound } from '../../model/statement.ts';
import { toLatinDigits } from '../../language/digits.ts';
import type { FoundDate } from '../dates/find-dates.ts';
import { boundBefore } from './number-bounds.ts';
import type { Raw } from './raw-number.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { isNationality } from '../names/nations.ts';
import { halfAfter, readDefinite, readDozens, readDuals, readFractions } from './read-fractions.ts';
import { currencies, percentAt, readDigits, readNumerals } from './read-numbers.ts';
import { unitOf, unitWords } from './unit-words.ts';
import { indexAt, type Word } from '../words.ts';

/** A number of a paragraph with what it counts; the text runs from the number to the noun that it counts. */
export interface FoundNumber {
  readonly text: string;
  /** Offsets in UTF-16 units of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** A key such as `personnel`, `km`, `percent`, `month`, `dollar`. */
  readonly unit?: string | undefined;
  readonly bound?: Bound | undefined;
}

/**
 * Finds the numbers of a paragraph: digits of both sets, words in either gender and case, the dual of a counted noun,
 * fractions and shares. What is part of a date, an ordinal, a time of day or a name (F-16, resolution 2231) is none.
 */
export function findNumbers(
  text: string,
  words: readonly Word[],
  dates: readonly FoundDate[],
  names: readonly { readonly start: number; readonly end: number }[] = [],
): FoundNumber[] {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of [...dates, ...names]) taken.fill(1, start, end);
  const found: Raw[] = [];
  for (const raw of [
    ...readDozens(words),
    ...readDefinite(words),
    ...readFractions(text, words),
    ...readNumerals(text, words),
    ...readDigits(text, words),
    ...readDuals(words),
  ]) {
    if (taken.subarray(raw.start, raw.end).includes(1)) continue;
    taken.fill(1, raw.start, raw.end);
    found.push(raw);
  }
  const all = found.toSorted((a, b) => a.start - b.start).map((raw) => describe(text, words, raw));
  // «أربعة شرطيين» is one number, although the noun alone could be two.
  return all.filter(({ start }, index) => !all.slice(0, index).some(({ end }) => start < end));
}

/** Adds unit, percent and bound. */
function describe(text: string, words: readonly Word[], raw: Raw): FoundNumber {
  const sign = /[$€£₪₺]\s?$/.exec(text.slice(Math.max(0, raw.start - 2), raw.start));
  const start = sign ? raw.start - sign[0].length : raw.start;
  const isSigned = /[%٪]\s?$/u.test(text.slice(Math.max(0, raw.start - 2), raw.start));
  const percent = percentAt(text, raw.end);
  let end = raw.end + percent;
  let unit = percent > 0 || isSigned ? 'percent' : sign ? currencies[sign[0].trim()] : raw.unit;
  if (unit === undefined) {
    const counted = unitAfter(words, indexAt(words, end - 1), raw.value);
    if (counted) ({ unit, end } = counted);
  }
  const half = unit === undefined || raw.value % 1 !== 0 ? undefined : halfAfter(words, indexAt(words, end - 1), unit);
  if (half !== undefined) end = half;
  const bound = boundBefore(words, indexAt(words, raw.start), text, end);
  return {
    text: text.slice(start, end),
    start,
    end,
    value: Math.round((raw.value + (half === undefined ? 0 : 0.5)) * 10_000) / 10_000,
    ...(unit === undefined ? {} : { unit }),
    ...(bound === undefined ? {} : { bound }),
  };
}

/** The noun that a number counts: the next word, or the one after an adjective or a hyphen. */
function unitAfter(words: readonly Word[], index: number, value: number): { unit: string; end: number } | undefined {
  for (let step = 1; step <= 3; step++) {
    const word = words[index + step];
    if (!word || word.isNumber || !/^[-‑.]?$/.test(word.gap)) return undefined;
    // “Base 101. Soldiers …”: another sentence, but for “U.S. troops”.
    if (step === 1 && word.gap === '.') return undefined;
    // «أحد عشر زورقا», “six fighter jets”
    const following = words[index + step + 1];
    const isJet = word.folded === 'fighter' && following?.gap === '' && unitWords.get(following.folded) === 'aircraft';
    const unit = isJet ? 'aircraft' : (unitOf(word.folded) ?? (isPeople(word) ? 'person' : undefined));
    // “110 civilian jobs”: a noun in the singular after more than one stands for an adjective.
    const isAttribute =
      value > 1 && word.gap === '' && /^(?:civilian|student|worker|family|tank|household)$/.test(word.folded);
    if (isAttribute) continue;
    // “Two personnel carriers”: a unit that only describes what is counted.
    const isKind = value > 1 && following?.gap === '' && /^(?:personnel|aircraft|passenger|ship)$/.test(word.folded);
    if (isKind && /^(?!is$|was$|as$|has$|days$|hours$|minutes$)[a-z]{2,}s$/.test(following.folded)) {
      const own = unitOf(following.folded);
      return own === undefined ? undefined : { unit: own, end: following.end };
    }
    if (unit !== undefined) return withPower(words, index + step, unit);
    const isLink = /^(?:of|the|its|their|all)$/.test(word.folded) && value < 1;
    // “58 armoured vehicles”: what looks like an adjective, right before a noun in the plural.
    const isDescribed =
      step < 3 &&
      following?.gap === '' &&
      /s$|^(?:people|children|men|women|aircraft|troops|personnel)$/.test(following.folded) &&
      unitOf(following.folded) !== undefined &&
      (likeAdjective.test(word.folded) || (step === 1 && isNounBefore(word)));
    if (!isLink && !isDescribed && !isAdjective(word)) return undefined;
  }
  return undefined;
}

/** «أربعة أميركيين», “four Libyans”: people by their nation. */
const isPeople = ({ folded, text }: Word): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:ans|is)$/u.test(text) ||
  (/ي(?:ين|ون)$/u.test(folded) && isNationality(`ال${folded.slice(0, -2)}`));

/** “Five transport planes”, “58 crew members”: a noun in the singular before the noun that is counted. */
const isNounBefore = ({ folded, gap }: Word): boolean =>
  gap === '' && /^[a-z]{3,}(?<!s)$/.test(folded) && !isStopWord(folded) && unitOf(folded) === undefined;

/** Square and cubic measures: «متر مكعب», “square kilometres”. */
function withPower(words: readonly Word[], index: number, unit: string): { unit: string; end: number } {
  const next = words[index + 1];
  const isMeasure = /^(?:m|km|mile|cm)$/.test(unit);
  if (isMeasure && next?.isNumber && next.start === words[index]!.end && /^[23٢٣]$/.test(next.text))
    return { unit: unit + toLatinDigits(next.text), end: next.end };
  const power =
    isMeasure && next?.gap === ''
      ? { مربع: '2', مربعا: '2', مربعه: '2', مكعب: '3', مكعبا: '3', مكعبه: '3' }[next.folded]
      : undefined;
  if (next && power !== undefined) return { unit: unit + power, end: next.end };
  const before = isMeasure ? { square: '2', cubic: '3' }[words[index - 1]?.folded ?? ''] : undefined;
  return { unit: unit + (before ?? ''), end: words[index]!.end };
}

/** Adjectives and participles by their endings; prepositions in -ing are none. */
const likeAdjective =
  /^(?!(?:during|including|following|according|regarding|concerning)$)[a-z-]+(?:ed|ing|al|an|ary|ory|ous|ive|ic|ful|less|ern|ese|ish|able|ible)$|^(?:old|young|small|large|big|extra|dead|poor|sick|long|short|whole|full|further|different|elite|senior|junior|male|female|fresh|troop|cargo|fuel|aid|pickup|patrol|fishing|police|army|oil|combat|attack|supply|household|school|public|private|Arab|metric)$/;

/** Words that may stand between number and noun in English: “500 U.S. troops”, “2,500 American soldiers”. */
const isAdjective = ({ folded, text }: Word): boolean =>
  /^[A-Z]/.test(text) ||
  /^(?:al|el|more|additional|other|armed|military|service|square|cubic|new|foreign|local|heavy|light|civilian)$/.test(
    folded,
  );
