import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../files/content-dir.ts';
import { entityFolders } from '../model/entity.ts';
import { entitiesOf, type Knowledge } from '../model/knowledge.ts';
import { lastChange, latestOf, sourceChanged } from '../outputs/changes.ts';
import type { ListedPage } from '../outputs/sitemap.ts';
import { folders } from './paths.ts';

/**
 * All pages that search engines should keep, with the day of their last change. Pages that list others change with
 * them; of the free pages (about, method) no day is known.
 */
export function listPages(knowledge: Knowledge): readonly ListedPage[] {
  const { entities, sources, pages } = knowledge;
  const changed = lastChange(knowledge);
  const ofSources = [...sources.values()].map((source) => ({
    page: `sources/${source.id}`,
    changed: sourceChanged(source, knowledge),
  }));
  return [
    { page: '', changed },
    ...readFixedPages().map((page) => ({ page, changed })),
    ...folders.map((folder) => ({
      page: folder,
      changed: latestOf(entitiesOf(knowledge, entityFolders[folder], 'en').map((entity) => entity.changed)),
    })),
    { page: 'sources', changed: latestOf(ofSources.map((source) => source.changed)) },
    ...[...entities.values()].map((entity) => ({ page: entity.id, changed: entity.changed })),
    ...ofSources,
    ...pages.map((page) => ({ page })),
  ];
}

/** The pages that have a file of their own, such as the A–Z index, save those that are not to be kept. */
function readFixedPages(): string[] {
  const dir = join(projectRoot, 'src/pages/[lang]');
  return readdirSync(dir)
    .filter((file) => /^[a-z-]+\.astro$/.test(file) && file !== 'index.astro')
    .filter((file) => !readFileSync(join(dir, file), 'utf8').includes('index={false}'))
    .map((file) => file.replace('.astro', ''))
    .sort();
}
