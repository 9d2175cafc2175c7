import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readWorksheet } from '../../src/loaders/read-worksheet.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyRecord } from '../loaders/copy-record.ts';
import { listFiles } from '../run/digest-folder.ts';

// Each test starts Node anew; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
let record: ReturnType<typeof copyRecord>;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ingest-'));
  mkdirSync(join(root, 'out'));
  record = copyRecord();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  record.remove();
});

const paragraph = 'The lighthouse was lit on Monday, and twelve ships passed it, the harbour master said.\n';
const article = `PORT HALDEN, Aug 19, 2025 (The Harbour Gazette) - ${paragraph}`;

const start = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/ingest.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: record.dir },
  });

function ingest(content: string | Buffer, name = 'article.txt', ...options: string[]) {
  const file = join(root, name);
  writeFileSync(file, content);
  const { status, stdout, stderr } = start(file, '--out', join(root, 'out'), ...options);
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
  const { status, stderr } = start(join(root, 'gone.txt'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/is not there/);
});

test('an article becomes one folder, with its sentences in a worksheet, and the check passes', () => {
  const file = join(root, 'article.txt');
  writeFileSync(file, article);
  const { status, stdout } = start(file);
  expect(status).toBe(0);
  expect(stdout).toMatch(/statements {2}1, one a sentence/);
  const folder = join(record.dir, 'sources/harbour-gazette-2025-08-19');
  const files = ['ar.mdx', 'en.mdx', 'original.en.txt', 'source.yaml', 'statements.yaml', 'worksheet.en.yaml'];
  expect(listFiles(folder).filter((name) => name !== '.gitignore')).toEqual(files);
  const source = parse(readFileSync(join(folder, 'source.yaml'), 'utf8')) as object;
  expect(source).toMatchObject({ publisher: 'actors/harbour-gazette', published: '2025-08-19' });
  expect(readWorksheet(record.dir, 'harbour-gazette-2025-08-19')?.sentences['s01']).toMatch(/twelve ships/);
  const check = spawnSync(process.execPath, ['src/cli/check.ts'], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: record.dir },
  });
  expect(check.stdout).toMatch(/harbour-gazette-2025-08-19: 0 of 1 paragraph covered[\s\S]*\b0 faults\.\n$/);
});

test('--undo removes a draft that nobody changed, and no other', () => {
  ingest(article, 'article.txt', '--id', 'gazette');
  const undo = () => start('--undo', 'gazette', '--out', join(root, 'out'));
  const file = join(root, 'out/sources/gazette/source.yaml');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before}# by hand\n`);
  expect(undo()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/worked on .+ nothing was removed/) as string,
  });
  writeFileSync(file, before);
  expect(undo().status).toBe(0);
  expect(existsSync(join(root, 'out/sources/gazette'))).toBe(false);
  expect(undo().status).toBe(1);
});

test('what is said of the head goes before what is read', () => {
  const { stdout } = ingest(
    paragraph,
    'article.txt',
    '--json',
    ...[
      '--date',
      '2025-08-19',
      '--publisher',
      'actors/harbour-gazette',
      '--city',
      'Port Anselm',
      '--url',
      'https://example.org/a',
    ],
  );
  expect(JSON.parse(stdout)).toMatchObject({
    dateline: { publisher: 'The Harbour Gazette', city: 'Port Anselm', date: '2025-08-19' },
    url: 'https://example.org/a',
    paragraphs: [{ dates: [{ text: 'Monday', edtf: '2025-08-18' }] }],
  });
});

test('without a day the report says how to give one', () => {
  const { status, stdout } = ingest(paragraph, 'article.txt', '--publisher', 'The Harbour Gazette');
  expect(status).toBe(0);
  expect(stdout).toMatch(/No day was found.*--date/);
});

test('a publisher that the record does not know is told with the command that makes it; nothing is written', () => {
  const { status, stderr, written } = ingest(article.replace('The Harbour Gazette', 'Oxley Times'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/“Oxley Times” .+\n {2}npm run new -- actor oxley-times ".+" "Oxley Times"/);
  expect(written).toEqual([]);
});

test('with a faulty record nothing is drafted', () => {
  writeFileSync(join(record.dir, 'site.yaml'), 'name: [');
  const { status, stderr, written } = ingest(article);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^ingest: The record in content\/ has .*fault.*npm run check.*\n$/);
  expect(written).toEqual([]);
});

test('a folder that holds only what git ignores is no fault', () => {
  const left = join(record.dir, 'sources/left-over');
  mkdirSync(left);
  writeFileSync(join(left, 'original.en.txt'), paragraph);
  writeFileSync(join(left, 'worksheet.en.yaml'), 'sentences: {}\n');
  expect(ingest(article).status).toBe(0);
});

test('titles and names that are paths lead nowhere else', () => {
  const { status, written } = ingest(
    `---\ntitle: ../../x\npublisher: The Harbour Gazette\ncity: /etc\ndate: 2025-08-19\n---\n\n${paragraph}`,
    'article.md',
  );
  expect(status).toBe(0);
  expect(readdirSync(root).sort()).toEqual(['article.md', 'out']);
  expect(written.filter((file) => !/^sources\/[a-z0-9-]+\/[\w.]+$/.test(file))).toEqual([]);
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
  const { stdout } = ingest(`PORT HALDEN, Aug 19, 2025 - \u202eThe \u2067port\u2069 ${paragraph}`, 'a.txt', '--json');
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

test.each([['--id', '../../x'], ['--what'], ['--date', 'yesterday'], ['--url', 'javascript:1']])(
  '%s %s is not understood: exit code 2',
  (...options) => {
    const { status } = ingest(article, 'article.txt', ...options);
    expect(status).toBe(2);
    expect(existsSync(join(root, 'out/sources'))).toBe(false);
  },
);
