import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds } from '../run/builds.ts';
import { listFiles } from '../run/digest-folder.ts';
import { findNames, readRecordNames } from './record-names.ts';

const names = readRecordNames(builds.first.settings.CONTENT_DIR);
const find = findNames(names);
const searchIn = (dir: string, pattern: RegExp) =>
  listFiles(dir)
    .filter((file) => pattern.test(file))
    .flatMap((file) => [...new Set(find(readFileSync(join(dir, file), 'utf8')))].map((name) => `${file}: ${name}`));

test('names are found as words, in any case, behind Arabic particles, and over line breaks', () => {
  const findSome = findNames(['Skerryvore', 'Bell Rock', 'المنارة']);
  expect(findSome('bell\n  rock, Skerryvores, Bell Rocky')).toEqual(['bell\n  rock']);
  expect(findSome('والمنارة، وبالمنارة، منارة، المنارةٌ')).toEqual(['والمنارة', 'وبالمنارة']);
});

test('this record’s names are read, and stand in its own site', () => {
  expect(names.length).toBeGreaterThan(20);
  expect(searchIn(builds.first.dir, /\.html$/).length).toBeGreaterThan(names.length);
});

// The lexicons of the two languages tell how a country or a city of the world is spelt, or which words are one family:
// knowledge of language, not of this record.
const ofLanguage = /^(?:text\/families|ingest\/(?:name-key|unit-words))\.ts/;

test('no name of this record stands in the code', () => {
  expect(searchIn('src', /\.(ts|js|astro|css|json)$/).filter((found) => !ofLanguage.test(found))).toEqual([]);
});

describe('the site of another record', () => {
  test('holds no name of this one', () => {
    expect(searchIn(builds.based.dir, /\.(html|css|js|json|geojson|xml|txt|csv|ics|svg|webmanifest)$/)).toEqual([]);
  });

  test('holds its own', () => {
    const findOwn = findNames(readRecordNames(builds.based.settings.CONTENT_DIR));
    expect(findOwn(readFileSync(join(builds.based.dir, 'en/index.html'), 'utf8'))).not.toEqual([]);
  });
});
