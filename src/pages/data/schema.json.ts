import type { APIRoute } from 'astro';
import { writeJson } from '../../outputs/json-text.ts';
import { makeRecordSchema } from '../../outputs/record-schema.ts';
import { addresses } from '../../site/addresses.ts';

export const GET: APIRoute = () => new Response(writeJson(makeRecordSchema(addresses), 1));
