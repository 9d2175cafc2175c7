import type { Span } from './mention.ts';
import { isNationality } from './nations.ts';
import { unitOf } from '../numbers/unit-words.ts';
import { indexAt, type Word } from '../words.ts';

/** “Oxley-based”, “Oxley-led”: told of something else, and not spoken of itself. */
export const isOrigin = (text: string, { end }: Span): boolean =>
  /^-(?:based|led|backed|brokered|trained|made|run)\b/.test(text.slice(end, end + 10));

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
