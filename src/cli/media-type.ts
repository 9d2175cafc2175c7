import { extname } from 'node:path';

/** A media type as it goes into Content-Type, and whether Pages sends such a file compressed. */
export interface MediaType {
  type: string;
  compressed: boolean;
}

/** By extension, as GitHub Pages names them (it follows mime-db). */
const types: Record<string, string> = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'application/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.rss': 'application/rss+xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Gives the media type of a file by its extension. What Pages does not know, the parts of a Pagefind index
 * among them, is `application/octet-stream` and goes out as it is (Pagefind has compressed it already).
 */
export function mediaTypeOf(path: string): MediaType {
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return { type, compressed: /^text\/|javascript|json|xml/.test(type) };
}
