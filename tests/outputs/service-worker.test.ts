import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeServiceWorker } from '../../src/outputs/service-worker.ts';

const root = mkdtempSync(join(tmpdir(), 'service-worker-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

async function write(name: string, text = 'A page.') {
  const outDir = join(root, name);
  const files = {
    'index.html': 'The door.',
    'ar/offline/index.html': 'بلا اتصال',
    'en/offline/index.html': 'Offline',
    'en/index.html': text,
    '_astro/page.x1.js': 'export {};',
    'pagefind/index/ar.pf_index': 'i',
    'share/en/home.png': 'p',
    'data/record.json': '{}',
    'en/feed.xml': '<rss/>',
    '404.html': 'Nothing.',
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    writeFileSync(join(outDir, file), content);
  }
  await writeServiceWorker({ outDir, base: '/record/' });
  const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
  return {
    worker: read('sw.js'),
    list: JSON.parse(read('offline.json')) as { build: string; files: string[] },
  };
}

test('the whole record is what is read and searched, by address, and nothing that other programs fetch', async () => {
  expect((await write('one')).list).toMatchObject({
    pages: 4,
    files: ['_astro/page.x1.js', 'ar/offline/', 'en/', 'en/offline/', '', 'pagefind/index/ar.pf_index'],
  });
});

test('the same site gives the same files, another page another build', async () => {
  const [one, again, other] = [await write('a'), await write('b'), await write('c', 'Another page.')];
  expect(again).toEqual(one);
  expect(other.list.build).not.toBe(one.list.build);
});

test('the names of the caches hold the path of the site, as other records may stand on the same host', async () => {
  expect((await write('base')).worker).toContain('record:/record/:pages');
});
