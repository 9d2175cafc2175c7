import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import { hrefOf, paragraphHref } from './routes.ts';
import type { Links } from '../views/links.ts';

/** Where the pictures' links lead on this site. */
export const viewLinks = (knowledge: Knowledge, locale: Locale): Links => ({
  entity: (id) => hrefOf(id, locale),
  source: (id) => hrefOf(`sources/${id}`, locale),
  citation: (id) => {
    const { source, paragraph } = knowledge.statements.get(id)!;
    return paragraphHref(source, paragraph, locale);
  },
});
