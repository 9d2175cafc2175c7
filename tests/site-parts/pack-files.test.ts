import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openKeptValues } from '../../src/files/kept-values.ts';
import { keepPacked, packing } from '../../src/site/pack-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what a build has packed the next takes as it was, byte for byte, and packs the rest', () => {
  const bytes = new TextEncoder().encode('منارة harbour '.repeat(50));
  const first = openKeptValues<string>('packed', '', folder);
  const packed = keepPacked(first)(bytes);
  expect(packed).toEqual(packing.pack(bytes));
  first.save();

  const second = openKeptValues<string>('packed', '', folder);
  expect([...keepPacked(second)(bytes)]).toEqual([...packed]);
  const other = new TextEncoder().encode('another');
  expect(gunzipSync(keepPacked(second)(other)).toString()).toBe('another');
});
