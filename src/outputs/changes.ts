import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';

/** A statement that a later one takes the place of, or contradicts. */
export interface Correction {
  readonly statement: Statement;
  readonly by: Statement;
  readonly kind: 'superseded' | 'disputed';
  /** The day on which it was entered, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The day of the last change of a statement, `YYYY-MM-DD`: its entry, or that of what supersedes or disputes it. */
export const changedOf = (statement: Statement, knowledge: Knowledge): string =>
  latestOf([recordedOf(statement, knowledge), ...correctionsOf(statement, knowledge).map(({ day }) => day)]) ??
  knowledge.buildDate;

/** What was corrected of a statement: what supersedes it, then what disputes it, each with the day of its entry. */
export function correctionsOf(statement: Statement, knowledge: Knowledge): readonly Correction[] {
  const find = (ids: readonly string[], kind: Correction['kind']): Correction[] =>
    ids.flatMap((id) => {
      const by = knowledge.statements.get(id);
      if (!by) return [];
      const days = [recordedOf(statement, knowledge), recordedOf(by, knowledge)];
      return [{ statement, by, kind, day: latestOf(days) ?? knowledge.buildDate }];
    });
  return [...find(statement.supersededBy, 'superseded'), ...find(statement.disputedBy, 'disputed')];
}

/** The day of the last change of a source's page, `YYYY-MM-DD`. */
export const sourceChanged = ({ statements, recorded }: Source, knowledge: Knowledge): string =>
  latestOf([recorded, ...statements.map((id) => changedOf(knowledge.statements.get(id)!, knowledge))]) ?? recorded;

/** The day of the last change of the record, `YYYY-MM-DD`. */
export const lastChange = (knowledge: Knowledge): string =>
  latestOf([
    ...[...knowledge.entities.values()].map(({ changed }) => changed),
    ...[...knowledge.sources.values()].map((source) => sourceChanged(source, knowledge)),
  ]) ?? knowledge.buildDate;

/** Whether the entry of an entity was changed by hand after all sources that show on its page were entered. */
export function wasEdited({ changed, statements, said }: Entity, knowledge: Knowledge): boolean {
  const shown = [...statements, ...said].map((id) => recordedOf(knowledge.statements.get(id)!, knowledge));
  return shown.length > 0 && shown.every((day) => day < changed);
}

/** The latest of some days, `YYYY-MM-DD`. */
export const latestOf = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

const recordedOf = ({ source }: Statement, { sources, buildDate }: Knowledge): string =>
  sources.get(source)?.recorded ?? buildDate;
