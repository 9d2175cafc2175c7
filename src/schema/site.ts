import { z } from 'zod';
import type { Site } from '../model/vocabulary.ts';
import { citation, localisedText, plainText, webAddress } from './text.ts';

/** The shape of `content/site.yaml`. */
export const siteSchema = z.strictObject({
  name: localisedText,
  tagline: localisedText,
  description: localisedText,
  /** A question that the record answers, as an example in the search field of the home page. */
  question: localisedText.optional(),
  /** Who is to be credited for the text. */
  author: localisedText,
  licence: z.strictObject({ name: plainText, url: webAddress }),
  /** Where the content is kept, for “report an error”. */
  repository: webAddress.optional(),
  /** The country that the map is about, and what a reader must know of its outlines: outside knowledge, so with its citation. */
  map: z.strictObject({ subject: plainText.optional(), note: localisedText, citation }).optional(),
}) satisfies z.ZodType<Site>;
