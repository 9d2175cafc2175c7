import { z } from 'zod';
import { standingKinds } from '../model/milestone.ts';
import { attributionKinds, bounds, modalities } from '../model/statement.ts';
import { sharedFiles, type Addresses } from './addresses.ts';

/** The version of the format: it grows when a field changes its meaning or goes, not when one is added. */
export const formatVersion = 1;

const both = z
  .strictObject({ ar: z.string(), en: z.string() })
  .meta({ id: 'both', description: 'A text or an address in both languages.' });
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/)
  .meta({
    id: 'id',
    description: 'An id, which never changes: of an entry its folder and name, of a statement its source and number.',
  });
const ids = z.array(id);
const day = z.iso.date();
const address = z
  .string()
  .regex(/^https?:\/\//)
  .meta({ format: 'uri' });
const tag = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .describe('Language tag (BCP 47).');

const date = z
  .strictObject({
    edtf: z.string().describe('ISO 8601-2: ~ means about, ? uncertain, .. an open end.'),
    precision: z.enum(['day', 'month', 'season', 'year', 'decade', 'interval']),
    earliest: day.optional().describe('The first day that it can mean; none at an open end.'),
    latest: day.optional().describe('The last day that it can mean; none at an open end.'),
  })
  .meta({ id: 'date', description: 'A date, no more exact than its source.' });

const citation = z
  .strictObject({ label: both, url: address })
  .meta({ id: 'citation', description: 'Where something from outside the sources comes from.' });

const reference = z
  .strictObject({
    position: z
      .strictObject({ lon: z.number(), lat: z.number(), citation })
      .optional()
      .describe('Degrees in WGS 84, east and north positive.'),
    area: z
      .strictObject({ layer: z.string(), id: z.string(), citation })
      .optional()
      .describe('Its outline on the map.'),
    aliases: z.array(z.strictObject({ text: z.string(), lang: tag, citation })).optional(),
    notes: z.array(z.strictObject({ text: both, citation })).optional(),
  })
  .meta({
    id: 'reference',
    description: 'What no source of the record says, each item with its own citation.',
  });

const unclear = z
  .strictObject({ id, source: id, paragraphs: ids, about: ids, text: both })
  .meta({ id: 'unclear', description: 'What a source leaves unclear, without a verdict.' });

const standing = z
  .strictObject({
    kind: z
      .enum(standingKinds)
      .describe('“passed”: the planned date has passed, and no source says whether it took place.'),
    date: date.optional(),
    statement: id.optional().describe('The statement that this rests on.'),
  })
  .meta({ id: 'standing', description: 'Where a milestone stands on the day of the build.' });

const entity = z
  .strictObject({
    id,
    type: z.enum(['base', 'actor', 'milestone', 'place']),
    kind: id.describe('A kind of the vocabulary.'),
    address: both,
    names: both,
    short: both,
    summary: both,
    transliterations: z.array(z.string()).describe('Its name in the other script, as it is met.'),
    aliases: z.array(z.strictObject({ text: z.string(), lang: tag })).describe('Other names that the sources use.'),
    standing: standing.optional(),
    relations: z
      .array(z.strictObject({ relation: id, other: id, statement: id, inverse: z.boolean() }))
      .describe('How it stands to other entries; inverse where this is the one that the relation leads to.'),
    reference,
    unclear: z.array(unclear),
    statements: ids.describe('Statements about it.'),
    said: ids.describe('Statements attributed to it.'),
    changed: day.describe('Day of the last change that shows on its page.'),
  })
  .meta({ id: 'entity', description: 'An entry: anything with a page of its own.' });

const paragraph = z
  .strictObject({
    id,
    gist: both.describe('What it says, in our own words.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Of its text in NFC, every run of white space one space.'),
    text: z.string().optional().describe('Its text, only where the rights allow it.'),
  })
  .meta({ id: 'paragraph', description: 'A paragraph of a source.' });

const source = z
  .strictObject({
    id,
    address: both,
    name: both,
    kind: id.describe('A kind of the vocabulary.'),
    publisher: id,
    origin: id.describe('Where the report comes from; two sources of one origin count as one.'),
    city: id.optional().describe('Place of its dateline.'),
    published: date,
    language: tag,
    title: z.string().optional(),
    url: address.optional(),
    extent: z.enum(['whole', 'beginning']).optional().describe('How much of the article was recorded.'),
    rights: z.enum(['quotation', 'full-text']).describe('What is shown of it.'),
    recorded: day.describe('Day on which it was entered.'),
    reliability: both,
    access: both.optional().describe('How to reach the original.'),
    paragraphs: z.array(paragraph),
    unclear: z.array(unclear),
    statements: ids,
  })
  .meta({ id: 'source', description: 'A source.' });

const value = z
  .strictObject({
    kind: z.enum(['date', 'number', 'entity', 'text']).describe('Which of the fields below holds it.'),
    date: date.optional(),
    number: z.number().optional(),
    unit: id.optional(),
    bound: z.enum(bounds).optional().describe('Whether the number is a limit or an estimate.'),
    entity: id.optional(),
    text: both.optional(),
  })
  .meta({ id: 'value', description: 'The value of a property.' });

const attribution = z
  .strictObject({
    entity: id.optional(),
    kind: z.enum(attributionKinds).optional(),
    label: both.optional().describe('How the source calls it, where it has no page.'),
  })
  .meta({ id: 'attribution', description: 'Who says it.' });

const statement = z
  .strictObject({
    id,
    address: both.describe('Its permanent address in each language.'),
    source: id,
    paragraph: id,
    text: both,
    about: ids.describe('The entries that it is about, its subject first.'),
    property: id.optional(),
    value: value.optional(),
    when: date.optional().describe('When the fact holds, where that is not the value.'),
    reading: both.optional().describe('How a date was read from the words of the source.'),
    movement: z
      .strictObject({ of: id, from: id.optional(), to: id.optional() })
      .optional()
      .describe('Who goes from where to where.'),
    modality: z.enum(modalities),
    attribution,
    quote: z.string().optional().describe('At most eight words of the original, in its language.'),
    supersededBy: ids.describe('Later statements that take its place.'),
    disputedBy: ids.describe('Statements that contradict it.'),
  })
  .meta({ id: 'statement', description: 'One fact in our own words, with who says it and where.' });

const site = z
  .strictObject({
    name: both,
    tagline: both,
    description: both,
    address: both,
    author: both.describe('Whom to credit.'),
    licence: z.strictObject({ name: z.string(), url: address }),
    repository: address.optional().describe('Where errors are reported.'),
  })
  .meta({ id: 'site', description: 'The record itself.' });

const heading = {
  $schema: address,
  version: z.literal(formatVersion),
  built: day.describe('The day that counted as today when the file was made.'),
  site,
};

/** The shapes of the data files: the whole record, and what belongs to one entry or one source. */
const files = z.union([
  z
    .strictObject({
      ...heading,
      vocabulary: z
        .looseObject({})
        .describe('Types, kinds, properties, modalities, relations, units, with their labels.'),
      entities: z.array(entity),
      sources: z.array(source).describe('Newest first.'),
      statements: z.array(statement).describe('Newest source first, then in its order.'),
    })
    .meta({ id: 'record', description: 'record.json: the whole record.' }),
  z.strictObject({ ...heading, entity, statements: z.array(statement) }).meta({
    id: 'entity-file',
    description: 'The file of an entry, with every statement about it or by it.',
  }),
  z
    .strictObject({ ...heading, source, statements: z.array(statement) })
    .meta({ id: 'source-file', description: 'The file of a source, with every statement that rests on it.' }),
]);

/** A schema of JSON Schema, as far as the data page reads it. */
export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/**
 * The schema of the record's data (JSON Schema 2020-12). Closed: what it does not name is a fault, so that it can be
 * relied on.
 */
export function makeRecordSchema(addresses: Addresses): JsonSchema {
  const schema = z.toJSONSchema(files, { target: 'draft-2020-12' }) as JsonSchema;
  return { $id: addresses.file(sharedFiles.schema), title: 'The data of the record', ...schema };
}
