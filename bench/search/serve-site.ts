import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStaticHost } from '../../src/cli/static-host.ts';

/** A site that is being served. */
export interface Served {
  /** Address of the site, with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as GitHub Pages does, with another search index in the place of its own, from memory.
 *
 * @param dir of the built site
 * @param index files as `buildIndex` gives them; none leaves the site as it is
 */
export async function serveSite(
  dir: string,
  port: number,
  index?: ReadonlyMap<string, Uint8Array>,
): Promise<Served> {
  const host = createStaticHost({ dir });
  const inner = await host.open({ port: index ? 0 : port, host: '127.0.0.1' });
  if (!index) return { address: inner, close: () => host.close() };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', inner);
    const file = pathname.startsWith('/search/') ? index.get(pathname.slice('/search/'.length)) : undefined;
    if (file) {
      response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': file.length });
      response.end(file);
      return;
    }
    get(new URL(request.url ?? '/', inner), { headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).on('error', () => response.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await host.close();
  };
  return { address: `http://localhost:${String((server.address() as AddressInfo).port)}/`, close };
}
