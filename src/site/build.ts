import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { openBuild } from './build-steps.ts';
import { keepBundle } from './kept-bundle.ts';

/** A build that Astro bundles; its bundle is kept for builds of the same code (`build-site.ts`). */
export function recordBuild(): AstroIntegration {
  const build = openBuild();
  let dist: string;
  let routes: Iterable<readonly [string, { readonly styles: readonly unknown[] }]> = [];
  const prerenderer = (usual: AstroPrerenderer): AstroPrerenderer => ({
    ...usual,
    name: 'record',
    setup: async () => {
      await usual.setup?.();
      const server = folderOfServer(dist);
      if (server !== undefined) keepBundle(server, dist, [...routes]);
    },
    // After this no page is left for Astro to write.
    getStaticPaths: async () => {
      await build.writePages(usual);
      return [];
    },
  });
  const hooks: AstroIntegration['hooks'] = {
    'astro:config:done': ({ config }) => {
      dist = fileURLToPath(config.outDir);
    },
    'astro:build:start': ({ setPrerenderer }) => {
      build.begin(dist);
      setPrerenderer(prerenderer);
    },
    // The folder of the site is empty now, and no page is made yet. Astro waits for its bundler, so there is time.
    'astro:build:setup': ({ pages }) => {
      routes = pages as unknown as Map<string, { readonly styles: readonly unknown[] }>;
      build.writeRest();
    },
    'astro:build:done': () => build.finish(),
  };
  return { name: 'record:build', hooks };
}

/** Where Astro puts the code that makes the pages: into the folder of the site, or one of the project where that is elsewhere. */
const folderOfServer = (dist: string): string | undefined =>
  [dist, join(process.cwd(), '.astro')].map((folder) => join(folder, '.prerender')).find(existsSync);
