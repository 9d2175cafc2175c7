import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaTypeOf } from './media-type.ts';
import { acceptsGzip, holdsTag } from './request-fields.ts';
import { normaliseBase, resolveRequest, type Look } from './resolve-request.ts';

/** A server that answers as GitHub Pages does. */
export interface StaticHost {
  /** Starts to listen and gives the address of the site, closing slash included. Port 0 takes any free one. */
  open(where: { port: number; host: string }): Promise<string>;
  /** Stops at once, cutting connections that a browser holds open. */
  close(): Promise<void>;
}

/**
 * Makes a host for a built site: gzip for text, `/dir` to `/dir/`, `404.html`, exact case, ETag and 304, HEAD.
 * `dir` is the folder that would be uploaded, `base` the path under which Pages would show it.
 * Files are looked at anew for each request, so a rebuild needs no restart.
 */
export function createStaticHost({ dir, base = '/' }: { dir: string; base?: string }): StaticHost {
  const root = normaliseBase(base);
  const look = lookIn(dir);
  const read = readThroughCache(dir);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'This site only answers GET and HEAD.');
      return;
    }
    const answer = resolveRequest(request.url ?? '/', root, look);
    if (answer.kind === 'file') sendFile(request, response, 200, read(answer.path));
    else if (answer.kind === 'redirect') {
      response.setHeader('Location', answer.location);
      sendText(response, 301, `Moved to ${answer.location}`);
    } else if (answer.kind === 'malformed') sendText(response, 400, 'The address is not valid.');
    else if (answer.kind === 'missing' && look('404.html') === 'file')
      sendFile(request, response, 404, read('404.html'));
    else sendText(response, 404, `Nothing stands at this address. The site begins at ${root}`);
  });
  return {
    open: async ({ port, host }) => {
      server.listen(port, host);
      await once(server, 'listening');
      const { port: actualPort } = server.address() as AddressInfo;
      const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
      return `http://${name}:${actualPort}${root}`;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Looks on disk, comparing names with the folder's own listing: macOS would otherwise take any case. */
export function lookIn(dir: string): Look {
  return (path) => {
    let folder = dir;
    for (const name of path === '' ? [] : path.split('/')) {
      const listing = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
      if (!listing.includes(name)) return undefined;
      folder = join(folder, name);
    }
    const found = statSync(folder, { throwIfNoEntry: false });
    return found?.isDirectory() ? 'directory' : found?.isFile() ? 'file' : undefined;
  };
}

interface StoredFile {
  modified: Date;
  size: number;
  type: string;
  tag: string;
  plain: Buffer;
  gzip: Buffer | undefined;
}

/** Reads and compresses each file once, and again when its time or size on disk has changed. */
function readThroughCache(dir: string): (path: string) => StoredFile {
  const stored = new Map<string, StoredFile>();
  return (path) => {
    const { mtime, size } = statSync(join(dir, path));
    const known = stored.get(path);
    if (known?.size === size && known.modified.getTime() === mtime.getTime()) return known;
    const plain = readFileSync(join(dir, path));
    const { type, compressed } = mediaTypeOf(path);
    const tag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 20)}"`;
    const file = { modified: mtime, size, type, tag, plain, gzip: compressed ? gzipSync(plain) : undefined };
    stored.set(path, file);
    return file;
  };
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: StoredFile,
): void {
  const zipped = file.gzip !== undefined && acceptsGzip(request.headers['accept-encoding'] ?? '');
  // As on Pages, the compressed form of a file carries its tag as a weak one.
  response.setHeader('ETag', zipped ? `W/${file.tag}` : file.tag);
  response.setHeader('Last-Modified', file.modified.toUTCString());
  response.setHeader('Cache-Control', 'max-age=600');
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (file.gzip !== undefined) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && holdsTag(request.headers['if-none-match'] ?? '', file.tag)) {
    response.writeHead(304).end();
    return;
  }
  const body = zipped && file.gzip ? file.gzip : file.plain;
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(status, { 'Content-Type': file.type, 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(`${text}\n`);
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.byteLength,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
