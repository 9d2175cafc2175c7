import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listTexts } from '../../src/files/list-texts.ts';
import { readProse } from '../../src/files/read-prose.ts';
import { describeMap, drawLocatorMap } from '../../src/site/draw-locator-map.ts';
import { loadKnowledge, forgetKnowledge } from '../../src/site/knowledge.ts';
import { beginReading } from '../../src/site/read-texts.ts';
import { openRendering } from '../../src/site/render-text.ts';
import { listSmallPictures } from '../../src/site/small-pictures.ts';
import { openWorkshop, type Workshop } from '../../src/site/workshop.ts';
import { applyEdit, copyRecord } from '../files/copy-record.ts';
import { gazette, knowLighthouses, marsa } from '../model/lighthouses.ts';

// A thread starts, and on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let record: ReturnType<typeof copyRecord>;
let folder: string;
let workshop: Workshop;

beforeEach(() => {
  record = copyRecord();
  folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  workshop = openWorkshop(folder);
});
afterEach(async () => {
  await workshop.close().catch(() => undefined);
  record.remove();
  rmSync(folder, { recursive: true });
});

test('two threads together read each text once, as one does alone', () => {
  const texts = listTexts(record.dir);
  expect(texts.length).toBeGreaterThan(20);
  const known = workshop.read(texts)();
  expect([...known.keys()].sort()).toEqual(texts.map(({ path }) => path).sort());
  for (const { path, file, page, locale } of texts)
    expect(known.get(path), file).toEqual(readProse(path, file, page, locale));
});

test('what a build reads with a workshop is what it reads without, faults and all', () => {
  vi.stubEnv('CONTENT_DIR', record.dir);
  const load = (earlier?: ReturnType<typeof beginReading>) => {
    forgetKnowledge();
    return loadKnowledge(earlier);
  };
  expect(load(beginReading(record.dir, workshop))).toEqual(load());
  applyEdit(record.dir, {
    file: 'places/grey-reef/en.mdx',
    replace: ['Grey Reef is expected', '{Grey Reef'],
  });
  expect(() => load(beginReading(record.dir, workshop))).toThrow(/places\/grey-reef\/en\.mdx:\d+/);
  vi.unstubAllEnvs();
  forgetKnowledge();
});

const aroundAbout = {
  locale: 'en',
  notes: {},
  pages: Object.fromEntries(
    [gazette, marsa].map((id) => [`sources/${id}`, { href: `/sources/${id}/`, entity: false }]),
  ),
} as const;

test('a text rendered by the other thread is the one rendered by this', async () => {
  const path = join(record.dir, 'pages/about/ar.mdx');
  const html = await workshop.render(path, aroundAbout);
  expect(html).toContain('<p>');
  expect(html).toContain(`href="/sources/${gazette}/"`);
  expect(html).toBe(openRendering(folder)(path, aroundAbout));
});

test('a text that cites what is not there is told to the one who asked for it, and the next is rendered', async () => {
  const around = { locale: 'en', notes: {}, pages: {} } as const;
  await expect(workshop.render(join(record.dir, 'places/grey-reef/en.mdx'), around)).rejects.toThrow(
    /leads to nothing/,
  );
  expect(await workshop.render(join(record.dir, 'pages/about/en.mdx'), aroundAbout)).toContain('<p>');
});

test('a map stands in its file when the workshop is closed', async () => {
  const { map } = listSmallPictures(knowLighthouses()).find((picture) => picture.map !== undefined)!;
  const file = join(folder, 'site/pictures/locator.svg');
  workshop.draw(map!, file);
  await workshop.close();
  expect(readFileSync(file, 'utf8')).toBe(drawLocatorMap(map!));
});

test('a map that cannot be written is told when the workshop is closed', async () => {
  const { map } = listSmallPictures(knowLighthouses()).find((picture) => picture.map !== undefined)!;
  workshop.draw(map!, join(record.dir, 'site.yaml', 'locator.svg'));
  await expect(workshop.close()).rejects.toThrow(/site\.yaml/);
  expect(existsSync(join(record.dir, 'site.yaml'))).toBe(true);
});

test('the text that a map is known by changes with all that it is drawn from', () => {
  const { map } = listSmallPictures(knowLighthouses()).find((picture) => picture.map !== undefined)!;
  const other = { ...map!, options: { ...map!.options, locale: 'ar' as const } };
  const wider = { ...map!, options: { ...map!.options, width: 300 } };
  expect(new Set([map!, other, wider].map(describeMap)).size).toBe(map!.options.locale === 'ar' ? 2 : 3);
});
