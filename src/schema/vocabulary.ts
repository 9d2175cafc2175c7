import { z } from 'zod';
import type { Vocabulary } from '../model/vocabulary.ts';
import { localisedText, plainText, slug } from './text.ts';

const pluralForms = z.strictObject({
  zero: plainText.optional(),
  one: plainText.optional(),
  two: plainText.optional(),
  few: plainText.optional(),
  many: plainText.optional(),
  other: plainText,
});
const localisedForms = z.strictObject({ ar: pluralForms, en: pluralForms });
const typeWords = z.strictObject({
  label: localisedText,
  plural: localisedText,
  count: localisedForms.optional(),
});
const pageType = z.enum(['base', 'actor', 'milestone', 'place', 'source']);
const entityType = pageType.exclude(['source']);
const modalityWords = z.strictObject({ label: localisedText, note: localisedText });

/** The shape of `content/vocabulary.yaml`. */
export const vocabularySchema = z.strictObject({
  types: z.strictObject({
    base: typeWords,
    actor: typeWords,
    milestone: typeWords,
    place: typeWords,
    source: typeWords,
  }),
  kinds: z.record(
    slug,
    z.strictObject({
      of: pageType,
      label: localisedText,
      schema: z
        .string()
        .regex(/^[A-Z]\w+$/, 'must be a class of schema.org, such as Place')
        .optional(),
    }),
  ),
  properties: z.record(
    slug,
    z
      .strictObject({
        value: z.enum(['date', 'number', 'entity', 'text']),
        /** The types that an entity has to be of to be the value. */
        of: z.array(entityType).min(1, 'names at least one type').optional(),
        label: localisedText,
        ledger: z.union([z.boolean(), z.literal('called-off')]).optional(),
      })
      .refine(({ of, value }) => !of || value === 'entity', {
        path: ['of'],
        message: 'stands only beside “value: entity”',
      }),
  ),
  modalities: z.strictObject({
    happened: modalityWords,
    ongoing: modalityWords,
    planned: modalityWords,
    claimed: modalityWords,
    background: modalityWords,
  }),
  relations: z.record(slug, z.strictObject({ label: localisedText, inverse: localisedText })),
  units: z.record(slug, localisedForms),
}) satisfies z.ZodType<Vocabulary>;
