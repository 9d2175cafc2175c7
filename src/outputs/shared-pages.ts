import type { Knowledge } from '../model/knowledge.ts';
import { localise, type Localised } from '../model/locale.ts';
import type { SharedPage } from './share-card.ts';

/**
 * The pages that have a share image of their own: the home page, every entity, source and free page. Lists and pictures
 * show the home page's.
 */
export function listSharedPages(knowledge: Knowledge): readonly SharedPage[] {
  const { site, entities, sources, pages, prose } = knowledge;
  const textOf = (id: string, field: 'title' | 'summary', otherwise: Localised): Localised =>
    localise((locale) => prose.get(`${id}/${locale}`)?.[field] ?? otherwise[locale]);
  return [
    { page: '', titles: site.name, descriptions: site.description },
    ...[...entities.values()].map(({ id, names, summary }) => ({
      page: id,
      titles: names,
      descriptions: summary,
    })),
    ...[...sources.values()].map(({ id, name, reliability }) => ({
      page: `sources/${id}`,
      titles: name,
      descriptions: textOf(`sources/${id}`, 'summary', reliability),
    })),
    ...pages
      .filter((slug) => slug !== 'home')
      .map((slug) => ({
        page: slug,
        titles: textOf(`pages/${slug}`, 'title', site.name),
        descriptions: textOf(`pages/${slug}`, 'summary', site.description),
      })),
  ];
}

/** The page whose share image a page shows: its own, or the home page. */
export const sharedPageOf = (page: string, { entities, sources, pages }: Knowledge): string =>
  entities.has(page) || sources.has(page.replace(/^sources\//, '')) || pages.includes(page) ? page : '';
