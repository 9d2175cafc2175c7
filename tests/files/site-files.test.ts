import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepSiteFile, removeOthers, siteFiles, writeSiteFile } from '../../src/files/site-files.ts';

let dist: string;
const at = (file: string) => join(dist, file);
const longAgo = new Date('2001-01-01');

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'site-files-'));
  for (const file of ['en/same.html', 'en/other.html', 'en/kept.svg', 'en/old/gone.html', 'gone.html']) {
    mkdirSync(join(at(file), '..'), { recursive: true });
    writeFileSync(at(file), 'before');
    utimesSync(at(file), longAgo, longAgo);
  }
});
afterAll(() => rmSync(dist, { recursive: true }));

test('a file that holds the same is not written, any other is', () => {
  writeSiteFile(at('en/same.html'), 'before');
  writeSiteFile(at('en/other.html'), 'behind');
  writeSiteFile(at('new/page.html'), Buffer.from('new'));
  expect(statSync(at('en/same.html')).mtime).toEqual(longAgo);
  expect(readFileSync(at('en/other.html'), 'utf8')).toBe('behind');
  expect(readFileSync(at('new/page.html'), 'utf8')).toBe('new');
});

test('a file is kept only where there is one', () => {
  expect(keepSiteFile(at('en/kept.svg'))).toBe(true);
  expect(keepSiteFile(at('en/missing.svg'))).toBe(false);
});

test('what has another ending than is asked for stays', () => {
  removeOthers(dist, new Set(), '.svgz');
  expect(existsSync(at('gone.html'))).toBe(true);
});

test('what was neither written nor kept is removed, with the folders that held nothing else', () => {
  removeOthers(dist, new Set(siteFiles()));
  for (const file of ['en/same.html', 'en/other.html', 'en/kept.svg', 'new/page.html'])
    expect(existsSync(at(file)), file).toBe(true);
  expect(existsSync(at('gone.html'))).toBe(false);
  expect(existsSync(at('en/old'))).toBe(false);
});
