import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticHost } from '../../src/cli/static-host.ts';

const dir = mkdtempSync(join(tmpdir(), 'static-host-'));
const host = createStaticHost({ dir, base: '/record/' });
let address = '';

beforeAll(async () => {
  mkdirSync(join(dir, 'ar'));
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>door</title>');
  writeFileSync(join(dir, 'ar/index.html'), '<!doctype html><title>باب</title>');
  writeFileSync(join(dir, '404.html'), '<!doctype html><title>not found</title>');
  writeFileSync(join(dir, 'wasm.ar.pagefind'), Buffer.from([0x1f, 0x8b, 0]));
  address = await host.open({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await host.close();
  rmSync(dir, { recursive: true });
});

/** Sends the target as it is written: `fetch` would tidy it up first. */
async function ask(target: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = new URL(address);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: target, method, headers }, resolve).on('error', reject).end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

test('tells the address with the base path', () => {
  expect(address).toMatch(/^http:\/\/localhost:\d+\/record\/$/);
});

test('sends a page with type, length, tag and ten minutes of cache', async () => {
  const { status, headers, body } = await ask('/record/ar/');
  expect(status).toBe(200);
  expect(body.toString()).toContain('باب');
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.byteLength),
    'cache-control': 'max-age=600',
    vary: 'Accept-Encoding',
  });
  expect(headers['content-encoding']).toBeUndefined();
});

describe('compression', () => {
  test.each(['gzip', 'br, gzip;q=0.5', '*'])('text is compressed for “%s”', async (accepted) => {
    const { headers, body } = await ask('/record/ar/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-length']).toBe(String(body.byteLength));
    expect(gunzipSync(body).toString()).toContain('باب');
  });

  test.each(['', 'br', 'gzip;q=0'])('text goes out plain for “%s”', async (accepted) => {
    expect(
      (await ask('/record/ar/', { 'accept-encoding': accepted })).headers['content-encoding'],
    ).toBeUndefined();
  });

  test('a part of the search index goes out as it is', async () => {
    const { headers, body } = await ask('/record/wasm.ar.pagefind', { 'accept-encoding': 'gzip' });
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body).toEqual(Buffer.from([0x1f, 0x8b, 0]));
  });
});

test('answers 304 without a body to whoever holds the same file, compressed or not', async () => {
  const tags = [await ask('/record/'), await ask('/record/', { 'accept-encoding': 'gzip' })].map(
    ({ headers }) => headers.etag ?? '',
  );
  for (const tag of tags) {
    const { status, body } = await ask('/record/', { 'if-none-match': `"other", ${tag}` });
    expect([status, body.byteLength]).toEqual([304, 0]);
  }
  expect((await ask('/record/', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('HEAD tells the length and sends no body', async () => {
  const { status, headers, body } = await ask('/record/', {}, 'HEAD');
  expect([status, headers['content-length'], body.byteLength]).toEqual([200, '34', 0]);
});

test('an unknown address inside the site gets its 404 page, even for who holds that page', async () => {
  const { status, headers, body } = await ask('/record/none/', { 'if-none-match': '*' });
  expect(status).toBe(404);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body.toString()).toContain('not found');
});

test('an address outside the base path is none of the site’s', async () => {
  const { status, body } = await ask('/ar/');
  expect(status).toBe(404);
  expect(body.toString()).not.toContain('not found</title>');
});

test.each(['/record/../../etc/passwd', '/record/%2e%2e/%2e%2e/etc/passwd', '/record/..%2f..%2fetc%2fpasswd'])(
  'nothing outside the folder is reached by %s',
  async (target) => {
    expect((await ask(target)).status).toBe(404);
  },
);

test('a folder without its slash is sent there; a broken address is refused', async () => {
  const moved = await ask('/record/ar?q=1');
  expect([moved.status, moved.headers.location]).toEqual([301, '/record/ar/?q=1']);
  expect((await ask('/record/%')).status).toBe(400);
  expect((await ask('/record/AR/')).status).toBe(404);
});

test('other methods are refused', async () => {
  const { status, headers } = await ask('/record/', {}, 'POST');
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a rebuilt file is sent anew with another tag', async () => {
  const before = await ask('/record/');
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>rood</title>');
  utimesSync(join(dir, 'index.html'), 1, 1);
  const after = await ask('/record/');
  expect(after.body.toString()).toContain('rood');
  expect(after.headers.etag).not.toBe(before.headers.etag);
});
