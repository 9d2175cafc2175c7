import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { makeRecord, recordTemplate } from '../../src/cli/make-record.ts';
import { parseNewOptions } from '../../src/cli/new-options.ts';
import { listFiles } from '../run/digest-folder.ts';
import { copyRecord } from '../files/copy-record.ts';

// Each test starts Node anew, once or twice; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'new-'));
const { dir: content, remove } = copyRecord();
afterAll(() => {
  rmSync(temporary, { recursive: true });
  remove();
});
const run = (script: string, args: readonly string[], CONTENT_DIR: string) =>
  spawnSync(process.execPath, [`src/cli/${script}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR },
    encoding: 'utf8',
  });
const start = (...args: string[]) => run('new', args, content);

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(temporary, 'in-'));
});

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
    [[], 'Say what is to be made: base, actor, milestone, place, record.'],
    [['town', 'x'], 'There is no “town” to be made, only base, actor, milestone, place, record.'],
    [
      ['constructor', 'x'],
      'There is no “constructor” to be made, only base, actor, milestone, place, record.',
    ],
    [['base'], 'Give one slug after “base”.'],
    [['base', 'x', 'y'], 'Give one slug after “base”.'],
    [['base', 'x', '--in', '/tmp'], 'Only a record can be put --in a folder.'],
    [['base', 'x', '--loud'], "Unknown option '--loud'."],
    [['record', 'x', '--in'], "Option '--in <value>' argument missing."],
  ])('%j are told apart: %s', (args, message) => {
    expect(parseNewOptions(args)).toBe(message);
  });

  test.each(['Al Harir', '../x', 'a/b', 'a--b', '-', 'é', '.'])('“%s” is no slug', (slug) => {
    expect(parseNewOptions(['record', '--', slug])).toContain(`“${slug}” is no slug`);
  });

  test('give one line, and write nothing', () => {
    const before = listFiles(content);
    const { status, stdout, stderr } = start('base', '../x');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^new: “\.\.\/x” is no slug: .+ “npm run new -- --help” shows how\.\n$/);
    expect(listFiles(content)).toEqual(before);
  });
});

test('--help shows both ways', () => {
  const { status, stdout } = start('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/base al-harir[\s\S]*record my-topic/);
});

describe('a record', () => {
  test('is made whole, with its files and what comes next, and the check passes', () => {
    const { status, stdout, stderr } = start('record', 'my-topic', '--in', parent);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const dir = join(parent, 'my-topic');
    for (const file of listFiles(dir)) expect(stdout).toContain(`${dir}/${file}\n`);
    expect(stdout).toContain(`CONTENT_DIR=${dir} npm run check`);
    const checked = run('check', [], dir);
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect(checked.stdout).toMatch(/2 of 2 paragraphs covered[\s\S]*\b0 faults\.\n$/);
    expect(readdirSync(parent)).toEqual(['my-topic']);
  });

  test.each(['my-topic', 'true', '1e5', '2042', 'null'])('named %s carries its name in English', (slug) => {
    const dir = join(parent, slug);
    makeRecord(dir, slug);
    expect(parse(readFileSync(join(dir, 'site.yaml'), 'utf8'))).toMatchObject({ name: { en: slug } });
  });

  test('keeps originals out of git, and has all files of the template', () => {
    const dir = join(parent, 'my-topic');
    makeRecord(dir, 'My Topic');
    expect(readFileSync(join(dir, '.gitignore'), 'utf8')).toContain('sources/*/original.*');
    const hidden = listFiles(recordTemplate).map((file) => (file === 'gitignore' ? '.gitignore' : file));
    expect(listFiles(dir)).toEqual(hidden.sort());
  });

  test('is not made over a folder that exists, be it empty', () => {
    mkdirSync(join(parent, 'taken'));
    const { status, stderr } = start('record', 'taken', '--in', parent);
    expect(status).toBe(1);
    expect(stderr).toBe(`new: ${join(parent, 'taken')} exists already; nothing was written.\n`);
    expect(listFiles(parent)).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('leaves nothing behind where the disk refuses', () => {
    chmodSync(parent, 0o500);
    expect(start('record', 'my-topic', '--in', parent)).toMatchObject({ status: 1, stdout: '' });
    chmodSync(parent, 0o700);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('is not made where a file stands in the way', () => {
    const { status, stderr } = start('record', 'my-topic', '--in', join(root, 'package.json'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^new: The record could not be written to .+ Nothing was left there\.\n$/);
  });
});
