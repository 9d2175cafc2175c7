import type { Content } from './content.ts';

/**
 * The ids of all that is marked as a draft, and so stands in no build: pages (`bases/<slug>`, `sources/<id>`,
 * `pages/<slug>`) by their facts or front matter, statements by their own mark or their source's.
 */
export function collectDrafts({ entities, sources, prose }: Content): ReadonlySet<string> {
  const pages = [
    ...entities.filter(({ facts }) => facts.data.draft).map(({ id }) => id),
    ...sources.filter(({ source }) => source.data.draft).map(({ id }) => `sources/${id}`),
    ...prose.filter(({ draft }) => draft).map(({ page }) => page),
  ];
  const hidden = new Set(pages);
  const statements = sources.flatMap(({ id, statements: { data } }) =>
    data.filter(({ draft }) => draft || hidden.has(`sources/${id}`)).map((record) => `${id}/${record.id}`),
  );
  return new Set([...pages, ...statements]);
}
