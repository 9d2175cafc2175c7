import { z } from 'zod';
import type { EvidenceLock } from '../model/content.ts';
import type { SourceRecord, UnclearRecord } from '../model/source.ts';
import {
  day,
  entityId,
  languageTag,
  localisedDraft,
  localisedText,
  plainText,
  slug,
  tellUnwritten,
  webAddress,
} from './text.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in 64 lower-case hex digits');

/** The shape of `content/sources/<id>/source.yaml`. Only a draft may lack its reliability or leave a gist half written. */
export const sourceSchema = z
  .strictObject({
    name: localisedText,
    kind: slug,
    publisher: entityId,
    /** The agency whose report it repeats, when that is not the publisher. */
    origin: entityId.optional(),
    city: entityId.optional(),
    /** EDTF: the day in the dateline. */
    published: z.union([z.string(), z.number().int()]).transform(String),
    /** BCP 47 tag of the original. */
    language: languageTag,
    /** The headline, in the source's own language. */
    title: plainText.optional(),
    url: webAddress.optional(),
    /** How much of the article is recorded: all of it, or only its beginning. */
    extent: z.enum(['whole', 'beginning']).default('whole'),
    rights: z.enum(['quotation', 'full-text']).default('quotation'),
    recorded: day,
    reliability: localisedDraft,
    access: localisedText.optional(),
    paragraphs: z
      .array(z.strictObject({ id: slug, gist: localisedDraft.optional(), sha256 }))
      .min(1, 'a source has at least one paragraph'),
    draft: z.boolean().optional(),
  })
  .superRefine(({ draft, reliability, paragraphs }, context) => {
    if (draft) return;
    tellUnwritten(context, [
      [['reliability'], reliability],
      ...paragraphs.map(({ gist }, index) => [['paragraphs', index, 'gist'], gist] as const),
    ]);
  }) satisfies z.ZodType<SourceRecord>;

/** The shape of `content/sources/<id>/unclear.yaml`. */
export const unclearSchema = z.array(
  z.strictObject({
    id: slug,
    paragraphs: z.array(slug).min(1, 'a note names at least one paragraph'),
    about: z.array(entityId).min(1, 'a note is about at least one entity'),
    text: localisedText,
  }),
) satisfies z.ZodType<UnclearRecord[]>;

/** The shape of `content/sources/<id>/evidence.lock.json`. */
export const lockSchema = z.strictObject({
  version: z.literal(1),
  paragraphs: z.record(slug, sha256),
  quotes: z.record(slug, z.strictObject({ paragraph: slug, quote: plainText, sha256 })),
}) satisfies z.ZodType<EvidenceLock>;
