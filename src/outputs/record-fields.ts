import { attributionKinds, bounds, modalities } from '../model/statement.ts';
import { standingKinds } from '../model/milestone.ts';

/** The forms that a value in the data can take; JSON Schema and the page that documents the data both follow them. */
export const forms = [
  'text',
  'both',
  'code',
  'id',
  'ids',
  'day',
  'edtf',
  'number',
  'flag',
  'address',
  'hash',
  'tag',
  'texts',
  'part',
  'parts',
  'object',
] as const;
export type Form = (typeof forms)[number];

/** One field: the form of its value, whether it can be absent, the part that it holds, the codes that it can be. */
export interface Field {
  readonly form: Form;
  readonly optional?: true;
  readonly of?: string;
  readonly codes?: readonly (string | number)[];
}

const need = (form: Form, of?: string): Field => ({ form, ...(of !== undefined && { of }) });
const may = (form: Form, of?: string): Field => ({ ...need(form, of), optional: true });
const codes = (...values: readonly string[]): Field => ({ form: 'code', codes: values });

/** The version of the format: it grows when a field changes its meaning or goes, not when one is added. */
export const formatVersion = 1;

const heading = {
  $schema: need('address'),
  version: { form: 'number', codes: [formatVersion] },
  built: need('day'),
} satisfies Record<string, Field>;

/** Every part of the record's data and its fields, in the order in which they are written. */
export const recordParts = {
  record: {
    ...heading,
    site: need('part', 'site'),
    vocabulary: need('object'),
    entities: need('parts', 'entity'),
    sources: need('parts', 'source'),
    statements: need('parts', 'statement'),
  },
  'entity-file': {
    ...heading,
    site: need('part', 'site'),
    entity: need('part', 'entity'),
    statements: need('parts', 'statement'),
  },
  'source-file': {
    ...heading,
    site: need('part', 'site'),
    source: need('part', 'source'),
    statements: need('parts', 'statement'),
  },
  site: {
    name: need('both'),
    tagline: need('both'),
    description: need('both'),
    address: need('both'),
    author: need('text'),
    licence: need('part', 'licence'),
    repository: may('address'),
  },
  licence: { name: need('text'), url: need('address') },
  entity: {
    id: need('id'),
    type: codes('base', 'actor', 'milestone', 'place'),
    kind: need('id'),
    address: need('both'),
    names: need('both'),
    short: need('both'),
    summary: need('both'),
    transliterations: need('texts'),
    aliases: need('parts', 'name'),
    standing: may('part', 'standing'),
    relations: need('parts', 'relation'),
    reference: need('part', 'reference'),
    unclear: need('parts', 'unclear'),
    statements: need('ids'),
    said: need('ids'),
    changed: need('day'),
  },
  name: { text: need('text'), lang: need('tag') },
  standing: { kind: codes(...standingKinds), date: may('part', 'date'), statement: may('id') },
  relation: { relation: need('id'), other: need('id'), statement: need('id'), inverse: need('flag') },
  reference: {
    position: may('part', 'position'),
    area: may('part', 'area'),
    aliases: may('parts', 'outside-name'),
    notes: may('parts', 'note'),
  },
  position: { lon: need('number'), lat: need('number'), citation: need('part', 'citation') },
  area: { layer: codes('countries', 'governorates'), id: need('text'), citation: need('part', 'citation') },
  'outside-name': { text: need('text'), lang: need('tag'), citation: need('part', 'citation') },
  note: { text: need('both'), citation: need('part', 'citation') },
  citation: { label: need('both'), url: need('address') },
  unclear: {
    id: need('id'),
    source: need('id'),
    paragraphs: need('ids'),
    about: need('ids'),
    text: need('both'),
  },
  source: {
    id: need('id'),
    address: need('both'),
    name: need('both'),
    kind: need('id'),
    publisher: need('id'),
    origin: need('id'),
    city: may('id'),
    published: need('part', 'date'),
    language: need('tag'),
    title: may('text'),
    url: may('address'),
    extent: codes('whole', 'beginning'),
    rights: codes('quotation', 'full-text'),
    recorded: need('day'),
    reliability: need('both'),
    access: may('both'),
    paragraphs: need('parts', 'paragraph'),
    unclear: need('parts', 'unclear'),
    statements: need('ids'),
  },
  paragraph: { id: need('id'), gist: may('both'), sha256: need('hash'), text: may('text') },
  statement: {
    id: need('id'),
    address: need('both'),
    source: need('id'),
    paragraph: need('id'),
    text: need('both'),
    about: need('ids'),
    property: may('id'),
    value: may('part', 'value'),
    when: may('part', 'date'),
    reading: may('both'),
    movement: may('part', 'movement'),
    modality: codes(...modalities),
    attribution: need('part', 'attribution'),
    quote: may('text'),
    supersededBy: need('ids'),
    disputedBy: need('ids'),
  },
  value: {
    kind: codes('date', 'number', 'entity', 'text'),
    date: may('part', 'date'),
    number: may('number'),
    unit: may('id'),
    bound: { ...codes(...bounds), optional: true },
    entity: may('id'),
    text: may('both'),
  },
  date: {
    edtf: need('edtf'),
    precision: codes('day', 'month', 'season', 'year', 'decade', 'interval'),
    earliest: may('day'),
    latest: may('day'),
  },
  movement: { of: need('id'), from: may('id'), to: may('id') },
  attribution: {
    entity: may('id'),
    kind: { ...codes(...attributionKinds), optional: true },
    label: may('both'),
  },
} as const satisfies Record<string, Readonly<Record<string, Field>>>;

export type PartName = keyof typeof recordParts;

/** The parts with their fields as they are read in a loop. */
export const partEntries = (): readonly (readonly [PartName, readonly (readonly [string, Field])[]])[] =>
  (Object.keys(recordParts) as PartName[]).map((part) => [part, Object.entries<Field>(recordParts[part])]);
