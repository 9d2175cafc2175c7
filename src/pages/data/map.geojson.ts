import type { APIRoute } from 'astro';
import { makeGeoJson } from '../../outputs/geojson.ts';
import { writeJson } from '../../outputs/json-text.ts';
import { addresses } from '../../site/addresses.ts';
import { loadKnowledge } from '../../record.ts';

export const GET: APIRoute = async () => new Response(writeJson(makeGeoJson(await loadKnowledge(), addresses), 1));
