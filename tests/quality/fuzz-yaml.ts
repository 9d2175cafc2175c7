/* Puts wrong values into every field of every YAML file of the lighthouses: `node tests/quality/fuzz-yaml.ts [every]`. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readAndCheck } from '../../src/loaders/read-record.ts';
import { assembleKnowledge } from '../../src/model/knowledge.ts';
import { copyRecord, lighthouses } from '../loaders/copy-record.ts';

type Path = readonly (string | number)[];

/** What was tried, and what went wrong, in words. */
export interface Fuzzed {
  readonly tried: number;
  readonly fields: number;
  readonly refused: number;
  readonly wrong: readonly string[];
}

const removed = Symbol('removed');
/** Stands for what JSON cannot write. */
const notANumber = '@not-a-number@';

/** Values that hardly any field takes; those that are texts may stand where any text may. */
const values: readonly unknown[] = [
  removed,
  null,
  true,
  0,
  -1,
  1e300,
  notANumber,
  '',
  '   ',
  'x',
  '\u0000',
  'a\u202eb',
  '\uD800',
  '\uFFFD\uFFFD',
  '2026-02-30',
  '9999-12-31',
  '0000',
  'constructor',
  '__proto__',
  'bases/constructor',
  '../../../etc/passwd',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  'é'.repeat(10_000),
  [],
  [null],
  [[]],
  ['x', 'x'],
  {},
  { ar: 1, en: [] },
  { number: notANumber },
  { constructor: 'x' },
];

/** Texts that no field may hold. */
const never = /\0|\u202e|\uD800|\uFFFD/;

/**
 * Tries each value in each field of a copy of the lighthouses. The check must tell it or take it for right, and never
 * throw; what it takes for right is of the type that stood there, and can be made into knowledge.
 *
 * @param every takes each so-manieth of all cases
 */
export function fuzzYaml(every = 1): Fuzzed {
  const { dir, remove } = copyRecord();
  const files = globSync('**/*.{yaml,json}', { cwd: lighthouses }).sort();
  const result = { tried: 0, fields: 0, refused: 0, wrong: [] as string[] };
  let number = 0;
  try {
    for (const file of files) {
      const before = readFileSync(join(dir, file), 'utf8');
      const data = parse(before) as unknown;
      for (const path of listPaths(data)) {
        result.fields++;
        for (const value of values) {
          if (number++ % every !== 0) continue;
          writeFileSync(join(dir, file), toYaml(change(data, path, value)));
          tryCase(`${file} ${path.join('.')} = ${show(value)}`, dir, at(data, path), value, result);
        }
      }
      writeFileSync(join(dir, file), before);
    }
  } finally {
    remove();
  }
  return result;
}

function tryCase(
  name: string,
  dir: string,
  original: unknown,
  value: unknown,
  result: { tried: number; refused: number; wrong: string[] },
): void {
  result.tried++;
  try {
    const { content, issues } = readAndCheck(dir);
    if (issues.length > 0) {
      result.refused++;
      const unclear = issues.find(
        ({ problem, line, file }) =>
          /undefined|\[object|Error:/.test(problem) || !(line >= 1) || !file.startsWith('content/'),
      );
      if (unclear) result.wrong.push(`${name}: told unclearly: ${unclear.file}:${unclear.line} ${unclear.problem}`);
      return;
    }
    if (value !== removed && isNonsense(original, value)) result.wrong.push(`${name}: passes`);
    assembleKnowledge(content!, '2026-07-15');
  } catch (error) {
    result.wrong.push(`${name}: throws ${String(error)}`);
  }
}

/** The role of a property in a ledger is a text or a yes. */
const formsOf = (original: unknown): readonly string[] =>
  original === 'called-off' ? ['string', 'boolean'] : [formOf(original)];

const isNonsense = (original: unknown, value: unknown): boolean =>
  !formsOf(original).includes(formOf(value)) || never.test(JSON.stringify(value)) || never.test(String(value));

const formOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : value === notANumber ? 'NaN' : typeof value;

/** The paths of all parts of a file, the whole first. */
function listPaths(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const inner = Object.entries(data).flatMap(([key, value]) =>
    listPaths(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
  return [path, ...inner];
}

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);

function change(data: unknown, path: Path, value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return value;
  const copy = structuredClone(data);
  const parent = at(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  if (value !== removed) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

/** JSON is YAML, and writes every string. */
const toYaml = (data: unknown): string =>
  data === removed ? '' : JSON.stringify(data).replaceAll(JSON.stringify(notANumber), '.nan');

const show = (value: unknown): string => (value === removed ? 'nothing' : toYaml(value).slice(0, 40));

if (import.meta.filename === process.argv[1]) {
  const { tried, fields, refused, wrong } = fuzzYaml(Number(process.argv[2] ?? 1));
  console.log(`${tried} wrong values in ${fields} fields: ${refused} told, ${tried - refused} taken for right.`);
  console.log(wrong.length === 0 ? 'None threw, and none of a wrong type passed.' : wrong.join('\n'));
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
