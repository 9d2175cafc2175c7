import { contentDir } from '../../src/files/content-dir.ts';
import { readContent } from '../../src/files/read-content.ts';
import { type Entity, namesOf } from '../../src/model/entity.ts';
import { assembleKnowledge } from '../../src/model/knowledge.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { readSearchPages } from '../../src/site/read-search-pages.ts';

/**
 * Reads a built site as the build of its search index does, names from the content folder (`CONTENT_DIR`).
 *
 * @param dist folder of the built site
 * @throws Error when the content does not read
 */
export function readSite(dist: string): SearchDocument[] {
  const { content } = readContent(contentDir());
  if (!content) throw new Error(`${contentDir()} holds no content that reads; run the build first`);
  const entities: ReadonlyMap<string, Entity> = assembleKnowledge(content, '2026-01-01').entities;
  return readSearchPages(dist, (id) => {
    const entity = entities.get(id);
    return entity ? [...new Set(namesOf(entity).map(({ text }) => text))] : [];
  });
}
