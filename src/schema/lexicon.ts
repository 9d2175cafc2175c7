import { z } from 'zod';
import { plainText } from './text.ts';

/** The words of `content/lexicon.yaml`. */
export interface Lexicon {
  /** Words of one meaning, or one name in several spellings, in either language; each a single word. */
  readonly families: readonly (readonly string[])[];
}

const word = plainText.regex(/^\S+$/u, 'must be one word, without spaces');

/** The shape of `content/lexicon.yaml`: what the search of this record has to know and no rule of language can. */
export const lexiconSchema = z.strictObject({
  families: z.array(z.array(word).min(2, 'a family has at least two words')),
}) satisfies z.ZodType<Lexicon>;
