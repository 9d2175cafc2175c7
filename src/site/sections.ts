import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import { speak } from '../i18n/words.ts';

/** A heading of a page, as its list of contents shows it. */
export interface Section {
  readonly id: string;
  readonly text: string;
}

/** The headings of the page of an entity or source, those of its text first, in the order in which they stand. */
export function listSections(
  page: string,
  locale: Locale,
  { entities, sources, prose }: Knowledge,
  headings: readonly { readonly slug: string; readonly text: string; readonly depth: number }[],
): readonly Section[] {
  const say = speak(locale);
  const entity = entities.get(page);
  const source = sources.get(page.replace(/^sources\//, ''));
  const own = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text }));
  const ledgerInText = prose.get(`${page}/${locale}`)?.components.some(({ name }) => name === 'Ledger');
  const rest: readonly (readonly [there: boolean | undefined, id: string, text: string])[] = [
    [entity?.type === 'milestone' && !ledgerInText, 'ledger', say('entity.ledger')],
    [source && true, 'paragraphs', say('source.paragraphs')],
    [(entity?.unclear ?? source?.unclear ?? []).length > 0, 'unclear', say('entity.unclear')],
    [entity && true, 'statements', say('entity.statements')],
    [entity && entity.relations.length > 0, 'relations', say('entity.relations')],
  ];
  return [...own, ...rest.flatMap(([there, id, text]) => (there ? [{ id, text }] : []))];
}
