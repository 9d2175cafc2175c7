import type { APIRoute } from 'astro';
import { writeStatementsCsv } from '../../outputs/statements-csv.ts';
import { addresses } from '../../site/addresses.ts';
import { loadKnowledge } from '../../record.ts';

export const GET: APIRoute = async () => new Response(writeStatementsCsv(await loadKnowledge(), addresses));
