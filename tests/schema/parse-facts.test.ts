import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseFacts } from '../../src/schema/parse-facts.ts';

const schema = z.strictObject({
  name: z.strictObject({ ar: z.string(), en: z.string() }),
  size: z.number().optional(),
  parts: z.array(z.strictObject({ id: z.string() })).optional(),
});
const parse = (text: string, firstLine?: number) => parseFacts(text, 'content/x.yaml', schema, firstLine);
const told = (text: string, firstLine?: number) =>
  parse(text, firstLine).issues.map(({ kind, line, problem }) => `${line} ${kind} ${problem}`);

describe('a file of the right shape', () => {
  const { located } = parse('# A comment\nname:\n  ar: منارة\n  en: Light\nparts:\n  - id: a\n\n  - id: b\n');

  test('is given with its data', () => {
    expect(located?.data).toEqual({ name: { ar: 'منارة', en: 'Light' }, parts: [{ id: 'a' }, { id: 'b' }] });
  });

  test.each([
    [['name'], 2],
    [['name', 'en'], 4],
    [['parts', 1], 8],
    [['parts', 1, 'id'], 8],
    [['parts', 1, 'missing'], 8],
    [['name', 'missing', 'deeper'], 2],
    [['nothing'], 1],
  ])('tells the line of %j', (path, line) => {
    expect(located?.lineOf(path)).toBe(line);
  });
});

describe('a file of another shape', () => {
  test('tells all its faults at once, each with its line', () => {
    expect(told('name:\n  ar: منارة\nsize: big\nparts:\n  - id: 5\n    colour: red\n')).toEqual([
      '1 missing-language “name” has no text in English (en)',
      '3 invalid-field “size” is not right: Invalid input: expected number, received string',
      '5 invalid-field “parts.#1.id” is not right: Invalid input: expected string, received number',
      '6 invalid-field “parts.#1.colour” is not right: there is no such field',
    ]);
  });

  test('tells what is missing by its name', () => {
    expect(told('size: 4\n')).toEqual(['1 missing-field lacks “name”']);
    expect(told('')).toEqual(['1 invalid-field “the file” is not right: it is empty']);
    expect(told('# only a comment\n')).toEqual(['1 invalid-field “the file” is not right: it is empty']);
  });

  test('calls an item of a list by its id', () => {
    expect(told('name: { ar: a, en: b }\nparts:\n  - { id: a, colour: red }\n')).toEqual([
      '3 invalid-field “parts.a.colour” is not right: there is no such field',
    ]);
  });

  test.each([
    [
      `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`).join('\n')}`,
      'aliases',
    ],
    [`${'['.repeat(20_000)}`, 'nested too deeply'],
    ['name: { ar: a, en: b }\n__proto__: { size: 4 }', '__proto__'],
    ['name: !own x', 'tag'],
    ['name: *nobody', 'alias'],
  ])('tells what a parser stumbles over, and does not stumble: %.20s', (text, word) => {
    const [first] = told(text);
    expect(first).toContain('invalid-yaml');
    expect(first).toContain(word);
    expect(first).not.toMatch(/Error|call stack/);
  });

  test('tells faults of YAML itself, and nothing that follows from them', () => {
    expect(told('name: { ar: a, en: b }\nname: { ar: c, en: d }\n')).toEqual([
      '2 invalid-yaml is not valid YAML: Map keys must be unique',
    ]);
  });

  test('counts lines from where the text starts in its file', () => {
    expect(told('name: { ar: a, en: b }\nsize: big\n', 2)).toEqual([
      '3 invalid-field “size” is not right: Invalid input: expected number, received string',
    ]);
  });
});

describe('a value that may have several forms', () => {
  const either = z.strictObject({
    value: z.union([
      z.string(),
      z.strictObject({ number: z.number(), unit: z.string().optional() }),
      z.strictObject({ ar: z.string(), en: z.string() }),
    ]),
  });
  const tellEither = (text: string) =>
    parseFacts(text, 'x', either).issues.map(({ kind, problem }) => `${kind} ${problem}`);

  test.each([
    ['value: { ar: منارة }', ['missing-language “value” has no text in English (en)']],
    ['value: { number: 9, units: km }', ['invalid-field “value.units” is not right: there is no such field']],
    [
      'value: { number: nine }',
      ['invalid-field “value.number” is not right: Invalid input: expected number, received string'],
    ],
    ['value: true', ['invalid-field “value” is not right: Invalid input']],
    ['{}', ['missing-field lacks “value”']],
  ])('%s is told by the form that it comes nearest to', (text, issues) => {
    expect(tellEither(text)).toEqual(issues);
  });
});
