import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../files/content-dir.ts';
import { forgetRecord, readRecord } from '../loaders/read-record.ts';
import { reportToTerminal } from '../report/terminal.ts';

/**
 * Where Astro keeps its content store. The store is not keyed by the content folder, so that two records of one checkout
 * need a folder each.
 */
export const cacheFolder = (dir = contentDir()): string =>
  `node_modules/.cache/astro-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`;

/** The record's part of a build: content with a fault stops it before anything is made; in dev, new folders get their pages. */
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
      'astro:server:setup': ({ server }) => {
        const dir = contentDir();
        server.watcher.add(dir);
        server.watcher.on('all', (event, path) => {
          if (!path.startsWith(dir)) return;
          forgetRecord();
          // Routes are known by the folders that were there when the server started.
          if (event === 'add' || event === 'unlink') void server.restart();
          else server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
