import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parse } from 'yaml';
import { factsSchema } from '../../src/schema/entity.ts';
import { frontMatterSchema } from '../../src/schema/prose.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { lockSchema, sourceSchema, unclearSchema } from '../../src/schema/source.ts';
import { statementsSchema } from '../../src/schema/statements.ts';
import { day, entityId, plainText, slug, statementId, webAddress } from '../../src/schema/text.ts';
import { vocabularySchema } from '../../src/schema/vocabulary.ts';
import { lighthouses } from '../loaders/copy-record.ts';

const files: [pattern: string, schema: z.ZodType][] = [
  ['site.yaml', siteSchema],
  ['vocabulary.yaml', vocabularySchema],
  ['sources/*/source.yaml', sourceSchema],
  ['sources/*/statements.yaml', statementsSchema],
  ['sources/*/unclear.yaml', unclearSchema],
  ['sources/*/evidence.lock.json', lockSchema],
  ['{bases,actors,milestones,places}/*/facts.yaml', factsSchema],
];

describe.each(files)('%s', (pattern, schema) => {
  const found = globSync(pattern, { cwd: lighthouses }).sort();
  const read = (file: string): unknown => parse(readFileSync(join(lighthouses, file), 'utf8'));

  test('is accepted as the lighthouses have it', () => {
    expect(found).not.toEqual([]);
    for (const file of found) expect(schema.safeParse(read(file)).error?.issues, file).toBeUndefined();
  });

  test('is refused with a field that does not exist, at every depth', () => {
    const right = read(found[0]!);
    for (const path of pathsOfObjects(right)) {
      const data = structuredClone(right);
      Object.assign(at(data, path) as object, { 'Not a field': 1 });
      expect(schema.safeParse(data).success, path.join('.')).toBe(false);
    }
  });
});

test('a source is quoted only, unless it says otherwise', () => {
  const data = parse(readFileSync(join(lighthouses, 'sources/sawt-al-marsa-2026-06-18/source.yaml'), 'utf8')) as object;
  expect(sourceSchema.parse(data).rights).toBe('quotation');
  expect(sourceSchema.parse({ ...data, published: 2026 }).published).toBe('2026');
});

describe('texts', () => {
  test('are trimmed, and neither empty nor able to hide what follows', () => {
    expect(plainText.parse(' منارة\n')).toBe('منارة');
    for (const text of ['', '  ', 'a\u202Eb', 'a\u2066b', 'a\u0000b', 'a\nb'])
      expect(plainText.safeParse(text).success, JSON.stringify(text)).toBe(false);
  });

  test('may hold the joiners that Arabic and Persian need', () => {
    expect(plainText.safeParse('می\u200Cخواهم').success).toBe(true);
  });

  test.each<[string, z.ZodType, string[], string[]]>([
    ['a slug', slug, ['a', 'ain-al-asad', 's01', '2025'], ['', 'A', 'a_b', '-a', 'a--b', 'a-', 'منارة', 'a/b']],
    [
      'an id of an entity',
      entityId,
      ['bases/a-b', 'places/x'],
      ['base/a', 'sources/a', 'bases/', 'bases/A', 'bases/a/b', '../bases/a'],
    ],
    ['an id of a statement', statementId, ['paper-2025/s01'], ['s01', 'a/b/c', 'A/s01', '/s01', '../x']],
    ['a day', day, ['2025-09-15'], ['2025-09', '2025-9-15', '15-09-2025', '2025-09-15~']],
    [
      'an address',
      webAddress,
      ['https://example.org/a?b#c', 'http://example.org'],
      ['example.org', 'javascript:alert(1)', 'ftp://example.org', '//example.org', 'data:text/html,x'],
    ],
  ])('%s is told from what only looks like it', (_name, schema, right, wrong) => {
    for (const text of right) expect(schema.safeParse(text).success, text).toBe(true);
    for (const text of wrong) expect(schema.safeParse(text).success, text).toBe(false);
  });

  test('a summary is one line', () => {
    expect(frontMatterSchema.safeParse({ summary: 'x'.repeat(240) }).success).toBe(true);
    expect(frontMatterSchema.safeParse({ summary: 'x'.repeat(241) }).success).toBe(false);
  });
});

describe('a position', () => {
  const facts = (lon: number, lat: number): unknown => ({
    names: { ar: 'أ', en: 'A' },
    kind: 'reef',
    changed: '2026-07-01',
    reference: {
      position: { lon, lat, citation: { label: { ar: 'خريطة', en: 'Chart' }, url: 'https://example.org' } },
    },
  });

  test.each([
    [-180, 90, true],
    [10, -90, true],
    [181, 0, false],
    [0, 90.1, false],
  ])('at %d, %d is on the globe: %s', (lon, lat, right) => {
    expect(factsSchema.safeParse(facts(lon, lat)).success).toBe(right);
  });
});

type Path = (string | number)[];

/** The paths of all objects whose fields the schema names; not of tables that the author names the rows of. */
function pathsOfObjects(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [];
  const inner = Object.entries(data).flatMap(([key, value]) =>
    pathsOfObjects(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return Array.isArray(data) ? inner : [path, ...inner];
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);
}
