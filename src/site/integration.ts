import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../files/content-dir.ts';
import { forgetKnowledge, loadKnowledge } from './knowledge.ts';
import { writeOffline } from './offline.ts';
import { shareProse } from './prose.ts';
import { openProse } from './render-prose.ts';
import { writeSearchIndex } from './search-index.ts';
import { drawsShareImages, readSettings } from './settings.ts';
import { writeShareImages } from './share-images.ts';
import { findByPath, writeSmallPictures } from './small-pictures.ts';

/** The seam with Astro: the content is checked before anything is built, and read anew when it changes in dev. */
export function record(): AstroIntegration {
  return {
    name: 'record',
    hooks: {
      'astro:config:done': () => shareProse(openProse()),
      'astro:build:start': () => void loadKnowledge(),
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const knowledge = loadKnowledge();
        logger.info(`Small pictures: ${writeSmallPictures(dist, knowledge)}.`);
        const { pages, files, bytes } = writeSearchIndex(dist, knowledge);
        logger.info(`Search: ${pages} pages, ${files} files, ${bytes} bytes.`);
        if (drawsShareImages()) {
          const shared = await writeShareImages(dist, knowledge);
          logger.info(`Share images: ${shared.images}, ${shared.drawn} drawn anew, ${shared.bytes} bytes.`);
          if (shared.missing.length > 0)
            logger.warn(
              `No font of the share images has ${shared.missing.join(' ')}: they show empty boxes.`,
            );
        }
        // Last: its digest covers the search as well.
        const { build } = await writeOffline(dist, readSettings().base, knowledge.buildDate);
        logger.info(`Offline reading: build ${build}.`);
      },
      'astro:server:setup': ({ server }) => {
        const dir = contentDir();
        server.watcher.add(dir);
        server.middlewares.use((request, response, next) => {
          const path = /\/pictures\/([^?#]+)/.exec(request.url ?? '')?.[1];
          const picture = path === undefined ? undefined : findByPath(path, loadKnowledge());
          if (picture) response.setHeader('Content-Type', 'image/svg+xml').end(picture.svg);
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
