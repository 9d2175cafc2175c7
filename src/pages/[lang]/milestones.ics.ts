import type { APIRoute } from 'astro';
import type { Locale } from '../../model/locale.ts';
import { writeCalendar } from '../../outputs/calendar.ts';
import { addresses } from '../../site/addresses.ts';
import { loadKnowledge } from '../../site/knowledge.ts';
import { languagePaths } from '../../site/paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(writeCalendar(loadKnowledge(), locale, addresses));
