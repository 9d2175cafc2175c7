import type { APIRoute } from 'astro';
import type { Locale } from '../../model/locale.ts';
import { writeFeed } from '../../outputs/feed.ts';
import { addresses } from '../../site/addresses.ts';
import { loadKnowledge } from '../../record.ts';
import { languagePaths } from '../../site/paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params: { lang } }) =>
  new Response(await writeFeed(await loadKnowledge(), lang as Locale, addresses));
