import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openKeptTexts } from '../../src/files/kept-texts.ts';
import { describePages, keepPages } from '../../src/site/keep-pages.ts';
import { forgetKnowledge, loadKnowledge } from '../../src/site/knowledge.ts';
import { applyEdit, copyRecord } from '../files/copy-record.ts';
import { gazette } from '../model/lighthouses.ts';

let record: ReturnType<typeof copyRecord>;
let folder: string;

beforeEach(() => {
  record = copyRecord();
  folder = mkdtempSync(join(tmpdir(), 'keep-pages-'));
  vi.stubEnv('CONTENT_DIR', record.dir);
  forgetKnowledge();
});
afterEach(() => {
  record.remove();
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  forgetKnowledge();
});

const paths = [
  '/',
  '/en/',
  '/ar/about/',
  '/en/about/',
  '/ar/places/grey-reef/',
  '/en/places/grey-reef/',
  '/ar/bases/north-skerry/',
  '/en/bases/north-skerry/',
  '/en/bases/',
  '/ar/bases/',
  '/en/places/',
  '/en/sources/',
  '/en/map/',
  `/en/sources/${gazette}/`,
  '/en/feed.xml',
  '/data/record.json',
];

/** The pages that are made of other things after a change than before it. */
function changedBy(change: () => void): string[] {
  const read = () => {
    forgetKnowledge();
    const describe = describePages(loadKnowledge());
    return paths.map((path) => describe(path));
  };
  const before = read();
  expect(read()).toEqual(before);
  change();
  const after = read();
  return paths.filter((_, index) => before[index] !== after[index]);
}

describe('what a page is made of', () => {
  test('is another for each address', () => {
    const describe = describePages(loadKnowledge());
    expect(new Set(paths.map(describe)).size).toBe(paths.length);
  });

  test('changes with its own text, and that of no other page', () => {
    expect(
      changedBy(() =>
        applyEdit(record.dir, {
          file: 'places/grey-reef/en.mdx',
          replace: ['Grey Reef is expected', 'The reef is expected'],
        }),
      ),
    ).toEqual(['/ar/places/grey-reef/', '/en/places/grey-reef/']);
    expect(
      changedBy(() =>
        applyEdit(record.dir, { file: 'pages/about/ar.mdx', replace: ['يُختبر به', 'يُجرَّب به'] }),
      ),
    ).toEqual(['/ar/about/', '/en/about/']);
  });

  test('changes with the summary of another page only where it is shown', () => {
    expect(
      changedBy(() =>
        applyEdit(record.dir, {
          file: 'bases/north-skerry/en.mdx',
          replace: ['summary: ', 'summary: In short, '],
        }),
      ),
    ).toEqual([
      '/ar/bases/north-skerry/',
      '/en/bases/north-skerry/',
      '/en/bases/',
      '/en/feed.xml',
      '/data/record.json',
    ]);
  });

  test.each([
    [
      'a statement',
      `sources/${gazette}/statements.yaml`,
      ['from “mid-April”, counted from', 'from “mid-April”, as of'],
    ],
    ['a name', 'bases/north-skerry/facts.yaml', ['en: North Skerry Light', 'en: Northern Skerry Light']],
    ['the site', 'site.yaml', ['The Lights Record', 'Our Lights Record']],
  ] as const)('changes for every page with %s', (_, file, replace) => {
    expect(changedBy(() => applyEdit(record.dir, { file, replace: [...replace] }))).toEqual(paths);
  });

  test.each([
    ['the address of the site', 'SITE_URL', 'https://example.org'],
    ['its path', 'BASE_PATH', 'lights'],
    ['the day', 'SOURCE_DATE_EPOCH', '1700000000'],
    ['whether there are share images', 'SHARE_IMAGES', 'off'],
  ])('changes for every page with %s', (_, name, value) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1764000000');
    expect(changedBy(() => vi.stubEnv(name, value))).toEqual(paths);
  });
});

describe('a build after a build', () => {
  const made: string[] = [];
  const usual = {
    name: 'usual',
    getStaticPaths: () => Promise.resolve([]),
    render: (request: Request) => {
      const path = new URL(request.url).pathname;
      made.push(path);
      if (path.endsWith('.csv')) return Promise.resolve(new Response('\uFEFFid,name'));
      if (path === '/gone/') return Promise.resolve(new Response('gone', { status: 404 }));
      return Promise.resolve(new Response(`<p>${path}</p>`, { headers: { 'content-type': 'text/html' } }));
    },
  } as AstroPrerenderer;

  async function build(...addresses: string[]): Promise<{ texts: string[]; made: string[] }> {
    forgetKnowledge();
    made.length = 0;
    const kept = openKeptTexts('pages', folder);
    const makePage = keepPages(usual, kept, loadKnowledge());
    const texts: string[] = [];
    for (const path of addresses) {
      const page = await makePage(`http://localhost${path}`, {} as never);
      texts.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(page?.bytes));
    }
    kept.save();
    return { texts, made: [...made] };
  }

  test('makes no page that the build before has made of the same', async () => {
    const first = await build('/en/', '/ar/about/');
    expect(first.made).toEqual(['/en/', '/ar/about/']);
    const second = await build('/en/', '/ar/about/');
    expect(second).toEqual({ texts: first.texts, made: [] });
  });

  test('leaves what is no page as it is, to the byte', async () => {
    for (const times of [1, 2]) {
      const { texts } = await build('/data/statements.csv');
      expect(texts, String(times)).toEqual(['\uFEFFid,name']);
    }
  });

  test('keeps nothing that is no page', async () => {
    await build('/gone/');
    expect((await build('/gone/')).made).toEqual(['/gone/']);
  });
});
