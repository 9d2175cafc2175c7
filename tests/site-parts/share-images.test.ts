import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostBytes, writeShareImages } from '../../src/site/share-images.ts';
import { knowLighthouses } from '../model/lighthouses.ts';

const root = mkdtempSync(join(tmpdir(), 'share-'));
const cache = join(root, 'cache');
const knowledge = knowLighthouses();
const head = (title: string, description: string, image = true): string =>
  `<!doctype html><html><head><meta property="og:title" content="${title}"><meta property="og:description"
    content="${description}">${image ? '<meta property="og:image" content="x">' : ''}</head><body></body></html>`;

/** Lays down the heads of a built site, three pages in two languages, one of them without an image. */
function makeSite(folder: string, title = 'North &amp; South'): string {
  const dist = join(root, folder);
  for (const [path, name, description, hasImage] of [
    ['', title, 'A sentence.', true],
    ['bases/gull-island', 'Gull Island', 'A light.', true],
    ['search', 'Search', 'Nothing.', false],
  ] as const)
    for (const locale of ['ar', 'en']) {
      mkdirSync(join(dist, locale, path), { recursive: true });
      writeFileSync(join(dist, locale, path, 'index.html'), head(name, description, hasImage));
    }
  return dist;
}
const images = ['ar/home', 'en/home', 'ar/bases/gull-island', 'en/bases/gull-island'];
const read = (dist: string) => images.map((image) => readFileSync(join(dist, 'share', `${image}.png`)));
let first: Awaited<ReturnType<typeof writeShareImages>>;

beforeAll(async () => {
  first = await writeShareImages(makeSite('first'), knowledge, cache);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('each page that names an image has one in each language, of the right size and weight', async () => {
  expect(first).toMatchObject({ images: 4, drawn: 4, missing: [] });
  expect(readdirSync(join(root, 'first/share/ar'), { recursive: true })).not.toContain('search.png');
  for (const png of read(join(root, 'first'))) {
    expect(png.byteLength).toBeLessThanOrEqual(mostBytes);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  }
});

test('an unchanged image comes from the cache, byte for byte', async () => {
  const second = await writeShareImages(makeSite('second'), knowledge, cache);
  expect(second).toMatchObject({ images: 4, drawn: 0, bytes: first.bytes });
  expect(read(join(root, 'second'))).toEqual(read(join(root, 'first')));
});

test('an image drawn without the cache is the same', async () => {
  const third = await writeShareImages(makeSite('third'), knowledge, join(root, 'empty'));
  expect(third.drawn).toBe(4);
  expect(read(join(root, 'third'))).toEqual(read(join(root, 'first')));
});

test('what changed is drawn again, and only that', async () => {
  const changed = await writeShareImages(makeSite('changed', 'East'), knowledge, cache);
  expect(changed.drawn).toBe(2);
  expect(read(join(root, 'changed'))[0]).not.toEqual(read(join(root, 'first'))[0]);
});

test('entities in the head are read as the signs that they stand for', async () => {
  const plain = makeSite('plain', 'North &#38; South');
  expect(await writeShareImages(plain, knowledge, cache)).toMatchObject({ drawn: 0 });
});

test('signs that no font has are told', async () => {
  const { missing } = await writeShareImages(makeSite('missing', '漢 Light'), knowledge, cache);
  expect(missing).toEqual(['漢']);
});
