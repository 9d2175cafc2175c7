import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { writeServiceWorker } from '../../src/outputs/service-worker.ts';

// Workbox bundles a worker each time, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

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
  const { list, worker } = await write('one');
  expect(list).toMatchObject({
    pages: 4,
    files: ['_astro/page.x1.js', 'ar/offline/', 'en/', 'en/offline/', '', 'pagefind/index/ar.pf_index'],
  });
  // Other records may stand on the same host.
  expect(worker).toContain('record:/record/:pages');
  expect(await write('again')).toEqual({ list, worker });
  expect((await write('other', 'Another page.')).list.build).not.toBe(list.build);
});
