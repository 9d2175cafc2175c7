import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentDir } from '../files/content-dir.ts';
import { forgetOldRecords, recordCache } from '../files/cache-dir.ts';
import { openKeptTexts } from '../files/kept-texts.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { keepPages } from './keep-pages.ts';
import { loadKnowledge } from './knowledge.ts';
import { writeOffline } from './offline.ts';
import { writePageData } from './page-data.ts';
import { shareProse } from './prose.ts';
import { findMain } from './read-search-pages.ts';
import { beginReading } from './read-texts.ts';
import { openProse } from './render-prose.ts';
import { describeForSearch } from './search-index.ts';
import { drawsShareImages, readSettings } from './settings.ts';
import { writeShareImages } from './share-images.ts';
import { writeSmallPictures } from './small-pictures.ts';
import { workInPieces } from './work-in-pieces.ts';
import { openWorkshop } from './workshop.ts';

/** How many texts are rendered before their pages are made. */
const textsAhead = 40;

/** What a build does beside the pages, most of it in a second thread. */
export function recordBuild(): AstroIntegration {
  const folder = recordCache();
  const workshop = openWorkshop(folder);
  const earlier = beginReading(contentDir(), workshop);
  shareProse(openProse((path, around) => workshop.ask('render', path, around), textsAhead));
  const pages = openKeptTexts('pages', folder);
  const count = { pages: 0, made: 0 };
  const takePage = (made: string | undefined): void => {
    count.pages++;
    if (made === undefined) return;
    count.made++;
    const main = findMain(made);
    if (main !== undefined) workshop.order('readPage', main);
  };
  let dist: string;
  const removed: Promise<void>[] = [];
  let beside: Promise<unknown> | undefined;
  const hooks: AstroIntegration['hooks'] = {
    'astro:config:done': ({ config }) => {
      dist = fileURLToPath(config.outDir);
    },
    'astro:build:start': ({ setPrerenderer }) => {
      const knowledge = loadKnowledge(earlier);
      removed.push(...putAside(dist, folder).map((old) => workshop.ask('remove', old)));
      setPrerenderer((usual) => keepPages(usual, pages, knowledge, takePage));
    },
    // The folder of the site is empty now, and no page is made yet. Astro waits for its bundler, so there is time.
    'astro:build:setup': () => {
      const knowledge = loadKnowledge();
      beside = Promise.all([
        workInPieces(writeSmallPictures(dist, knowledge, workshop)),
        workInPieces(writePageData(dist, knowledge, workshop)),
      ]);
      // What goes wrong is told at the end.
      beside.catch(() => undefined);
    },
    'astro:build:done': async ({ logger }) => {
      logger.info(`Pages and data files: ${count.pages}, ${count.made} made anew.`);
      const knowledge = loadKnowledge();
      const search = workshop.ask('writeSearch', dist, describeForSearch(knowledge));
      if (drawsShareImages()) await reportShareImages(dist, knowledge, logger);
      await beside;
      const { pages: found, files, bytes } = await search;
      logger.info(`Search: ${found} pages, ${files} files, ${bytes} bytes.`);
      await workshop.finish();
      pages.save();
      forgetOldRecords();
      // Last: its digest covers all the rest.
      const { build } = await writeOffline(dist, readSettings().base, knowledge.buildDate);
      logger.info(`Offline reading: build ${build}.`);
      await Promise.all(removed);
      await workshop.close();
    },
  };
  return { name: 'record:build', hooks };
}

async function reportShareImages(
  dist: string,
  knowledge: Knowledge,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const { images, drawn, bytes, missing } = await writeShareImages(dist, knowledge);
  logger.info(`Share images: ${images}, ${drawn} drawn anew, ${bytes} bytes.`);
  if (missing.length > 0)
    logger.warn(`No font of the share images has ${missing.join(' ')}: they show empty boxes.`);
}

/**
 * Moves the site of the build before out of the way, as removing all of its files takes seconds.
 *
 * @returns what is now to be removed: also what a build has left that ended early
 */
function putAside(dist: string, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  try {
    renameSync(dist, join(folder, `site-${randomUUID()}`));
  } catch {
    // On another disk, or not there: Astro empties what there is.
  }
  return readdirSync(folder)
    .filter((name) => name.startsWith('site-'))
    .map((name) => join(folder, name));
}
