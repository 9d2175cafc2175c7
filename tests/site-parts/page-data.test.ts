import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPageData, writePageData } from '../../src/site/page-data.ts';
import type { Workshop } from '../../src/site/workshop.ts';
import { gazette, knowLighthouses } from '../model/lighthouses.ts';

const knowledge = knowLighthouses();

test('every entity and source has a data file beside its page, the same in both languages', () => {
  const files = new Map<string, string>();
  const order = (_kind: string, paths: readonly string[], text: string) =>
    paths.forEach((path) => files.set(path, text));
  const steps = [...writePageData('site', knowledge, { order: order as Workshop['order'] })];
  expect(steps.length).toBe(knowledge.entities.size + knowledge.sources.size);
  expect(files.size).toBe(steps.length * 2);
  for (const page of [...knowledge.entities.keys(), `sources/${gazette}`]) {
    const json = files.get(join('site', `ar/${page}.json`))!;
    expect(json, page).toBe(files.get(join('site', `en/${page}.json`)));
    expect(json, page).toBe(findPageData(`en/${page}.json`, knowledge));
    expect(JSON.parse(json), page).toHaveProperty(page.startsWith('sources/') ? 'source.id' : 'entity.id');
  }
});

test('the server of dev finds no data file where there is no page', () => {
  for (const path of ['en/bases/nowhere.json', 'xx/sources/a.json', `en/${gazette}.json`, 'en/bases', ''])
    expect(findPageData(path, knowledge), path).toBeUndefined();
});
