import { z } from 'zod';
import { draftText, plainText } from './text.ts';

/** The front matter of a prose file; free pages need a title, entities take theirs from facts.yaml. Only a draft may lack its summary. */
export const frontMatterSchema = z
  .strictObject({
    title: plainText.optional(),
    summary: draftText.refine((text) => text.length <= 240, 'must be one line of at most 240 characters'),
    draft: z.boolean().optional(),
  })
  .superRefine(({ draft, summary }, context) => {
    if (!draft && summary === '')
      context.issues.push({ code: 'custom', input: '', path: ['summary'], message: 'must not be empty' });
  });
