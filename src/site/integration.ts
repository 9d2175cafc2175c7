import type { AstroIntegration } from 'astro';
import { contentDir } from '../files/content-dir.ts';
import { recordBuild } from './build.ts';
import { forgetKnowledge, loadKnowledge } from './knowledge.ts';
import { findPageData } from './page-data.ts';
import { shareProse } from './prose.ts';
import { openProse } from './render-prose.ts';
import { readSettings } from './settings.ts';
import { findByPath, printPicture } from './small-pictures.ts';

/** The seam with Astro: the content is checked before anything is built, and read anew when it changes in dev. */
export function record(): AstroIntegration {
  return {
    name: 'record',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ integrations: [recordBuild()] });
        else shareProse(openProse());
      },
      'astro:server:setup': ({ server }) => {
        const dir = contentDir();
        const { base } = readSettings();
        server.watcher.add(dir);
        server.middlewares.use((request, response, next) => {
          const address = (request.url ?? '').replace(/[?#].*$/, '');
          // Vite may have taken the base off.
          const path = address.slice(address.startsWith(base) ? base.length : 1);
          const picture = path.startsWith('pictures/')
            ? findByPath(path.slice(9), loadKnowledge())
            : undefined;
          const data = path.endsWith('.json') ? findPageData(path, loadKnowledge()) : undefined;
          if (picture) response.setHeader('Content-Type', 'image/svg+xml').end(printPicture(picture));
          else if (data) response.setHeader('Content-Type', 'application/json').end(data);
          else next();
        });
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(dir)) return;
          forgetKnowledge();
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
