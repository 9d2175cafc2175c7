import { z } from 'zod';
import type { EntityRecord } from '../model/entity.ts';
import { citation, day, entityId, languageTag, localisedText, plainText, slug, statementId } from './text.ts';

const name = z.strictObject({ text: plainText, lang: languageTag });

/** The shape of `facts.yaml` of a base, actor, milestone or place. */
export const factsSchema = z.strictObject({
  /** The title of the page in each language. */
  names: localisedText,
  /** Shorter, for maps and tables. */
  short: localisedText.optional(),
  kind: slug,
  /** Spellings of the name in the other script. */
  transliterations: z.array(plainText).optional(),
  /** Other names that the sources use. */
  aliases: z.array(name).optional(),
  relations: z.array(z.strictObject({ relation: slug, target: entityId, statement: statementId })).optional(),
  /** Outside knowledge, each item with its citation. */
  reference: z
    .strictObject({
      position: z
        .strictObject({
          lon: z.number().min(-180).max(180),
          lat: z.number().min(-90).max(90),
          citation,
        })
        .optional(),
      area: z.strictObject({ layer: z.enum(['countries', 'governorates']), id: plainText, citation }).optional(),
      aliases: z.array(z.strictObject({ ...name.shape, citation })).optional(),
      notes: z.array(z.strictObject({ text: localisedText, citation })).optional(),
    })
    .optional(),
  /** The day of the last change of this entry. */
  changed: day,
  draft: z.boolean().optional(),
}) satisfies z.ZodType<EntityRecord>;
