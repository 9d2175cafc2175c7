import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { KeptValues } from '../files/kept-values.ts';

/** What `buildIndex` needs of Node: gzip at its best, and a short name by SHA-256. */
export const packing = {
  pack: (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 }),
  hash: (parts: Iterable<string | Uint8Array>): string => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex').slice(0, 10);
  },
};

/** Packs files as `packing` does, or takes them from the build before where it has packed the same. */
export const keepPacked =
  (kept: KeptValues<string>): typeof packing.pack =>
  (bytes) => {
    const madeOf = Buffer.from(bytes).toString('latin1');
    const found = kept.get(madeOf);
    if (found !== undefined) return Buffer.from(found, 'base64');
    const packed = packing.pack(bytes);
    kept.put(madeOf, Buffer.from(packed).toString('base64'));
    return packed;
  };
