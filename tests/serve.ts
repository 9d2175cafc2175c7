import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A built site that is being served. */
export interface Served {
  /** Its address, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site for tests, below a base path, on a free port. Files are read anew for each request. */
export async function serve(dir: string, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length).replace(/(^|\/)$/, '$1index.html') : '';
    const file = join(dir, inside);
    const isThere = inside !== '' && existsSync(file) && extname(file) !== '';
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': isThere ? (types[extname(file)] ?? 'application/octet-stream') : 'text/html; charset=utf-8',
      'Cache-Control': 'max-age=600',
    });
    response.end(
      isThere ? readFileSync(file) : existsSync(join(dir, '404.html')) ? readFileSync(join(dir, '404.html')) : '',
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}${base}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
