import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDir } from './loaders/content-dir.ts';
import { recordLoader } from './loaders/record-loader.ts';
import { frontMatterSchema } from './schema/prose.ts';

/** The texts: one MDX file a page and language, by `bases/<slug>/ar`. An URL, since a string is taken below the root. */
const prose = defineCollection({
  loader: glob({
    base: pathToFileURL(`${contentDir()}/`),
    pattern: '{bases,actors,milestones,places,sources,pages}/*/{ar,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    retainBody: false,
  }),
  schema: frontMatterSchema,
});

/** The facts: site, vocabulary, sources with their statements, entities. */
const record = defineCollection({ loader: recordLoader() });

export const collections = { prose, record };
