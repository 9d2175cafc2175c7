import type { Knowledge } from '../../model/knowledge.ts';
import type { Locale } from '../../model/locale.ts';
import type { Statement } from '../../model/statement.ts';
import { hrefOf } from '../../site/routes.ts';
import { speak } from '../../i18n/words.ts';

/** The number of the paragraph that a statement rests on, as readers count: `p3` is 3. */
export const paragraphNumber = ({ paragraph }: Pick<Statement, 'paragraph'>): string =>
  paragraph.replace(/^p(?=\d)/, '');

export { anchorOf } from '../../model/statement.ts';

/** What a screen reader hears at a citation. */
export function citeLabel(statement: Statement, locale: Locale, { sources }: Knowledge): string {
  const source = sources.get(statement.source)!.name[locale];
  return speak(locale)('cite.to', { source, n: paragraphNumber(statement) });
}

/** The address of a statement on the page of its source, where it always stands. */
export const statementHref = ({ id, source }: Statement, locale: Locale): string =>
  hrefOf(`sources/${source}`, locale, id.slice(source.length + 1));
