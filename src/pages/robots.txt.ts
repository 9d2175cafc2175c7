import type { APIRoute } from 'astro';
import { writeRobots } from '../outputs/sitemap.ts';
import { addresses } from '../site/addresses.ts';

export const GET: APIRoute = () => new Response(writeRobots(addresses));
