import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheDir, forgetUnused } from '../files/cache-dir.ts';
import { projectRoot } from '../files/content-dir.ts';
import { digestCode } from '../files/digest-code.ts';
import { digestText } from '../files/kept-values.ts';
import { readSettings } from './settings.ts';

/** The code of all pages as Astro has bundled it, kept for builds of the same code. */
export interface KeptBundle {
  /** What makes the pages: an ECMAScript module and what it imports. */
  readonly server: string;
  /** What pages load: scripts with the digest of their content in their names. */
  readonly client: string;
  /** What Astro knows of each route beside it: its name, and the styles of its pages. */
  readonly routes: readonly (readonly [route: string, { readonly styles: readonly unknown[] }])[];
}

/** The folder of a site in which Astro and Vite put what pages load. */
const assets = '_astro';
/** A bundle that no build has used for so long, in milliseconds, is removed. */
const longest = 7 * 86_400_000;
const bundles = join(cacheDir, 'bundles');

let digest: string | undefined;

/** A digest of all code that a page is made by. */
export const digestSite = (): string =>
  (digest ??= digestCode('src/**/*.{ts,astro,css,json}', 'astro.config.mjs', 'package.json'));

const folderOfBundle = (): string =>
  join(bundles, digestText(JSON.stringify([digestSite(), readSettings()])).slice(0, 16));

/** Finds the bundle of the code and the settings as they are; undefined where no build has kept it. */
export function findBundle(): KeptBundle | undefined {
  const folder = folderOfBundle();
  try {
    const routes = JSON.parse(readFileSync(join(folder, 'routes.json'), 'utf8')) as KeptBundle['routes'];
    const now = new Date();
    utimesSync(folder, now, now);
    return { server: join(folder, 'server'), client: join(folder, 'client'), routes };
  } catch {
    return undefined;
  }
}

/**
 * Keeps the bundle that Astro has just made, and removes those that are no longer used.
 *
 * @param server the folder of the code that makes the pages
 * @param dist the folder of the site, with the scripts in it
 * @param routes of Astro's internals, with the styles of their pages
 */
export function keepBundle(server: string, dist: string, routes: KeptBundle['routes']): void {
  const folder = folderOfBundle();
  const part = `${folder}.${randomUUID()}`;
  mkdirSync(part, { recursive: true });
  linkPackages();
  cpSync(server, join(part, 'server'), { recursive: true });
  cpSync(join(dist, assets), join(part, 'client', assets), { recursive: true });
  writeFileSync(
    join(part, 'routes.json'),
    JSON.stringify(routes.map(([route, { styles }]) => [route, { styles }])),
  );
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
  forgetUnused(bundles, /^[0-9a-f]{16}/, longest);
}

/** The code of the bundle imports packages, which Node looks for in the folders above it. */
function linkPackages(): void {
  if (bundles.startsWith(projectRoot) || existsSync(join(bundles, 'node_modules'))) return;
  symlinkSync(join(projectRoot, 'node_modules'), join(bundles, 'node_modules'), 'junction');
}
