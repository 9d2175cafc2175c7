import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir, projectRoot } from '../loaders/content-dir.ts';
import { refuseOutDir } from '../loaders/out-dir.ts';
import { readKnowledge, readRecord } from '../loaders/read-record.ts';
import { writeServiceWorker } from '../outputs/service-worker.ts';
import { reportToTerminal } from '../report/terminal.ts';
import { writeSearch } from '../search/write-index.ts';
import { dataPage, readFamilies } from './search-index.ts';

/**
 * Where Astro keeps its content store. The store is not keyed by the content folder, so that two records of one checkout
 * need a folder each.
 */
export const cacheFolder = (dir = contentDir()): string =>
  `node_modules/.cache/astro-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`;

/** The record's part of a build: content with a fault stops it before anything is made. */
export function record(): AstroIntegration {
  let base = '/';
  return {
    name: 'record',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const options = { families: readFamilies(), pages: [dataPage()] };
        const { documents, files, bytes } = await writeSearch(readKnowledge(), outDir, options);
        logger.info(`Search: ${String(documents)} pages, ${String(files.length)} files, ${String(bytes)} bytes.`);
        // Last, since it lists what the others have written.
        await writeServiceWorker({ outDir, base });
      },
      'astro:config:setup': ({ command, config, updateConfig, logger }) => {
        // Not `import.meta.env.DEV`, which follows NODE_ENV: a build never has drafts, whatever the shell has set.
        updateConfig({ vite: { define: { 'import.meta.env.WRITING': JSON.stringify(command === 'dev') } } });
        if (command !== 'build') return;
        const outDir = fileURLToPath(config.outDir);
        const refusal = refuseOutDir(outDir, { root: projectRoot, contentDir: contentDir(), home: homedir() });
        const { issues } = readRecord();
        if (refusal) logger.error(refusal);
        if (issues.length > 0) logger.error(`The content has faults.\n${reportToTerminal(issues)}`);
        if (refusal || issues.length > 0) process.exit(1);
      },
    },
  };
}
