import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Site } from './sites.ts';

/** Milliseconds that the host takes over each request, as a far one does, and bytes a millisecond that all share. */
const delay = 150;
const speed = 200;
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
}; // prettier-ignore

/** What one search took: from the click on the opener, or from the last letter, to the first result drawn. */
export interface Taken {
  readonly time: number;
  readonly bytes: number;
  readonly requests: number;
}

/** A host that packs what hosts pack, and is far away. The tools of a browser do not slow its workers down; this does. */
async function serve(dir: string): Promise<{ address: string; close: () => void }> {
  let free = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, '')).replace(/\/$/, '/index.html');
    const send = (status: number, body: Uint8Array, headers = {}) => {
      // One line: what is sent waits for what was sent before.
      free = Math.max(free, performance.now() + delay) + body.length / speed;
      setTimeout(() => response.writeHead(status, headers).end(body), free - performance.now());
    };
    try {
      const content = readFileSync(join(dir, path));
      const type = types[extname(path)] ?? 'application/octet-stream';
      const isPacked = /text|json|svg/.test(type);
      const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
      if (isPacked) send(200, gzipSync(content), { ...headers, 'content-encoding': 'gzip' });
      else send(200, content, headers);
    } catch {
      send(404, new Uint8Array());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () => server.close(),
  };
}

/** Opens the page of a language with an empty cache, asks the first query there, and then the others. */
export async function measure(
  browser: Browser,
  site: Site,
  locale: string,
  [query = '', ...others]: readonly string[],
): Promise<{ first: Taken; further: Taken[] }> {
  const host = await serve(site.dir);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(`${host.address}/${locale}/`, { waitUntil: 'networkidle' });
    await page.locator(`${site.opener}:not([disabled])`).first().waitFor();
    let sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
      ),
    );
    const take = async (act: () => Promise<unknown>): Promise<Taken> => {
      sizes = [];
      const shown = page.evaluate(waitFor, site.result);
      const start = performance.now();
      await act();
      const time = (await shown, performance.now() - start);
      await page.waitForTimeout(4 * delay);
      const taken = await Promise.all(sizes);
      return { time, bytes: taken.reduce((sum, size) => sum + size, 0), requests: taken.length };
    };
    const input = page.locator(site.input).first();
    const first = await take(async () => {
      await page.locator(site.opener).first().click();
      await input.fill(query);
    });
    const further: Taken[] = [];
    for (const other of others) {
      await input.fill('');
      await page.locator(site.result).first().waitFor({ state: 'detached' });
      further.push(await take(() => input.fill(other)));
    }
    return { first, further };
  } finally {
    await context.close();
    host.close();
  }
}

/** Waits in the page, as Playwright itself looks only now and then. */
const waitFor = (selector: string): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector)) resolve();
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true });
    look();
  });
