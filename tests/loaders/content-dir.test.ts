import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildDay, contentDir, projectRoot } from '../../src/loaders/content-dir.ts';

test('the content is that of the project, or of CONTENT_DIR as seen from the working folder', () => {
  expect(existsSync(join(projectRoot, 'astro.config.mjs'))).toBe(true);
  expect(contentDir({})).toBe(join(projectRoot, 'content'));
  expect(contentDir({ CONTENT_DIR: '' })).toBe(join(projectRoot, 'content'));
  expect(contentDir({ CONTENT_DIR: 'some/record' })).toBe(resolve('some/record'));
});

describe('the day of the build', () => {
  const now = new Date('2026-07-15T23:59:00Z');

  test('is today, by UTC', () => {
    expect(buildDay({}, now)).toBe('2026-07-15');
  });

  test('is that of SOURCE_DATE_EPOCH where it is set', () => {
    expect(buildDay({ SOURCE_DATE_EPOCH: '1764000000' }, now)).toBe('2025-11-24');
    expect(buildDay({ SOURCE_DATE_EPOCH: '0' }, now)).toBe('1970-01-01');
  });

  test.each(['tomorrow', '1.5', '-1', '1764000000000'])('is not guessed from %s', (epoch) => {
    expect(() => buildDay({ SOURCE_DATE_EPOCH: epoch }, now)).toThrow('SOURCE_DATE_EPOCH');
  });
});
