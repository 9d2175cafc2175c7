import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPageData, writePageData } from '../../src/site/page-data.ts';
import { gazette, knowLighthouses } from '../model/lighthouses.ts';

const knowledge = knowLighthouses();

test('every entity and source has a data file beside its page, the same in both languages', () => {
  const dist = mkdtempSync(join(tmpdir(), 'page-data-'));
  expect(writePageData(dist, knowledge)).toBe(knowledge.entities.size + knowledge.sources.size);
  for (const page of [...knowledge.entities.keys(), `sources/${gazette}`]) {
    const json = readFileSync(join(dist, `ar/${page}.json`), 'utf8');
    expect(json, page).toBe(readFileSync(join(dist, `en/${page}.json`), 'utf8'));
    expect(json, page).toBe(findPageData(`en/${page}.json`, knowledge));
    expect(JSON.parse(json), page).toHaveProperty(page.startsWith('sources/') ? 'source.id' : 'entity.id');
  }
  expect(existsSync(join(dist, 'ar/pages'))).toBe(false);
  rmSync(dist, { recursive: true });
});

test('the server of dev finds no data file where there is no page', () => {
  for (const path of ['en/bases/nowhere.json', 'xx/sources/a.json', `en/${gazette}.json`, 'en/bases', ''])
    expect(findPageData(path, knowledge), path).toBeUndefined();
});
