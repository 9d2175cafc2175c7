import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listFiles } from '../run/digest-folder.ts';

// Each test starts Node anew; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ingest-'));
  mkdirSync(join(root, 'out'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const paragraph = 'The lighthouse was lit on Monday, and twelve ships passed it, the harbour master said.\n';
const article = `PORT HALDEN, Aug 19, 2025 - ${paragraph}`;

function ingest(content: string | Buffer, name = 'article.txt', ...options: string[]) {
  const file = join(root, name);
  writeFileSync(file, content);
  const args = ['src/cli/ingest.ts', file, '--out', join(root, 'out'), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr, written: listFiles(join(root, 'out')) };
}

test.each<[string, string | Buffer, RegExp]>([
  ['an empty file', '', /empty/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2]), /picture/],
])('%s cannot be read: one message, exit code 1, nothing written', (_, content, message) => {
  const { status, stdout, stderr, written } = ingest(content);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(written).toEqual([]);
});

test('a file that is not there is told', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/ingest.ts', join(root, 'gone.txt')], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/is not there/);
});

test('an article without a dateline is drafted with a warning', () => {
  const { status, stdout, written } = ingest(paragraph);
  expect(status).toBe(0);
  expect(stdout).toMatch(/No dateline was found/);
  expect(written).toContain('sources/article/statements.yaml');
});

test('titles and names that are paths lead nowhere else', () => {
  const { status, written } = ingest(
    `---\ntitle: ../../x\npublisher: ../../x\ncity: /etc\ndate: 2025-08-19\n---\n\n${paragraph}`,
    'article.md',
  );
  expect(status).toBe(0);
  expect(readdirSync(root).sort()).toEqual(['article.md', 'out']);
  expect(
    written.filter((file) => !/^(?:sources|actors|places|bases)\/[a-z0-9-]+\/[\w.]+$/.test(file)),
  ).toEqual([]);
});

test('scripts of a page are no text of its article', () => {
  const { stdout } = ingest(
    `<html><head><title>Port</title><script>alert(1)</script></head><body><h1>Port</h1><p onclick="x()">${article}</p><script>500 ships</script></body></html>`,
    'article.html',
    '--json',
  );
  expect(stdout).not.toMatch(/alert|500|onclick/);
  expect(stdout).toMatch(/twelve ships/);
});

test('bidi controls are taken out of the text', () => {
  const { stdout } = ingest(
    `PORT HALDEN, Aug 19, 2025 - \u202eThe \u2067port\u2069 ${paragraph}`,
    'a.txt',
    '--json',
  );
  expect(stdout).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('what exists is not overwritten', () => {
  ingest(article, 'article.txt', '--id', 'gazette');
  const file = join(root, 'out/sources/gazette/source.yaml');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before}# by hand\n`);
  const { status, stderr } = ingest(article, 'article.txt', '--id', 'gazette');
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toBe(`${before}# by hand\n`);
});

test('a draft that cannot be written leaves nothing behind', () => {
  writeFileSync(join(root, 'out/sources'), 'a file where a folder should be');
  const { status, written } = ingest(article);
  expect(status).toBe(1);
  expect(written).toEqual(['sources']);
});

test('with --json nothing is written', () => {
  const { status, stdout, written } = ingest(article, 'article.txt', '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ dateline: { city: 'Port Halden', date: '2025-08-19' } });
  expect(written).toEqual([]);
});

test.each([['--id', '../../x'], ['--what']])('%s %s is not understood: exit code 2', (...options) => {
  const { status } = ingest(article, 'article.txt', ...options);
  expect(status).toBe(2);
  expect(existsSync(join(root, 'out/sources'))).toBe(false);
});
