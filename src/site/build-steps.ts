import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { contentDir } from '../files/content-dir.ts';
import { forgetOldRecords, recordCache } from '../files/cache-dir.ts';
import { openKeptTexts } from '../files/kept-texts.ts';
import { removeOthers, siteFiles, writeSiteFile } from '../files/site-files.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { openKeptPictures, type KeptPictures } from './kept-pictures.ts';
import { keepPages } from './keep-pages.ts';
import { loadKnowledge } from './knowledge.ts';
import { bundleWorker, readPages, writeOffline } from './offline.ts';
import { writePageData } from './page-data.ts';
import { shareProse } from './prose.ts';
import { beginReading } from './read-texts.ts';
import { openProse } from './render-prose.ts';
import { describeForSearch } from './search-index.ts';
import { drawsShareImages, readSettings } from './settings.ts';
import { writeShareImages } from './share-images.ts';
import { writeSmallPictures } from './small-pictures.ts';
import { startThread } from './start-thread.ts';
import { workInPieces } from './work-in-pieces.ts';
import { openWorkshop } from './workshop.ts';
import { writePages } from './write-pages.ts';

/** How many texts are rendered before their pages are made. */
const textsAhead = 40;

/** What hears how a build goes on. */
export interface BuildLog {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** What a build does beside bundling its code, in this order, whoever makes the pages. */
export interface BuildSteps {
  /**
   * Reads and checks the content, and puts the site of the build before aside.
   *
   * @param dist folder of the site
   * @param inPlace leaves that site where it is, so that only what has changed is written; what is no longer part of it
   *   is removed at the end
   * @throws Error with the whole report when the content has a fault
   */
  readonly begin: (dist: string, inPlace?: boolean) => void;
  /** Writes what is no page, beside the bundling and the making of pages. */
  readonly writeRest: () => void;
  /** Writes all pages; those that have not changed are taken from the build before. */
  readonly writePages: (prerenderer: AstroPrerenderer) => Promise<void>;
  /** Writes what is made of all pages, and waits for the rest. */
  readonly finish: () => Promise<void>;
}

let opened: BuildSteps | undefined;

/**
 * Opens a second thread, which takes most of the work, and begins to read the texts of the record. A process makes one
 * build, whoever asks first.
 *
 * @param log hears how it goes on
 */
export const openBuild = (log: BuildLog = console): BuildSteps => (opened ??= makeBuild(log));

function makeBuild(log: BuildLog): BuildSteps {
  const folder = recordCache();
  const workshop = openWorkshop(startThread());
  const earlier = beginReading(contentDir(), workshop);
  shareProse(openProse((path, around) => workshop.ask('render', path, around), textsAhead));
  const pages = openKeptTexts('pages', folder);
  let count = { pages: 0, made: 0 };
  /** All files of the site that have been written, or are as they should be. */
  const listFiles = async () => new Set([...siteFiles(), ...(await workshop.ask('listFiles'))]);
  let dist: string;
  let inPlace = false;
  const removed: Promise<void>[] = [];
  let rest: Promise<unknown> | undefined;
  let pictures: KeptPictures;
  return {
    begin: (folderOfSite, stays = false) => {
      [dist, inPlace] = [folderOfSite, stays];
      loadKnowledge(earlier);
      if (!inPlace) removed.push(...putAside(dist, folder).map((old) => workshop.ask('remove', old)));
    },
    writeRest: () => {
      const knowledge = loadKnowledge();
      pictures = openKeptPictures(knowledge, folder);
      rest = Promise.all([
        workInPieces(writeSmallPictures(dist, knowledge, workshop)),
        workInPieces(writePageData(dist, knowledge, workshop)),
      ]);
      // What goes wrong is told at the end.
      rest.catch(() => undefined);
    },
    writePages: async (prerenderer) => {
      count = await writePages(dist, prerenderer, keepPages(prerenderer, pages, loadKnowledge()), workshop);
    },
    finish: async () => {
      log.info(`Pages and data files: ${count.pages}, ${count.made} made anew.`);
      const knowledge = loadKnowledge();
      // Pages that are gone must not be found.
      if (inPlace) removeOthers(dist, await listFiles(), '.html');
      const search = workshop.ask('makeSearch', dist, describeForSearch(knowledge));
      const worker = bundleWorker();
      if (drawsShareImages()) await reportShareImages(dist, knowledge, log);
      await rest;
      const read = readPages(dist);
      const { pages: found, files, bytes, share } = await search;
      // Half of the index each, since neither thread has anything else to do.
      workshop.order('writeSearch');
      for (const [file, content] of share) writeSiteFile(file, content);
      log.info(`Search: ${found} pages, ${files} files, ${bytes} bytes.`);
      await workshop.finish();
      pages.save();
      pictures.save();
      if (inPlace) removeOthers(dist, await listFiles());
      forgetOldRecords();
      // Last: its digest covers all the rest.
      const { build } = await writeOffline(dist, readSettings().base, knowledge.buildDate, read, worker);
      log.info(`Offline reading: build ${build}.`);
      await Promise.all(removed);
      await workshop.close();
    },
  };
}

async function reportShareImages(dist: string, knowledge: Knowledge, log: BuildLog): Promise<void> {
  const { images, drawn, bytes, missing } = await writeShareImages(dist, knowledge);
  log.info(`Share images: ${images}, ${drawn} drawn anew, ${bytes} bytes.`);
  if (missing.length > 0)
    log.warn(`No font of the share images has ${missing.join(' ')}: they show empty boxes.`);
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
    // On another disk, or not there: whoever makes the pages empties what there is.
  }
  return readdirSync(folder)
    .filter((name) => name.startsWith('site-'))
    .map((name) => join(folder, name));
}
