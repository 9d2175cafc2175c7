import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { parseNewOptions } from '../../src/cli/new-options.ts';
import { listFiles } from '../run/digest-folder.ts';
import { copyRecord } from '../loaders/copy-record.ts';

// Each test starts Node anew, once or twice; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
const { dir: content, remove } = copyRecord();
afterAll(() => {
  remove();
});
const run = (script: string, args: readonly string[], CONTENT_DIR: string) =>
  spawnSync(process.execPath, [`src/cli/${script}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR },
    encoding: 'utf8',
  });
const start = (...args: string[]) => run('new', args, content);

describe('an entity', () => {
  const kinds = { base: 'bases', actor: 'actors', milestone: 'milestones', place: 'places' };

  test('is started as a draft that the check passes, with its paths and what comes next', () => {
    for (const [what, folder] of Object.entries(kinds)) {
      const { status, stdout, stderr } = start(what, 'al-harir');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const file of ['facts.yaml', 'ar.mdx', 'en.mdx'])
        expect(stdout).toContain(`${join(content, folder, 'al-harir', file)}\n`);
      expect(stdout).toContain('Next: ');
      const facts = parse(readFileSync(join(content, folder, 'al-harir/facts.yaml'), 'utf8')) as object;
      expect(facts).toMatchObject({ names: { en: 'Al Harir' }, draft: true });
    }
    expect(run('check', [], content).stdout).toMatch(/\b0 faults\.\n$/);
  });

  test('is started with both names and a kind of the record', () => {
    expect(start('place', 'far-skerry', 'الصخرة البعيدة', 'Far Skerry', '--kind', 'nonesuch')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^new: There is no kind “nonesuch” for places, only .+\.\n$/) as string,
    });
    expect(start('place', 'far-skerry', 'الصخرة البعيدة', 'Far Skerry').status).toBe(0);
    const facts = parse(readFileSync(join(content, 'places/far-skerry/facts.yaml'), 'utf8')) as object;
    expect(facts).toMatchObject({ names: { ar: 'الصخرة البعيدة', en: 'Far Skerry' } });
  });

  test('that exists is left as it is', () => {
    const file = join(content, 'places/grey-reef/facts.yaml');
    const before = readFileSync(file, 'utf8');
    expect(start('place', 'grey-reef')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'new: places/grey-reef/ exists already; nothing was written.\n',
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('bad arguments', () => {
  test.each([
    [[], 'Say what is to be made: base, actor, milestone, place.'],
    [['town', 'x'], 'There is no “town” to be made, only base, actor, milestone, place.'],
    [['constructor', 'x'], 'There is no “constructor” to be made, only base, actor, milestone, place.'],
    [['base'], 'Give one slug after “base”.'],
    [['base', 'x', 'y'], 'Give the name in Arabic and in English, each between quotation marks, or neither.'],
    [['base', 'x', 'Harir', 'حرير'], 'The first name is the Arabic one; “Harir” is not.'],
    [['base', 'x', '--loud'], "Unknown option '--loud'."],
  ])('%j are told apart: %s', (args, message) => {
    expect(parseNewOptions(args)).toBe(message);
  });

  test.each(['Al Harir', '../x', 'a/b', 'a--b', '-', 'é', '.'])('“%s” is no slug', (slug) => {
    expect(parseNewOptions(['base', '--', slug])).toContain(`“${slug}” is no slug`);
  });

  test('give one line, and write nothing', () => {
    const before = listFiles(content);
    const { status, stdout, stderr } = start('base', '../x');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^new: “\.\.\/x” is no slug: .+ “npm run new -- --help” shows how\.\n$/);
    expect(listFiles(content)).toEqual(before);
  });
});

test('--help shows the way', () => {
  const { status, stdout } = start('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('base al-harir');
});
