import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { projectRoot } from '../files/content-dir.ts';
import { writeSiteFile } from '../files/site-files.ts';
import { openBuild, type BuildLog, type BuildSteps } from './build-steps.ts';
import { findBundle, type KeptBundle } from './kept-bundle.ts';

/**
 * Builds the site: by Astro where its code has changed since the last build, else with the bundle that was kept then,
 * since loading Astro and Vite and bundling the same code again takes longer than the pages of a changed text. Both
 * make the same site.
 *
 * @param dist folder of the site
 * @param log hears how it goes on
 * @throws Error with the whole report when the content has a fault
 */
export async function buildSite(dist: string, log: BuildLog = console): Promise<void> {
  // Before Astro is loaded, so that a second thread reads the texts in the meantime.
  const steps = openBuild(log);
  const bundle = findBundle();
  if (bundle) return buildWithBundle(bundle, dist, steps, log);
  log.info('The code is not the one of a build before: Astro bundles it.');
  const { build } = await import('astro');
  // What it tells of its pages would be wrong, as it writes none.
  await build({ root: projectRoot, outDir: dist, logLevel: 'warn' });
}

async function buildWithBundle(
  bundle: KeptBundle,
  dist: string,
  steps: BuildSteps,
  log: BuildLog,
): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  steps.begin(dist, true);
  for (const folder of [join(projectRoot, 'public'), bundle.client].filter(existsSync))
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile()) writeSiteFile(join(dist, relative(folder, file)), readFileSync(file));
    }
  steps.writeRest();
  const prerenderer = await openBundle(bundle, log);
  await prerenderer.setup?.();
  await steps.writePages(prerenderer);
  await steps.finish();
}

/** What Astro's own build makes pages with. It is no part of what Astro offers, so it is reached by its file. */
const prerendererFile = 'node_modules/astro/dist/core/build/default-prerenderer.js';

async function openBundle({ server, routes }: KeptBundle, log: BuildLog): Promise<AstroPrerenderer> {
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry'));
  const { createDefaultPrerenderer } = (await import(
    pathToFileURL(join(projectRoot, prerendererFile)).href
  )) as { createDefaultPrerenderer: (of: unknown) => AstroPrerenderer };
  return createDefaultPrerenderer({
    prerenderOutputDir: pathToFileURL(`${server}/`),
    internals: { prerenderEntryFileName: entry, pagesByKeys: new Map(routes) },
    options: {
      settings: { scripts: [] },
      logger: {
        options: { destination: { write: ({ message }: { message: string }) => log.warn(message) } },
      },
    },
  });
}
