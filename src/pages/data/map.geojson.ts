import type { APIRoute } from 'astro';
import { makeGeoJson } from '../../outputs/geojson.ts';
import { writeJson } from '../../outputs/json-text.ts';
import { addresses } from '../../site/addresses.ts';
import { loadKnowledge } from '../../site/knowledge.ts';

export const GET: APIRoute = () => new Response(writeJson(makeGeoJson(loadKnowledge(), addresses), 1));
