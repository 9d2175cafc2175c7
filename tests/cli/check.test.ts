import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { applyEdit, copyRecord, type Edit } from '../loaders/copy-record.ts';

// Each test starts Node anew, once or twice; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
const gazette = 'sources/harbour-gazette-2026-03-05';
const marsa = 'sources/sawt-al-marsa-2026-06-18';
const copies: (() => void)[] = [];
afterEach(() => {
  for (const remove of copies.splice(0)) remove();
});

const copy = (...edits: Edit[]): string => {
  const { dir, remove } = copyRecord(edits);
  copies.push(remove);
  return dir;
};
const check = (dir: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...options], {
    cwd: root,
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: dir },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const wrongKind: Edit = { file: 'places/grey-reef/facts.yaml', replace: ['kind: reef', 'kind: rock-light'] };

test('a record without a fault passes, with its coverage', () => {
  const { status, stdout, stderr } = check(copy());
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('harbour-gazette-2026-03-05: 5 of 5 paragraphs covered\n  p1     2  s01 s02\n');
  expect(stdout).toMatch(/0 faults\.\n$/);
});

test('a fault stops with its file, its line and what to do', () => {
  const { status, stdout } = check(copy(wrongKind));
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /\ncontent\/places\/grey-reef\/facts\.yaml:2 uses the kind “rock-light”.*\n {4}Add it under “kinds”/,
  );
  expect(stdout).toMatch(/1 fault\.\n$/);
});

test('a file that cannot be read stops with its fault, without a stack', () => {
  const { status, stdout, stderr } = check(copy({ file: 'site.yaml', add: 'name: [\n' }));
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('content/site.yaml:');
});

test('an option that it does not know is told apart from a fault', () => {
  const { status, stdout } = check(copy(), '--quick');
  expect(status).toBe(2);
  expect(stdout).toContain('check does not know --quick');
  expect(check(copy(), '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('npm run check') as string,
  });
});

test('--json gives faults and coverage as data and nothing else', () => {
  const { status, stdout } = check(copy(wrongKind), '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    issues: [{ kind: 'unknown-kind', file: 'content/places/grey-reef/facts.yaml', line: 2 }],
    coverage: [
      { source: 'harbour-gazette-2026-03-05' },
      { source: 'sawt-al-marsa-2026-06-18', paragraphs: [{ id: 'p1', statements: ['s01'] }, {}, {}, {}] },
    ],
  });
});

test('--github annotates the line of the fault', () => {
  const { status, stdout } = check(copy(wrongKind), '--github');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=content\/places\/grey-reef\/facts\.yaml,line=2,title=unknown-kind::/);
});

describe('where the original is', () => {
  const edit: Edit = {
    file: `${gazette}/statements.yaml`,
    replace: ['quote: begun in January 2026', 'quote: January 2026, go on'],
  };

  test('a new quote that stands in it renews the lock, and the next check leaves the lock alone', () => {
    const dir = copy(edit);
    const lock = join(dir, gazette, 'evidence.lock.json');
    const { status, stdout } = check(dir);
    expect(status).toBe(0);
    expect(stdout).toMatch(/quotes checked against \S*original\.en\.txt; evidence\.lock\.json renewed\./);
    expect(readFileSync(lock, 'utf8')).toContain('January 2026, go on');
    expect(existsSync(`${lock}.new`)).toBe(false);
    expect(check(dir).stdout).not.toContain('renewed');
  });

  test('the renewed lock vouches for the quote once the original is gone', () => {
    const dir = copy(edit);
    check(dir);
    applyEdit(dir, { file: `${gazette}/original.en.txt`, delete: true });
    const { status, stdout } = check(dir);
    expect(status).toBe(0);
    expect(stdout).toContain('original absent, quotes checked against evidence.lock.json');
  });

  test('a wrong quote is a fault, and the lock stays as it was', () => {
    const dir = copy({ ...edit, replace: ['quote: begun in January 2026', 'quote: begun in March 2026'] });
    const before = readFileSync(join(dir, gazette, 'evidence.lock.json'), 'utf8');
    const { status, stdout } = check(dir);
    expect(status).toBe(1);
    expect(stdout).toContain('the quote “begun in March 2026” is not in paragraph p2 of the original');
    expect(readFileSync(join(dir, gazette, 'evidence.lock.json'), 'utf8')).toBe(before);
  });

  test('a paragraph whose hash fits nothing is told with the hashes that are to be had', () => {
    const dir = copy({ file: `${gazette}/source.yaml`, replace: ['sha256: 91301d28', 'sha256: 01301d28'] });
    const { status, stdout } = check(dir);
    expect(status).toBe(1);
    expect(stdout).toContain('  91301d2854c82bb6491aa3b0b2f044fd26fdce3b74f2a03b006b509ebebede05  North Skerry stands');
    expect(stdout).not.toContain('616c9da23b5f8fc6271e618b1543bd0253697721c45816d29bdab5923b14506b');
  });
});

describe('where the original is absent', () => {
  test('a wrong quote is found against the lock', () => {
    const dir = copy({
      file: `${marsa}/statements.yaml`,
      replace: ['quote: الترميم فيها متواصل', 'quote: الترميم فيها متوقف'],
    });
    const { status, stdout } = check(dir);
    expect(status).toBe(1);
    expect(stdout).toContain('the quote “الترميم فيها متوقف” was never checked against the original');
  });

  test('the lock is never written', () => {
    const dir = copy();
    const lock = join(dir, marsa, 'evidence.lock.json');
    const text = readFileSync(lock, 'utf8').replace('\n}', '\n}\n');
    writeFileSync(lock, text);
    expect(check(dir).status).toBe(0);
    expect(readFileSync(lock, 'utf8')).toBe(text);
  });
});
