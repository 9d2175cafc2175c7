import { expect, test } from 'vitest';
import { sitemapOptions, writeRobots } from '../../src/outputs/sitemap.ts';
import { sampleAddresses, sampleKnowledge } from './sample-record.ts';

const root = 'https://lights.example/r/';
const knowledge = sampleKnowledge({
  first: [{ id: 's01' }],
  entities: { 'bases/north': { kind: 'light', names: { ar: 'منارة', en: 'North' }, changed: '2026-07-09' } },
});
const { filter, serialize } = sitemapOptions(root, () => knowledge);
const write = async (path: string) => (await serialize?.({ url: root + path }))!;

test('each address names both languages and one for all others, itself among them', async () => {
  for (const path of ['ar/bases/north/', 'en/bases/north/']) {
    const { links } = await write(path);
    expect(links).toEqual([
      { lang: 'ar', url: `${root}ar/bases/north/` },
      { lang: 'en', url: `${root}en/bases/north/` },
      { lang: 'x-default', url: `${root}en/bases/north/` },
    ]);
  }
});

test('for readers of neither language the home pages name the door before them', async () => {
  for (const path of ['', 'ar/', 'en/'])
    expect((await write(path)).links).toEqual([
      { lang: 'ar', url: `${root}ar/` },
      { lang: 'en', url: `${root}en/` },
      { lang: 'x-default', url: root },
    ]);
});

test('the day of the last change is told where it is known', async () => {
  expect((await write('ar/bases/north/')).lastmod).toBe('2026-07-09');
  expect((await write('en/')).lastmod).toBe('2026-07-09');
  expect((await write('en/sources/gazette/')).lastmod).toBe('2026-04-01');
  expect(await write('en/about/')).not.toHaveProperty('lastmod');
});

test('pages that say something else to every reader are not listed', () => {
  expect(['ar/search/', 'en/offline/', 'en/bases/north/'].map((path) => filter?.(root + path))).toEqual([
    false,
    false,
    true,
  ]);
});

test('robots may read everything and are told where the sitemap is', () => {
  expect(writeRobots(sampleAddresses)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://lights.example/r/sitemap-index.xml\n',
  );
});
