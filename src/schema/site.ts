import { z } from 'zod';
import type { Site } from '../model/vocabulary.ts';
import { localisedText, plainText, webAddress } from './text.ts';

/** The shape of `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: localisedText,
  tagline: localisedText,
  description: localisedText,
  /** Who is to be credited for the text. */
  author: plainText,
  licence: z.strictObject({ name: plainText, url: webAddress }),
  /** Where the content is kept, for “report an error”. */
  repository: webAddress.optional(),
}) satisfies z.ZodType<Site>;
