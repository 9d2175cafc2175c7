import type { APIRoute } from 'astro';
import { writeSitemap } from '../outputs/sitemap.ts';
import { addresses } from '../site/addresses.ts';
import { loadKnowledge } from '../site/knowledge.ts';
import { listPages } from '../site/listed-pages.ts';

export const GET: APIRoute = () => new Response(writeSitemap(listPages(loadKnowledge()), addresses));
