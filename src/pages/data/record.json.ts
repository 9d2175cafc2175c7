import type { APIRoute } from 'astro';
import { writeJson } from '../../outputs/json-text.ts';
import { makeRecord } from '../../outputs/record-json.ts';
import { addresses } from '../../site/addresses.ts';
import { loadKnowledge } from '../../site/knowledge.ts';

export const GET: APIRoute = () => new Response(writeJson(makeRecord(loadKnowledge(), addresses), 1));
