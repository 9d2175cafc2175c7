import { parseEntityId } from '../model/entity.ts';
import { isLocale } from '../model/locale.ts';
import type { FindContext } from '../markdown/cite-statements.ts';
import { loadKnowledge } from './knowledge.ts';
import { hrefOf, paragraphHref } from './routes.ts';
import { showIn } from './show.ts';

/** The record around a prose file; its language is the name of the file. */
export const findProseContext: FindContext = (path) => {
  const name = /([a-z]+)\.mdx$/.exec(path)?.[1];
  const locale = isLocale(name) ? name : 'en';
  const knowledge = loadKnowledge();
  const show = showIn(locale, knowledge);
  return {
    locale,
    note: (id) => {
      const statement = knowledge.statements.get(id);
      if (!statement) return undefined;
      return {
        href: paragraphHref(statement.source, statement.paragraph, locale),
        html: show.byline(statement).text,
        label: show.citeLabel(statement),
      };
    },
    page: (id) => {
      const entity = parseEntityId(id) !== undefined;
      const known = entity ? knowledge.entities.has(id) : knowledge.prose.has(`${id}/${locale}`);
      return known ? { href: hrefOf(id, locale), entity } : undefined;
    },
  };
};
