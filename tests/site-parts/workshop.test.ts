import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listTexts } from '../../src/files/list-texts.ts';
import { readProse } from '../../src/files/read-prose.ts';
import type { ProseAround } from '../../src/markdown/render-prose.ts';
import { proseKey } from '../../src/model/content.ts';
import type { Locale } from '../../src/model/locale.ts';
import { describeMap, drawLocatorMap, type LocatorMap } from '../../src/site/draw-locator-map.ts';
import { loadKnowledge, forgetKnowledge } from '../../src/site/knowledge.ts';
import { beginReading } from '../../src/site/read-texts.ts';
import { describeAround } from '../../src/site/render-prose.ts';
import { openRendering } from '../../src/site/render-text.ts';
import { listSmallPictures } from '../../src/site/small-pictures.ts';
import { openThread } from '../../src/site/start-thread.ts';
import { openWorkshop, type Workshop } from '../../src/site/workshop.ts';
import { applyEdit, copyRecord } from '../files/copy-record.ts';
import { knowLighthouses } from '../model/lighthouses.ts';

// A thread starts, and on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let record: ReturnType<typeof copyRecord>;
let folder: string;
let workshop: Workshop;

beforeEach(() => {
  record = copyRecord();
  vi.stubEnv('CONTENT_DIR', record.dir);
  forgetKnowledge();
  folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  workshop = openWorkshop(openThread(folder));
});
afterEach(async () => {
  await workshop.close().catch(() => undefined);
  record.remove();
  vi.unstubAllEnvs();
  forgetKnowledge();
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
});

const page = 'bases/north-skerry';
const pathOf = (locale: Locale): string => join(record.dir, page, `${locale}.mdx`);
const aroundIn = (locale: Locale): ProseAround =>
  describeAround(loadKnowledge().prose.get(proseKey(page, locale))!);

test('a text rendered by the other thread is the one rendered by this', async () => {
  const html = await workshop.ask('render', pathOf('ar'), aroundIn('ar'));
  expect(html).toContain('<h2 id="works">');
  expect(html).toBe(openRendering()(pathOf('ar'), aroundIn('ar')));
});

test('a text that cites what is not there is told to the one who asked for it, and the next is rendered', async () => {
  const bare = { locale: 'en', notes: {}, pages: {} } as const;
  await expect(workshop.ask('render', pathOf('en'), bare)).rejects.toThrow(/leads to nothing/);
  expect(await workshop.ask('render', pathOf('en'), aroundIn('en'))).toContain('<h2 id="works">');
});

/** A map of the record that is not yet drawn. */
const findMap = (): LocatorMap =>
  [...listSmallPictures(knowLighthouses())]
    .map(({ draw }) => draw())
    .find((drawn) => typeof drawn !== 'string') as LocatorMap;

test('a map stands in its file when the workshop is closed', async () => {
  const map = findMap();
  const file = join(folder, 'site/pictures/locator.svg');
  workshop.order('draw', map, file, 'map');
  await workshop.close();
  expect(readFileSync(file, 'utf8')).toBe(drawLocatorMap(map));
});

test('a map that cannot be written is told when the workshop is closed', async () => {
  const map = findMap();
  workshop.order('draw', map, join(record.dir, 'site.yaml', 'locator.svg'), 'map');
  await expect(workshop.close()).rejects.toThrow(/site\.yaml/);
  expect(existsSync(join(record.dir, 'site.yaml'))).toBe(true);
});

test('a folder is removed with all that it holds, and after what is ordered meanwhile', async () => {
  const old = join(folder, 'old');
  for (let index = 0; index < 100; index++)
    workshop.order('write', [join(old, `${index % 7}/${index}.html`)], 'x');
  await workshop.finish();
  expect(readdirSync(old)).toHaveLength(7);
  const ended: string[] = [];
  const removal = workshop.ask('remove', old).then(() => ended.push('removed'));
  await workshop.ask('write', [join(folder, 'new/a.html')], 'y').then(() => ended.push('written'));
  await removal;
  expect(ended).toEqual(['written', 'removed']);
  expect(existsSync(old)).toBe(false);
  expect(readFileSync(join(folder, 'new/a.html'), 'utf8')).toBe('y');
});

test('the text that a map is known by changes with all that it is drawn from', () => {
  const map = findMap();
  const other = { ...map, options: { ...map.options, locale: 'ar' as const } };
  const wider = { ...map, options: { ...map.options, width: 300 } };
  expect(new Set([map, other, wider].map(describeMap)).size).toBe(map.options.locale === 'ar' ? 2 : 3);
});
