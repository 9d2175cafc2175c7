import type { APIRoute } from 'astro';
import { writeSitemap } from '../outputs/sitemap.ts';
import { addresses } from '../site/addresses.ts';
import { loadKnowledge } from '../record.ts';
import { listPages } from '../site/listed-pages.ts';

export const GET: APIRoute = async () => new Response(writeSitemap(listPages(await loadKnowledge()), addresses));
