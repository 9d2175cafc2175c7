import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { smokeSite, type SmokeResult } from '../../src/cli/smoke-site.ts';
import { createStaticHost } from '../../src/cli/static-host.ts';
import { builds } from '../run/builds.ts';
import { runCommand } from '../run/run-command.ts';

const temporary = mkdtempSync(join(tmpdir(), 'smoke-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

/** Serves a folder as Pages would for as long as a test asks it. */
async function whileServed<T>(dir: string, base: string, ask: (site: string) => Promise<T>): Promise<T> {
  const host = createStaticHost({ dir, base });
  try {
    return await ask(await host.open({ port: 0, host: '127.0.0.1' }));
  } finally {
    await host.close();
  }
}
async function smoke(site: string): Promise<SmokeResult[]> {
  const results: SmokeResult[] = [];
  await smokeSite(site, (result) => results.push(result));
  return results;
}
const faultsOf = (results: readonly SmokeResult[]): string[] =>
  results.filter(({ fault }) => fault !== undefined).map(({ path, fault }) => `${path}: ${fault ?? ''}`);

describe.each([
  [builds.root.dir, '/'],
  [builds.based.dir, '/record/'],
  [builds.other.dir, '/'],
])('%s under %s', (dir, base) => {
  test('passes, with a page of each kind in both languages', async () => {
    const results = await whileServed(dir, base, smoke);
    expect(faultsOf(results)).toEqual([]);
    const paths = results.map(({ path }) => path);
    for (const folder of ['bases', 'actors', 'milestones', 'places', 'sources'])
      for (const lang of ['ar', 'en'])
        expect(
          paths.filter((path) => path.startsWith(`${lang}/${folder}/`) && path.endsWith('/')),
        ).toHaveLength(2);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

test('the command prints a line for each and the sum, and its exit code says the same', async () => {
  const { exitCode, output } = await whileServed(builds.root.dir, '/', (site) =>
    // Without the slash at its end, as one may type it.
    runCommand(['npm', 'run', '--silent', 'smoke', '--', site.replace(/\/$/, '')]),
  );
  expect({ exitCode, last: output.trim().split('\n').at(-1) }).toMatchObject({
    exitCode: 0,
    last: expect.stringMatching(/^\d{2} passed, 0 failed$/) as string,
  });
  expect(output).toMatch(/^✓ \/ar\/ {2}200 text\/html; charset=utf-8$/m);
});

test('each damage is found, and fails the command', async () => {
  const dir = join(temporary, 'damaged');
  cpSync(builds.root.dir, dir, { recursive: true });
  const page = (attributes: string, head = '<title>x</title>'): string =>
    `<!doctype html><html ${attributes}><head>${head}</head><body></body></html>`;
  writeFileSync(join(dir, 'ar/index.html'), page('lang="ar" dir="ltr"'));
  writeFileSync(
    join(dir, 'en/index.html'),
    page('lang="en" dir="ltr"', '<title>x</title><script src="//evil.example/x.js"></script>'),
  );
  writeFileSync(join(dir, 'ar/search/index.html'), page('lang="fr"'));
  writeFileSync(join(dir, 'en/search/index.html'), page('lang="en" dir="ltr"', ''));
  writeFileSync(join(dir, 'data/record.json'), '{');
  writeFileSync(join(dir, 'fonts/noto-naskh-arabic.woff2'), 'no font');
  rmSync(join(dir, 'en/feed.xml'));
  rmSync(join(dir, '404.html'));
  copyFileSync(join(dir, 'favicon.svg'), join(dir, 'search/manifest.idx'));
  writeFileSync(join(dir, 'sitemap.xml'), '<?xml version="1.0"?><urlset></urlset>');
  const faults = faultsOf(await whileServed(dir, '/', smoke));
  expect(faults).toEqual(
    expect.arrayContaining([
      'ar/: is ar, but runs “ltr”',
      'en/: loads //evil.example/x.js from another host',
      'ar/search/: has the language “fr”',
      'en/search/: has no title',
      'data/record.json: is no JSON',
      'fonts/noto-naskh-arabic.woff2: does not begin with wOF2',
      'en/feed.xml: not 200',
      'sitemap.xml: names no page',
    ]),
  );
  expect(faults.some((fault) => fault.startsWith('no/such/page/: '))).toBe(true);
  expect(faults.some((fault) => fault.startsWith('search/: '))).toBe(true);
  expect(
    await whileServed(dir, '/', (site) => runCommand(['npm', 'run', '--silent', 'smoke', '--', site])),
  ).toMatchObject({
    exitCode: 1,
    output: expect.stringMatching(/\d+ passed, 1\d failed\n$/) as string,
  });
});

test('a site that does not answer fails; what is no address is told apart', async () => {
  const results = await smoke('http://127.0.0.1:9/');
  expect(results.every(({ fault }) => fault !== undefined)).toBe(true);
  for (const address of [[], ['example.org'], ['ftp://example.org/'], ['http://a.example/', 'b']])
    expect(await runCommand(['node', 'src/cli/smoke.ts', ...address])).toMatchObject({ exitCode: 2 });
});
