import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The root of the project. Looked for upwards, since a build bundles this file into another folder; the working
 * folder where nothing is found, as npm scripts run in the root.
 */
export const projectRoot = findRoot(import.meta.dirname) ?? process.cwd();

/** The content folder: `CONTENT_DIR`, relative to the working folder, or `content/` of the project. */
export const contentDir = (env: NodeJS.ProcessEnv = process.env): string =>
  env['CONTENT_DIR'] ? resolve(env['CONTENT_DIR']) : join(projectRoot, 'content');

/**
 * The day that counts as today, `YYYY-MM-DD` (UTC): `SOURCE_DATE_EPOCH` (seconds, as reproducible-builds.org
 * defines it), or now.
 *
 * @throws Error when `SOURCE_DATE_EPOCH` is no whole number of seconds
 */
export function buildDay(env: NodeJS.ProcessEnv = process.env, now = new Date()): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (!epoch) return now.toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is “${epoch}”; give whole seconds since 1970, such as 1764000000.`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

function findRoot(folder: string): string | undefined {
  if (existsSync(join(folder, 'astro.config.mjs'))) return folder;
  return dirname(folder) === folder ? undefined : findRoot(dirname(folder));
}
