import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build as bundle } from 'esbuild';
import { projectRoot } from '../files/content-dir.ts';
import type { Edition, WholeRecord } from '../model/edition.ts';
import { locales } from '../model/locale.ts';
import { markLength, markPage, unmarked } from './page-mark.ts';

/** Where the service worker and the list of the whole record stand, below the base. */
export const workerFile = 'sw.js';
export const listFile = 'offline.json';

/**
 * Makes a built site readable offline: marks every page with the digest of the build, and writes the service worker
 * and the list of all that belongs to the whole record. Comes last, as the digest is of all files that are read.
 *
 * @param dist folder of the built site
 * @param base path of the site below its host, with a slash at both ends
 * @param day of the build, `2025-08-19`
 * @param read the pages, where they have been read
 * @param worker the code of the service worker, where it is already being bundled
 */
export async function writeOffline(
  dist: string,
  base: string,
  day: string,
  read = readPages(dist),
  worker = bundleWorker(),
): Promise<WholeRecord> {
  const code = await worker;
  const files = listFiles(dist);
  const own = files.filter(isForReading);
  const build = digestAll(dist, own, code, read).slice(0, markLength);
  for (const file of files.filter((name) => name.endsWith('.html'))) markPage(join(dist, file), build);

  const digests: Record<string, string> = {};
  for (const file of own)
    if (!isNamedByContent(file) && !file.endsWith('.html')) digests[file] = digest(dist, file);
  const atBase = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([file, value]) => [base + file, value]));
  const shell = own
    .filter((file) => isShell(file))
    .map((file) => ({
      url: base + addressOf(file),
      integrity: `sha256-${digest(dist, file)}`,
    }));
  const edition: Edition = { build, base, shell, digests: atBase(digests) };
  writeFileSync(join(dist, workerFile), `self.edition=${JSON.stringify(edition)};\n${code}`);

  const whole: WholeRecord = {
    build,
    day,
    pages: own.filter((file) => file.endsWith('.html')).length,
    bytes: own.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0),
    files: own.map(addressOf),
    digests,
  };
  writeFileSync(join(dist, listFile), JSON.stringify(whole));
  return whole;
}

/** What is read or searched; data files, feeds and pictures for other sites are for other programs. */
const isForReading = (file: string): boolean =>
  isNamedByContent(file) ||
  (/\.(?:html|woff2)$/.test(file) && file !== '404.html') ||
  file === 'search/index.json' ||
  file.startsWith('pagefind/') ||
  file === 'favicon.svg';

/** Files whose name changes with their content, so that two builds never have two under one name. */
const isNamedByContent = (file: string): boolean => /^(?:_astro|pictures|search\/[^/]+)\//.test(file);

/** What every page needs, and the pages that stand in for one that is not kept. */
const isShell = (file: string): boolean =>
  /^_astro\/.+\.js$|^fonts\/|^favicon\.svg$/.test(file) ||
  locales.some((locale) => file === `${locale}/offline/index.html`);

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

const listFiles = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file !== workerFile && file !== listFile)
    .sort();

/**
 * Reads the pages of a site that are there already, while the rest of it is still being made.
 *
 * @returns their digests by their paths, whatever build they are marked with
 */
export function readPages(dist: string): ReadonlyMap<string, string> {
  const pages = listFiles(dist).filter((file) => isForReading(file) && file.endsWith('.html'));
  return new Map(pages.map((file) => [file, digestPage(dist, file)]));
}

function digestAll(
  dist: string,
  files: readonly string[],
  code: string,
  read: ReadonlyMap<string, string>,
): string {
  const hash = createHash('sha256').update(code);
  for (const file of files) {
    hash.update(`\n${file}\n`);
    // The name of the others tells their content.
    if (!isNamedByContent(file)) hash.update(read.get(file) ?? digest(dist, file));
  }
  return hash.digest('hex');
}

const digest = (dist: string, file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(dist, file)))
    .digest('base64');

/** The digest of a page without its mark. */
function digestPage(dist: string, file: string): string {
  return createHash('sha256')
    .update(unmarked(readFileSync(join(dist, file))))
    .digest('base64');
}

/** Bundles the service worker: one classic script, as service workers of modules are not known everywhere. */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [join(projectRoot, 'src/client/worker/service-worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    // Without it Workbox speaks through the console.
    define: { 'process.env.NODE_ENV': '"production"' },
    charset: 'utf8',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}
