import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyEdit, copyRecord } from '../files/copy-record.ts';
import { gazette } from '../model/lighthouses.ts';
import { digestFiles, digestFolder } from '../run/digest-folder.ts';
import { runCommand } from '../run/run-command.ts';

/** A build on a busy machine. */
const slow = 200_000;

const record = copyRecord();
const made: string[] = [];
const newFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `after-${name}-`));
  made.push(folder);
  return folder;
};
const cache = newFolder('cache');

beforeAll(() => build(cache), slow);
afterAll(() => {
  record.remove();
  for (const folder of made) rmSync(folder, { recursive: true });
});

test(
  'when one text has changed, its page alone is made anew in both languages, and the site is that of a build from nothing',
  async () => {
    applyEdit(record.dir, {
      file: 'places/grey-reef/en.mdx',
      replace: ['Grey Reef is expected', 'The reef is expected'],
    });
    const after = await build(cache);
    expect(after.anew).toBe(2);
    expect(after.isBundled).toBe(false);
    expect(await differences(after.site)).toEqual([]);
  },
  slow,
);

test(
  'when a summary has changed, the list, the feed and the data that show it are made anew as well',
  async () => {
    applyEdit(record.dir, {
      file: 'bases/north-skerry/en.mdx',
      replace: ['summary: ', 'summary: In short, '],
    });
    const after = await build(cache);
    expect(after.anew).toBe(5);
    expect(await differences(after.site)).toEqual([]);
  },
  slow,
);

test(
  'when facts have changed, the site is the one that a build from nothing makes',
  async () => {
    applyEdit(record.dir, {
      file: `sources/${gazette}/statements.yaml`,
      replace: ['from “mid-April”, counted from', 'from “mid-April”, as of'],
    });
    const after = await build(cache);
    expect(after.anew).toBe(after.pages);
    expect(after.isBundled).toBe(false);
    expect(await differences(after.site)).toEqual([]);
  },
  slow,
);

test(
  'in the folder of the site before it, what is gone from the record is gone from the site',
  async () => {
    const before = await build(cache);
    rmSync(join(record.dir, 'pages/about'), { recursive: true });
    const after = await build(cache, before.site);
    expect(existsSync(join(after.site, 'en/about'))).toBe(false);
    expect(after.pages).toBe(before.pages - 2);
    expect(await differences(after.site)).toEqual([]);
  },
  slow,
);

test(
  'with a fault in the content the site of the build before stays as it is',
  async () => {
    const { site } = await build(cache);
    const before = digestFolder(site);
    applyEdit(record.dir, { file: 'bases/north-skerry/en.mdx', replace: ['summary: ', 'summery: '] });
    await expect(build(cache, site)).rejects.toThrow(/bases\/north-skerry\/en\.mdx:\d+ .*summery/);
    expect(digestFolder(site)).toBe(before);
  },
  slow,
);

/** Builds the record; tells how many pages were made anew, and whether the code was bundled. */
async function build(
  cacheDir: string,
  site = newFolder('site'),
): Promise<{ site: string; pages: number; anew: number; isBundled: boolean }> {
  const settings = { CONTENT_DIR: record.dir, CACHE_DIR: cacheDir, SHARE_IMAGES: 'off' };
  const { exitCode, output } = await runCommand(['node', 'src/cli/build.ts', '--outDir', site], settings);
  if (exitCode !== 0) throw new Error(`The build ended with ${exitCode}:\n${output}`);
  const [, pages, anew] = /(\d+), (\d+) made anew/.exec(output) ?? [];
  return { site, pages: Number(pages), anew: Number(anew), isBundled: output.includes('Astro bundles it') };
}

/** The files that are other ones than in a build from nothing. */
async function differences(site: string): Promise<string[]> {
  const [own, clean] = [digestFiles(site), digestFiles((await build(newFolder('nothing'))).site)];
  return [...new Set([...own.keys(), ...clean.keys()])].filter((file) => own.get(file) !== clean.get(file));
}
