import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import type { Statement } from '../model/statement.ts';
import type { CitedWork } from '../language/format-citation.ts';
import { statementAddress, type Addresses } from './addresses.ts';
import { changedOf } from './changes.ts';

/** A page as a work to be cited. */
export function citePage(
  { page, title, changed, locale }: { page: string; title: string; changed: string; locale: Locale },
  { site }: Knowledge,
  addresses: Addresses,
): CitedWork {
  return {
    id: page,
    title,
    author: site.author,
    container: site.name[locale],
    changed,
    address: addresses.page(page, locale),
    locale,
  };
}

/** A statement as a work to be cited: its text is its title, its permanent address its place at its source. */
export function citeStatement(
  statement: Statement,
  locale: Locale,
  knowledge: Knowledge,
  addresses: Addresses,
): CitedWork {
  return {
    id: statement.id,
    title: statement.text[locale],
    author: knowledge.site.author,
    container: knowledge.site.name[locale],
    changed: changedOf(statement, knowledge),
    address: statementAddress(statement, locale, addresses),
    locale,
  };
}
