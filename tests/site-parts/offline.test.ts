import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, test } from 'vitest';
import type { Edition, WholeRecord } from '../../src/model/edition.ts';
import { writeOffline } from '../../src/site/offline.ts';
import { makeRoomForMark, writePage } from '../../src/site/page-mark.ts';
import { digestFolder } from '../run/digest-folder.ts';

const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true });
});

const html = '<!doctype html><html lang="en"><body></body></html>';
const files = {
  'index.html': html,
  '404.html': html,
  'en/index.html': html,
  'en/offline/index.html': html,
  '_astro/page.abc.js': 'page()',
  'search/manifest.idx': 'head',
  'search/0123/c0.idx': 'places',
  'data/record.json': '{}',
};

async function makeSite(changes: Record<string, string> = {}): Promise<{ dir: string; whole: WholeRecord }> {
  const dir = mkdtempSync(join(tmpdir(), 'offline-'));
  made.push(dir);
  for (const [file, text] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return { dir, whole: await writeOffline(dir, '/harbour/', '2025-08-19') };
}

/** What the worker of a site is told of its build; its code stops after that, for want of a browser. */
function readEdition(dir: string): Edition {
  const [first = ''] = readFileSync(join(dir, 'sw.js'), 'utf8').split('\n');
  const scope: { self: { edition?: Edition } } = { self: {} };
  runInNewContext(first, scope);
  return scope.self.edition!;
}

test('the same files make the same build, byte for byte, also when it is made again in place', async () => {
  const [one, other] = [await makeSite(), await makeSite()];
  expect(digestFolder(one.dir)).toBe(digestFolder(other.dir));
  await writeOffline(one.dir, '/harbour/', '2025-08-19');
  expect(readFileSync(join(one.dir, 'index.html'), 'utf8').match(/data-build/g)).toHaveLength(1);
});

test('any change of what is read makes another build, and every page carries it', async () => {
  const { dir, whole } = await makeSite({ 'search/manifest.idx': 'another head' });
  const { build } = (await makeSite()).whole;
  expect(whole.build).not.toBe(build);
  expect((await makeSite({ 'search/0124/c0.idx': 'other keys' })).whole.build).not.toBe(build);
  for (const file of ['index.html', '404.html', 'en/index.html'])
    expect(readFileSync(join(dir, file), 'utf8')).toContain(`<html data-build="${whole.build}" lang="en">`);
});

test('the whole record is what is read and searched, by address', async () => {
  const { whole } = await makeSite();
  expect(whole.files).toEqual([
    '_astro/page.abc.js',
    'en/',
    'en/offline/',
    '',
    'search/0123/c0.idx',
    'search/manifest.idx',
  ]);
  expect(whole).toMatchObject({ day: '2025-08-19', pages: 3 });
  expect(Object.keys(whole.digests)).toEqual(['search/manifest.idx']);
});

test('the worker knows its build, and under which path the site stands', async () => {
  const { dir, whole } = await makeSite();
  const { base, build, shell, digests } = readEdition(dir);
  expect({ base, build }).toEqual({ base: '/harbour/', build: whole.build });
  expect(shell.map(({ url }) => url)).toEqual(['/harbour/_astro/page.abc.js', '/harbour/en/offline/']);
  expect(Object.keys(digests)).toEqual(['/harbour/search/manifest.idx']);
});

describe('a page with room for its mark', () => {
  const page = makeRoomForMark(html);

  test('is marked without being another page, so that a build that makes the same leaves it alone', async () => {
    const { dir, whole } = await makeSite({ 'index.html': page });
    const file = join(dir, 'index.html');
    expect(readFileSync(file, 'utf8')).toContain(`<html data-build="${whole.build}" lang="en">`);
    const marked = readFileSync(file, 'utf8');
    writePage(file, Buffer.from(page));
    expect(readFileSync(file, 'utf8')).toBe(marked);
    expect((await writeOffline(dir, '/harbour/', '2025-08-19')).build).toBe(whole.build);
  });

  test('is written when it says something else', async () => {
    const { dir, whole } = await makeSite({ 'index.html': page });
    writePage(join(dir, 'index.html'), Buffer.from(page.replace('<body>', '<body>x')));
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toContain('<body>x');
    const again = await writeOffline(dir, '/harbour/', '2025-08-19');
    expect(again.build).not.toBe(whole.build);
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toContain(`data-build="${again.build}"`);
  });
});
