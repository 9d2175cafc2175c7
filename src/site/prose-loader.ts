import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentDir, projectRoot } from '../files/content-dir.ts';
import { splitProse } from '../markdown/parse-prose.ts';
import { proseKey } from '../model/content.ts';
import type { Prose } from '../model/prose.ts';
import { loadKnowledge } from './knowledge.ts';
import { readSettings } from './settings.ts';
import { findProseContext } from './prose-context.ts';

/**
 * Loads the prose of the record: each file is rendered once and kept between builds while neither it nor anything
 * that it cites or links to changes. MDX as one Vite module a file takes two to four times as long, and does not
 * resolve for a content folder outside the project.
 */
export function proseLoader(): Loader {
  return {
    name: 'record-prose',
    load: async ({ store, renderMarkdown, generateDigest, logger }) => {
      const knowledge = loadKnowledge();
      const kept = new Set<string>();
      const renderer = generateDigest(readRenderer());
      for (const prose of knowledge.prose.values()) {
        const id = proseKey(prose.page, prose.locale);
        const text = readFileSync(join(dirname(contentDir()), prose.file), 'utf8');
        const digest = generateDigest({ text, around: describeAround(prose), renderer, ...readSettings() });
        kept.add(id);
        if (store.get(id)?.digest === digest) continue;
        const { body } = splitProse(text);
        const rendered = await renderMarkdown(body, {
          fileURL: pathToFileURL(join(dirname(contentDir()), prose.file)),
        });
        const [main, notes] = splitNotes(rendered.html);
        store.set({
          id,
          data: { title: prose.title ?? '', summary: prose.summary, notes },
          digest,
          rendered: { ...rendered, html: main },
        });
      }
      for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
      logger.info(`${kept.size} texts.`);
    },
  };
}

/** The code that renders, so that a change of it renders everything anew. */
const readRenderer = (): string =>
  globSync('src/{markdown,site,strings,text}/*.ts', { cwd: projectRoot })
    .sort()
    .map((file) => readFileSync(join(projectRoot, file), 'utf8'))
    .join('');

/** All of the record that shows in a rendered text, so that a change of it renders the text anew. */
function describeAround(prose: Prose): string {
  const { note, page } = findProseContext(prose.file);
  return JSON.stringify([
    prose.citations.map(({ target }) => note(target)),
    prose.links.map(({ target }) => page(target.replace(/#.*$/, ''))),
  ]);
}

/** The notes stand at the foot of the page, after what the page adds to the prose. */
function splitNotes(html: string): [main: string, notes: string] {
  const start = html.search(/<section[^>]*data-footnotes/);
  return start < 0 ? [html, ''] : [html.slice(0, start), html.slice(start)];
}
