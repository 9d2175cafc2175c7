import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../files/content-dir.ts';
import type { Earlier } from '../files/read-content.ts';
import { forgetKnowledge, loadKnowledge } from './knowledge.ts';
import { writeOffline } from './offline.ts';
import { findPageData, writePageData } from './page-data.ts';
import { shareProse } from './prose.ts';
import { beginReading } from './read-texts.ts';
import { openProse } from './render-prose.ts';
import { writeSearchIndex } from './search-index.ts';
import { drawsShareImages, readSettings } from './settings.ts';
import { writeShareImages } from './share-images.ts';
import { findByPath, writeSmallPictures } from './small-pictures.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** How many texts are rendered before their pages are made. */
const textsAhead = 40;

/** The seam with Astro: the content is checked before anything is built, and read anew when it changes in dev. */
export function record(): AstroIntegration {
  let workshop: Workshop | undefined;
  let earlier: Earlier | undefined;
  let dist: string;
  return {
    name: 'record',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return shareProse(openProse());
        workshop = openWorkshop();
        earlier = beginReading(contentDir(), workshop);
        shareProse(openProse(workshop.render, textsAhead));
      },
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => void loadKnowledge(earlier),
      // The folder of the site is empty now, and the pages are not yet made.
      'astro:build:setup': ({ logger }) => {
        const pictures = writeSmallPictures(dist, loadKnowledge(), workshop?.draw);
        logger.info(`Small pictures: ${pictures}. Data of pages: ${writePageData(dist, loadKnowledge())}.`);
      },
      'astro:build:done': async ({ logger }) => {
        const knowledge = loadKnowledge();
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
        await workshop?.close();
        // Last: its digest covers all the rest.
        const { build } = await writeOffline(dist, readSettings().base, knowledge.buildDate);
        logger.info(`Offline reading: build ${build}.`);
      },
      'astro:server:setup': ({ server }) => {
        const dir = contentDir();
        const { base } = readSettings();
        server.watcher.add(dir);
        server.middlewares.use((request, response, next) => {
          const path = decodeURI(request.url ?? '')
            .replace(/[?#].*$/, '')
            .replace(base, '');
          const picture = path.startsWith('pictures/')
            ? findByPath(path.slice(9), loadKnowledge())
            : undefined;
          const data = path.endsWith('.json') ? findPageData(path, loadKnowledge()) : undefined;
          if (picture) response.setHeader('Content-Type', 'image/svg+xml').end(picture.svg());
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
