import { namedEntities } from './statements.ts';
import type { Content } from '../content.ts';
import { collectDrafts } from '../drafts.ts';
import { issue, type Issue } from '../issues.ts';

/** Checks that nothing published rests on a draft or leads to one: a build would lack it. */
export function checkDrafts(content: Content): Issue[] {
  const drafts = collectDrafts(content);
  if (drafts.size === 0) return [];
  const tell = (file: string, named: readonly (readonly [id: string | undefined, line: number])[]): Issue[] =>
    named.flatMap(([id, line]) =>
      id !== undefined && drafts.has(id) ? [issue('names-draft', { file, line }, id)] : [],
    );
  const sources = content.sources.filter(({ id }) => !drafts.has(`sources/${id}`));
  return [
    ...sources.flatMap(({ id, source, statements }) => [
      ...tell(
        source.file,
        (['publisher', 'origin', 'city'] as const).map((field) => [source.data[field], source.lineOf([field])]),
      ),
      ...tell(
        statements.file,
        statements.data.flatMap((record, index) =>
          drafts.has(`${id}/${record.id}`)
            ? []
            : [
                ...namedEntities(record).map(([path, named]) => [named, statements.lineOf([index, ...path])] as const),
                [String(record.value), statements.lineOf([index, 'value'])] as const,
              ],
        ),
      ),
    ]),
    ...content.entities
      .filter(({ id }) => !drafts.has(id))
      .flatMap(({ facts }) =>
        tell(
          facts.file,
          (facts.data.relations ?? []).flatMap(({ target, statement }, index) => [
            [target, facts.lineOf(['relations', index, 'target'])] as const,
            [statement, facts.lineOf(['relations', index, 'statement'])] as const,
          ]),
        ),
      ),
    ...content.prose
      .filter(({ page }) => !drafts.has(page))
      .flatMap(({ file, citations, links }) =>
        tell(
          file,
          [...citations, ...links].map(({ target, line }) => [target.replace(/#.*$/, ''), line]),
        ),
      ),
  ];
}
