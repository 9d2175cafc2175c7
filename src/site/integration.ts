import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../files/content-dir.ts';
import { readKnowledge, readRecord } from '../loaders/read-record.ts';
import { reportToTerminal } from '../report/terminal.ts';
import { writeSearch } from '../search/write-index.ts';
import { dataPage, readFamilies } from './search-index.ts';

/**
 * Where Astro keeps its content store. The store is not keyed by the content folder, so that two records of one checkout
 * need a folder each.
 */
export const cacheFolder = (dir = contentDir()): string =>
  `node_modules/.cache/astro-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`;

/** The record's part of a build: content with a fault stops it before anything is made, and the search is made last. */
export function record(): AstroIntegration {
  return {
    name: 'record',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { issues } = readRecord();
        if (issues.length === 0) return;
        logger.error(`The content has faults.\n${reportToTerminal(issues)}`);
        process.exit(1);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const options = { families: readFamilies(), pages: [dataPage()] };
        const { documents, files, bytes } = await writeSearch(readKnowledge(), fileURLToPath(dir), options);
        logger.info(`Search: ${String(documents)} pages, ${String(files.length)} files, ${String(bytes)} bytes.`);
      },
    },
  };
}
