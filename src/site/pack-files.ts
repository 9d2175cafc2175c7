import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** What `buildIndex` needs of Node: gzip at its best, and a short name by SHA-256. */
export const packing = {
  pack: (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 }),
  hash: (parts: Iterable<string | Uint8Array>): string => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex').slice(0, 10);
  },
};
