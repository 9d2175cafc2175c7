import type { APIRoute } from 'astro';
import { locales } from '../../../model/locale.ts';
import { writeJson } from '../../../outputs/json-text.ts';
import { makeEntityFile, makeSourceFile } from '../../../outputs/record-json.ts';
import { addresses } from '../../../site/addresses.ts';
import { loadKnowledge } from '../../../site/knowledge.ts';

/** Beside each page, under both languages: whoever has the address of a page has that of its data. */
export const getStaticPaths = () => {
  const { entities, sources } = loadKnowledge();
  return locales.flatMap((lang) => [
    ...[...entities.values()].map(({ folder, slug }) => ({ params: { lang, folder, slug } })),
    ...[...sources.keys()].map((slug) => ({ params: { lang, folder: 'sources', slug } })),
  ]);
};

export const GET: APIRoute = ({ params: { folder = '', slug = '' } }) => {
  const knowledge = loadKnowledge();
  const source = folder === 'sources' ? knowledge.sources.get(slug) : undefined;
  const entity = knowledge.entities.get(`${folder}/${slug}`);
  if (source) return new Response(writeJson(makeSourceFile(source, knowledge, addresses), 1));
  if (entity) return new Response(writeJson(makeEntityFile(entity, knowledge, addresses), 1));
  return new Response(null, { status: 404 });
};
