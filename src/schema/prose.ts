import { z } from 'zod';
import { plainText } from './text.ts';

/** The front matter of a prose file; free pages need a title, entities take theirs from facts.yaml. */
export const frontMatterSchema = z.strictObject({
  title: plainText.optional(),
  summary: plainText.max(240, 'must be one line of at most 240 characters'),
  draft: z.boolean().optional(),
});
