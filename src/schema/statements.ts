import { z } from 'zod';
import { attributionKinds, bounds, modalities, type StatementRecord } from '../model/statement.ts';
import { entityId, localisedDraft, localisedText, plainText, slug, statementId, tellUnwritten } from './text.ts';

const edtfText = z.union([z.string(), z.number().int()]).transform(String);

const quantity = z.strictObject({
  number: z.number(),
  unit: slug.optional(),
  bound: z.enum(bounds).optional(),
});

/** One statement: one fact in our own words, and what it rests on. Only a draft may lack its words. */
export const statementSchema = z
  .strictObject({
    id: slug,
    paragraph: slug,
    text: localisedDraft,
    about: z.array(entityId).min(1, 'a statement is about at least one entity'),
    property: slug.optional(),
    /** EDTF for dates; number and unit; entity id; or text in both languages. */
    value: z.union([z.string(), z.number(), quantity, localisedText]).optional(),
    /** EDTF: when the fact holds, where that is not the value. */
    when: edtfText.optional(),
    /** How a date was read from the words of the source. */
    reading: localisedDraft.optional(),
    movement: z
      .strictObject({ of: entityId, from: entityId.optional(), to: entityId.optional() })
      .refine(({ from, to }) => from ?? to, 'a movement names where from, where to, or both')
      .optional(),
    /** Only a draft may lack it. */
    modality: z.enum(modalities).optional(),
    /** Left out where the publisher of the source says it. */
    attribution: z
      .strictObject({
        entity: entityId.optional(),
        kind: z.enum(attributionKinds).optional(),
        label: localisedDraft.optional(),
      })
      .optional(),
    quote: plainText.optional(),
    'superseded-by': z.array(statementId).optional(),
    'disputed-by': z.array(statementId).optional(),
    draft: z.boolean().optional(),
  })
  .superRefine(({ draft, text, reading, modality, attribution }, context) => {
    if (draft) return;
    tellUnwritten(context, [
      [['text'], text],
      [['reading'], reading],
      [['attribution', 'label'], attribution?.label],
    ]);
    if (modality === undefined)
      context.issues.push({ code: 'custom', input: undefined, path: ['modality'], message: 'is missing' });
  })
  .transform(({ modality = 'background', ...record }) => ({
    ...record,
    modality,
  })) satisfies z.ZodType<StatementRecord>;

/** The shape of `content/sources/<id>/statements.yaml`. */
export const statementsSchema = z.array(statementSchema);
