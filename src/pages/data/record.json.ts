import type { APIRoute } from 'astro';
import { writeJson } from '../../outputs/json-text.ts';
import { makeRecord } from '../../outputs/record-json.ts';
import { addresses } from '../../site/addresses.ts';
import { loadKnowledge } from '../../record.ts';

export const GET: APIRoute = async () => new Response(writeJson(makeRecord(await loadKnowledge(), addresses), 1));
