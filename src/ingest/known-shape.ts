import type { MentionType } from './cue-nouns.ts';
import type { Span } from './mention.ts';
import { isCountryName, isNationality } from './nations.ts';
import { unitOf } from './unit-words.ts';
import { indexAt, type Word } from './words.ts';

/** “Oxley-based”: where somebody sits, and no part of the sentence. */
export const isOrigin = (text: string, { end, type }: Span): boolean =>
  type === 'place' && /^-based\b/.test(text.slice(end, end + 7));

/** «قال لـ«الشرق الأوسط»»: the outlet between quotation marks, where it bears the name of a place. */
export const asOutlet = (
  text: string,
  span: Span,
  extra: readonly { readonly name: string; readonly type: MentionType }[],
): Span => {
  const name = text.slice(span.start, span.end);
  const isQuoted = /[«"“]$/u.test(text.slice(0, span.start)) && /^[»"”]/u.test(text.slice(span.end));
  return isQuoted && span.id === undefined && extra.some((one) => one.type === 'media' && one.name === name)
    ? { ...span, type: 'media' }
    : span;
};

/** «الهلال الأحمر الليبي»: the nation belongs to a body of the world that bears its name. */
export function withNation(words: readonly Word[], span: Span): Span {
  if (span.type !== 'actor' || span.id !== undefined) return span;
  const index = indexAt(words, span.end - 1) + 1;
  const [last, next] = [words[index - 1], words[index]];
  if (!next || next.gap !== '' || !/^(?:ال|[وفبكل]?خفر|[وفبكل]?حرس)/u.test(last?.folded ?? '')) return span;
  return isNationality(next.folded) ? { ...span, end: next.end } : span;
}

/** «مروحيات ليبية»: the adjective of a nation, which some spellings of countries look like, after what it describes. */
export function isDescribed(text: string, words: readonly Word[], { start, end, type, id }: Span): boolean {
  if (type !== 'place') return false;
  const index = indexAt(words, start);
  const noun = words[index - 1];
  // «14 باحثا ليبيا»: an adjective in the accusative after people that are counted.
  if (text[end - 1] === 'ا')
    return (
      noun !== undefined &&
      words[index]!.gap === '' &&
      words[index]!.start === start &&
      /.{3}ا$/u.test(noun.folded) &&
      /^person/.test(unitOf(noun.folded) ?? '') &&
      isNationality(`ال${words[index]!.folded.slice(0, -1)}`)
    );
  if (text[end - 1] !== 'ة' || id !== undefined) return false;
  return (
    noun !== undefined &&
    words[index]!.gap === '' &&
    words[index]!.start === start &&
    /^(?!ال).{2,}(?:ه|ات|ين)$/u.test(noun.folded) &&
    isNationality(`ال${words[index]!.folded}`)
  );
}

/** «جندوبة الرياضية»: the club of a town. */
export function asClub(words: readonly Word[], span: Span): Span {
  if (span.type !== 'place' || span.id !== undefined) return span;
  const next = words[indexAt(words, span.end - 1) + 1];
  return next?.gap === '' && next.folded === 'الرياضيه' ? { ...span, end: next.end, type: 'actor' } : span;
}

/** «طنجة القديمة»: a part of a town that has a name of its own; a country has none. */
export function withNew(words: readonly Word[], span: Span): Span {
  if (span.type !== 'place' || span.id !== undefined) return span;
  const index = indexAt(words, span.end - 1) + 1;
  const [last, next] = [words[index - 1], words[index]];
  if (!last || next?.gap !== '' || !/^ال(?:جديده|قديمه)$/u.test(next.folded)) return span;
  return isCountryName(last.folded) ? span : { ...span, end: next.end };
}
