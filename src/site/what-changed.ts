import type { Knowledge } from '../model/knowledge.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';

/** What one source brought to what is known of an entity. */
export interface Change {
  readonly source: Source;
  /** Its statements, in its own order. */
  readonly statements: readonly Statement[];
  /** Earlier statements that it takes the place of. */
  readonly superseded: readonly Statement[];
  /** Statements of other sources that it contradicts. */
  readonly disputed: readonly Statement[];
}

/**
 * Sorts statements by the source that brought them, newest first, and tells what each changed of the ones before.
 *
 * @param statements of one entity, about it or said by it
 */
export function changesBySource(statements: readonly Statement[], knowledge: Knowledge): readonly Change[] {
  const all = [...new Set(statements)];
  const bySource = Map.groupBy(all, ({ source }) => source);
  // The record keeps its sources newest first.
  return [...knowledge.sources.values()].flatMap((source) => {
    const own = bySource.get(source.id);
    if (!own) return [];
    const ids = new Set(own.map(({ id }) => id));
    const others = all.filter((statement) => statement.source !== source.id);
    const meets = (list: readonly string[]): boolean => list.some((id) => ids.has(id));
    return [
      {
        source,
        statements: own,
        superseded: others.filter(({ supersededBy }) => meets(supersededBy)),
        disputed: others.filter(({ disputedBy }) => meets(disputedBy)),
      },
    ];
  });
}
