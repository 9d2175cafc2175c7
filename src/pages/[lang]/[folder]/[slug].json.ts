import type { APIRoute } from 'astro';
import { locales } from '../../../model/locale.ts';
import { writeJson } from '../../../outputs/json-text.ts';
import { makeEntityFile } from '../../../outputs/record-json.ts';
import { loadKnowledge } from '../../../record.ts';
import { addresses } from '../../../site/addresses.ts';

export const getStaticPaths = async () => {
  const { entities } = await loadKnowledge();
  return locales.flatMap((lang) =>
    [...entities.values()].map(({ folder, slug }) => ({ params: { lang, folder, slug } })),
  );
};

/** The data of an entity beside its page: whoever has the address of the one has that of the other. */
export const GET: APIRoute = async ({ params: { folder, slug } }) => {
  const knowledge = await loadKnowledge();
  const entity = knowledge.entities.get(`${folder}/${slug}`);
  if (!entity) return new Response(undefined, { status: 404 });
  return new Response(writeJson(makeEntityFile(entity, knowledge, addresses), 1));
};
