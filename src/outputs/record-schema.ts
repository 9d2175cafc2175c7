import { dataWords } from '../strings/data.ts';
import { sharedFiles, type Addresses } from './addresses.ts';
import { partEntries, type Field, type Form } from './record-fields.ts';

type Schema = Readonly<Record<string, unknown>>;

const day = '^\\d{4}-\\d{2}-\\d{2}$';
const text: Schema = { type: 'string' };

const shapes: Readonly<Record<Form, (field: Field) => Schema>> = {
  text: () => text,
  texts: () => ({ type: 'array', items: text }),
  both: () => ({ $ref: '#/$defs/both' }),
  code: () => text,
  id: () => ({ $ref: '#/$defs/id' }),
  ids: () => ({ type: 'array', items: { $ref: '#/$defs/id' } }),
  day: () => ({ type: 'string', format: 'date', pattern: day }),
  edtf: () => text,
  number: () => ({ type: 'number' }),
  flag: () => ({ type: 'boolean' }),
  address: () => ({ type: 'string', format: 'uri', pattern: '^https?://' }),
  hash: () => ({ type: 'string', pattern: '^[0-9a-f]{64}$' }),
  tag: () => ({ type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }),
  object: () => ({ type: 'object' }),
  part: ({ of = '' }) => ({ $ref: `#/$defs/${of}` }),
  parts: ({ of = '' }) => ({ type: 'array', items: { $ref: `#/$defs/${of}` } }),
};

/**
 * The schema of the record's data (JSON Schema 2020-12), of the whole and of the file beside each page. Closed: what it
 * does not name is a fault, so that it can be relied on. Descriptions are the English ones of the data page.
 */
export function makeRecordSchema(addresses: Addresses): Schema {
  const { parts } = dataWords.en;
  const fields: Readonly<Record<string, string>> = dataWords.en.fields;
  const defs = partEntries().map(([part, entries]) => [
    part,
    {
      type: 'object',
      description: parts[part],
      properties: Object.fromEntries(
        entries.map(([name, field]) => [name, { ...shapeOf(field), description: fields[`${part}.${name}`] }]),
      ),
      required: entries.filter(([, { optional }]) => !optional).map(([name]) => name),
      additionalProperties: false,
    },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: addresses.file(sharedFiles.schema),
    title: dataWords.en.title,
    anyOf: ['record', 'entity-file', 'source-file'].map((part) => ({ $ref: `#/$defs/${part}` })),
    $defs: {
      both: {
        type: 'object',
        description: dataWords.en.forms.both,
        properties: { ar: text, en: text },
        required: ['ar', 'en'],
        additionalProperties: false,
      },
      id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$' },
      ...Object.fromEntries(defs),
    },
  };
}

const shapeOf = (field: Field): Schema => ({
  ...shapes[field.form](field),
  ...(field.codes && { enum: field.codes }),
});
