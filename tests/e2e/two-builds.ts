import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { writeOffline } from '../../src/site/offline.ts';
import { siteDir } from './built-pages.ts';

/** A build after the one in dist: other pages and another folder of the index, one script fewer. */
export async function makeNextBuild(dir: string, lang: string): Promise<{ script: string }> {
  cpSync(siteDir, dir, { recursive: true });
  for (const file of readdirSync(join(dir, lang), { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('index.html')) {
      const html = readFileSync(join(dir, lang, file), 'utf8');
      writeFileSync(join(dir, lang, file), html.replace('</h1>', ' (second)</h1>'));
    }
  const manifest = join(dir, 'search/manifest.idx');
  const former = folderOfIndex(dir);
  const head = {
    ...(JSON.parse(gunzipSync(readFileSync(manifest)).toString()) as object),
    folder: 'second0000',
  };
  writeFileSync(manifest, gzipSync(JSON.stringify(head)));
  renameSync(join(dir, 'search', former), join(dir, 'search/second0000'));
  const [script = ''] = readdirSync(join(dir, '_astro')).filter((name) => name.startsWith('cite-dialog'));
  rmSync(join(dir, '_astro', script));
  await writeOffline(dir, '/', '2030-01-01');
  return { script };
}

/** The folder of the index of a built site, named by its content. */
export const folderOfIndex = (dir: string): string =>
  readdirSync(join(dir, 'search')).find((name) => !name.includes('.')) ?? '';

/** The builds of the caches that hold a page, each with the build of the copy in it. */
export const buildsOfCopies = (page: Page, path: string) =>
  page.evaluate(async (asked) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const copy = await (await caches.open(name)).match(asked);
      const build = copy && /data-build="(\w+)"/.exec(await copy.text())?.[1];
      if (build) found.push(`${name.split(':').at(-1) ?? ''} ${build}`);
    }
    return found;
  }, path);

/** The builds of the caches that hold the head of the index, each with the folder that it names. */
export const indexesByBuild = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const copy = await (await caches.open(name)).match('/search/manifest.idx');
      if (!copy?.body) continue;
      const head = (await new Response(copy.body.pipeThrough(new DecompressionStream('gzip'))).json()) as {
        folder: string;
      };
      found.push(`${name.split(':').at(-1) ?? ''} ${head.folder}`);
    }
    return found;
  });
