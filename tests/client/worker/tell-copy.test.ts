import { expect, test } from 'vitest';
import { tellCopy, tellMissing } from '../../../src/client/worker/tell-copy.ts';

const page = (lang: string) =>
  `<html data-build="x" lang="${lang}"><body><header></header><main id="main"><p>$&</p>`;
const hrefOf = (locale: string) => `/record/${locale}/offline/`;

test('a copy says its day before the content, in the language of the page', () => {
  const told = tellCopy(page('en'), new Date(2025, 7, 19), hrefOf);
  expect(told).toMatch(
    /<\/header><aside [^>]*data-kept[^>]*>[^]+<bdi>19 August 2025<\/bdi>[^]+<\/aside><main id="main">/,
  );
  expect(told).toContain('href="/record/en/offline/"');
  expect(tellCopy(page('ar'), new Date(2025, 7, 19), hrefOf)).toContain('<bdi>19 آب (أغسطس) 2025</bdi>');
});

test('a copy of no known day names none', () => {
  expect(tellCopy(page('en'), undefined, hrefOf)).not.toMatch(/\{date\}|<bdi>/);
});

test('the rest of the page stays as it was', () => {
  const told = tellMissing(page('en'));
  expect(told.replace(/<aside.*?<\/aside>/s, '')).toBe(page('en'));
});
