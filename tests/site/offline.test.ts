import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { WholeRecord } from '../../src/model/edition.ts';
import { existingBuilds, readSite } from './built-site.ts';

describe.each(existingBuilds)('$dir', (build) => {
  const { base, files, pages } = readSite(build);
  const read = (file: string) => readFileSync(join(build.dir, file), 'utf8');
  const whole = JSON.parse(read('offline.json')) as WholeRecord;

  test('every page carries the build, and all of them but the 404 page belong to the whole record', () => {
    for (const { place, html } of pages) expect(html, place).toContain(`<html data-build="${whole.build}"`);
    const listed = new Set(whole.files.map((file) => `/${file}`));
    expect(pages.map(({ place }) => place).filter((place) => !listed.has(place))).toEqual(['/404.html']);
    expect(whole.pages).toBe(pages.length - 1);
  });

  test('every file of the whole record is there, the index and all scripts among them', () => {
    const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
    expect(whole.files.map(fileOf).filter((file) => !files.includes(file))).toEqual([]);
    const needed = files.filter((file) => /^(?:_astro|search|fonts)\/.+\.(?:js|idx|woff2)$/.test(file));
    expect(needed.filter((file) => !whole.files.includes(file))).toEqual([]);
  });

  test('the worker is of this build, asks no other host, and weighs at most 16 kB', () => {
    const worker = read('sw.js');
    expect(worker.slice(0, 200)).toContain(`"build":"${whole.build}","base":"${base}"`);
    // Workbox names a page of its manual in a message; it asks it for nothing.
    expect(worker.match(/https?:\/\/[^"'`\s]+/g) ?? []).toEqual(['https://bit.ly/wb-precache']);
    expect(gzipSync(worker).byteLength).toBeLessThanOrEqual(16_000);
  });

  test.each(['ar', 'en'])('the application has a name, a start and an icon: %s', (lang) => {
    const manifest = JSON.parse(read(`${lang}/app.webmanifest`)) as Record<string, unknown>;
    expect(manifest).toMatchObject({ lang, start_url: `${base}${lang}/`, scope: base });
    expect(manifest['name']).toMatch(lang === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u);
    expect(files).toContain((manifest['icons'] as { src: string }[])[0]?.src.slice(base.length));
  });
});
