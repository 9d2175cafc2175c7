import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { assembleKnowledge, type Knowledge } from '../../src/model/knowledge.ts';
import { writeJson } from '../../src/outputs/json-text.ts';
import { makeEntityFile, makeRecord, makeSourceFile } from '../../src/outputs/record-json.ts';
import { makeRecordSchema } from '../../src/outputs/record-schema.ts';
import { hostile, sampleAddresses, sampleKnowledge } from './sample-record.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(makeRecordSchema(sampleAddresses));

/** What a program that fetches the file reads. */
const fetched = (data: unknown): unknown => JSON.parse(writeJson(data, 1));
const faultsOf = (data: unknown) => {
  validate(fetched(data));
  return validate.errors ?? [];
};

const full = sampleKnowledge({
  first: [
    {
      id: 's01',
      about: ['milestones/lighting', 'bases/north'],
      property: 'day',
      value: '2041-05-15~',
      reading: { ar: 'قراءة', en: 'reading' },
      movement: { of: 'actors/office', from: 'bases/north' },
      quote: 'to be lit again',
      'superseded-by': ['herald/s01'],
    },
    {
      id: 's02',
      property: 'keepers',
      value: { number: 2, unit: 'keeper', bound: 'about' },
      when: '../2026-03',
    },
    {
      id: 's03',
      property: 'port',
      value: 'places/far',
      attribution: { kind: 'office', label: { ar: 'ص', en: 'v' } },
    },
  ],
  second: [{ id: 's01', about: ['milestones/lighting'], property: 'off', value: { ar: 'أُلغي', en: 'off' } }],
  source: {
    url: 'https://gazette.example/1',
    title: 'A title',
    access: { ar: 'س', en: 'x' },
    city: 'places/far',
  },
  site: { repository: 'https://git.example/lights' },
  entities: {
    'places/area': {
      kind: 'port',
      names: { ar: 'حد', en: 'Area' },
      transliterations: ['Hadd'],
      aliases: [{ text: 'The Area', lang: 'en' }],
      reference: {
        area: {
          layer: 'countries',
          id: '368',
          citation: { label: { ar: 'م', en: 'm' }, url: 'https://m.example/' },
        },
        aliases: [{ text: 'Zone', lang: 'en', citation: { label: { ar: 'م', en: 'm' }, url: 'https://m.example/' } }],
        notes: [
          {
            text: { ar: 'م', en: 'm' },
            citation: { label: { ar: 'م', en: 'm' }, url: 'https://m.example/' },
          },
        ],
      },
    },
  },
});

test('the schema holds for the sample: the whole, each entity, each source', () => {
  expect(faultsOf(makeRecord(full, sampleAddresses))).toEqual([]);
  expectFiles(full);
});

test('the schema holds for the frozen record', () => {
  const { content } = readContent('tests/fixtures/records/first-article');
  expect(content).toBeDefined();
  if (!content) return;
  const knowledge = assembleKnowledge(content, '2026-08-01');
  expect(faultsOf(makeRecord(knowledge, sampleAddresses))).toEqual([]);
  expectFiles(knowledge);
});

describe('the schema refuses', () => {
  const record = fetched(makeRecord(full, sampleAddresses)) as Record<string, unknown>;
  const [statement] = record['statements'] as Record<string, unknown>[];
  const refuses = (changed: unknown) => !validate(changed);
  test.each([
    ['a field that it does not name', { ...record, more: 1 }],
    ['another version of the format', { ...record, version: 2 }],
    ['a record without its sources', { ...record, sources: undefined }],
    ['a modality that there is not', { ...record, statements: [{ ...statement, modality: 'certain' }] }],
    ['a text in one language', { ...record, statements: [{ ...statement, text: { en: 'x' } }] }],
    ['a day that there is not', { ...record, built: '2026-02-30' }],
  ])('%s', (_, changed) => {
    expect(refuses(JSON.parse(JSON.stringify(changed)))).toBe(true);
  });
});

test('the file of an entity holds every statement about it or by it, and no other', () => {
  const [office, far] = ['actors/office', 'places/far'].map((id) => full.entities.get(id)!);
  const statementsOf = (data: Readonly<Record<string, unknown>>) =>
    (data['statements'] as { id: string }[]).map(({ id }) => id);
  expect(statementsOf(makeEntityFile(office!, full, sampleAddresses))).toEqual([
    'herald/s01',
    'gazette/s01',
    'gazette/s02',
  ]);
  expect(statementsOf(makeEntityFile(far!, full, sampleAddresses))).toEqual([]);
});

test('nothing of a source is left out of its file', () => {
  const source = full.sources.get('gazette')!;
  const data = fetched(makeSourceFile(source, full, sampleAddresses)) as {
    source: object;
    statements: unknown[];
  };
  expect(data.statements).toHaveLength(3);
  const given = Object.entries(source).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  expect(Object.keys(data.source)).toEqual(expect.arrayContaining(given.filter((key) => key !== 'fullText')));
});

test.each(hostile)('%j comes out as data', (text) => {
  const knowledge = sampleKnowledge({ first: [{ id: 's01', text: { ar: text, en: text } }] });
  const json = writeJson(makeRecord(knowledge, sampleAddresses));
  expect(json).not.toMatch(/[<\u202e\u2066]/);
  expect((JSON.parse(json) as { statements: { text: { en: string } }[] }).statements[0]?.text.en).toBe(text);
});

test('an address that runs is not passed on as the address of a source', () => {
  const knowledge = sampleKnowledge({ source: { url: 'javascript:alert(1)' } });
  expect(writeJson(makeRecord(knowledge, sampleAddresses))).not.toContain('javascript:');
});

function expectFiles(knowledge: Knowledge): void {
  for (const entity of knowledge.entities.values())
    expect(faultsOf(makeEntityFile(entity, knowledge, sampleAddresses)), entity.id).toEqual([]);
  for (const source of knowledge.sources.values())
    expect(faultsOf(makeSourceFile(source, knowledge, sampleAddresses)), source.id).toEqual([]);
}
