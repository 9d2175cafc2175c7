import type { APIRoute } from 'astro';
import { locales } from '../../../model/locale.ts';
import { writeJson } from '../../../outputs/json-text.ts';
import { makeSourceFile } from '../../../outputs/record-json.ts';
import { loadKnowledge } from '../../../record.ts';
import { addresses } from '../../../site/addresses.ts';

export const getStaticPaths = async () => {
  const { sources } = await loadKnowledge();
  return locales.flatMap((lang) => [...sources.keys()].map((slug) => ({ params: { lang, slug } })));
};

/** The data of a source beside its page. */
export const GET: APIRoute = async ({ params: { slug } }) => {
  const knowledge = await loadKnowledge();
  const source = knowledge.sources.get(slug ?? '');
  if (!source) return new Response(undefined, { status: 404 });
  return new Response(writeJson(makeSourceFile(source, knowledge, addresses), 1));
};
