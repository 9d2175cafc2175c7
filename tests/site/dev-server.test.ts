import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyEdit, copyRecord } from '../loaders/copy-record.ts';

const base = '/lights/';
const record = copyRecord();
let server: ChildProcess;
let origin = '';

beforeAll(async () => {
  const port = await findPort();
  origin = `http://127.0.0.1:${port}`;
  // Not by its command line, which starts no second server while a maintainer has one running.
  const start = `import('astro').then(({ dev }) => dev({ server: { host: '127.0.0.1', port: ${port} } }))`;
  server = spawn(process.execPath, ['--eval', start], {
    env: {
      // The test runner's own settings, such as the base of its server, are none of this one's.
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CONTENT_DIR: record.dir,
      BASE_PATH: base,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: 'ignore',
  });
  await until(async () => (await fetch(`${origin}${base}en/`)).ok);
}, 60_000);

afterAll(() => {
  server.kill();
  record.remove();
});

test('the server of dev has the pages, their data and their share images under the base', async () => {
  expect(await read('en/bases/north-skerry/')).toContain('</h1>');
  expect(JSON.parse(await read('data/bases/north-skerry.json'))).toHaveProperty('entity.id', 'bases/north-skerry');
  expect((await fetch(`${origin}${base}share/ar/bases/north-skerry.png`)).headers.get('content-type')).toBe(
    'image/png',
  );
  expect((await fetch(`${origin}${base}data/bases/nowhere.json`)).status).toBe(404);
});

test('what is changed in a text shows on the page', async () => {
  applyEdit(record.dir, {
    file: 'places/grey-reef/en.mdx',
    replace: ['Grey Reef is expected', 'The reef is expected'],
  });
  await until(async () => (await read('en/places/grey-reef/')).includes('The reef is expected'));
});

const read = async (path: string): Promise<string> => (await fetch(`${origin}${base}${path}`)).text();

/** Waits until something holds; the test's own time ends it when it never does. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** A port that nothing listens on. */
const findPort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
