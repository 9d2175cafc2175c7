import type { APIRoute } from 'astro';
import { writeJson } from '../../outputs/json-text.ts';
import { makeEntityFile, makeSourceFile } from '../../outputs/record-json.ts';
import { loadKnowledge } from '../../record.ts';
import { addresses } from '../../site/addresses.ts';

export const getStaticPaths = async () => {
  const { entities, sources } = await loadKnowledge();
  return [...entities.keys(), ...[...sources.keys()].map((id) => `sources/${id}`)].map((page) => ({
    params: { page },
  }));
};

/** The data of an entity or a source, to which its pages lead. */
export const GET: APIRoute = async ({ params: { page = '' } }) => {
  const knowledge = await loadKnowledge();
  const entity = knowledge.entities.get(page);
  const source = knowledge.sources.get(page.replace(/^sources\//, ''));
  const data = entity
    ? makeEntityFile(entity, knowledge, addresses)
    : source && makeSourceFile(source, knowledge, addresses);
  return data ? new Response(writeJson(data, 1)) : new Response(undefined, { status: 404 });
};
