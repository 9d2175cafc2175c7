import type { APIRoute } from 'astro';
import { writeStatementsCsv } from '../../outputs/statements-csv.ts';
import { addresses } from '../../site/addresses.ts';
import { loadKnowledge } from '../../site/knowledge.ts';

export const GET: APIRoute = () => new Response(writeStatementsCsv(loadKnowledge(), addresses));
