import type { Knowledge } from './knowledge.ts';
import { standingOf } from './milestone.ts';
import { isBefore } from './partial-date.ts';
import { dateOf, type Statement } from './statement.ts';

/** What became of a plan: later reports differ, its date passed in silence, or what it says was reported since. */
export type Fate = 'moved' | 'passed' | 'reported';

/**
 * What became of a plan by the day of the build, so that a planned date never stands alone. Undefined where the statement
 * is no plan, or where its date is still to come and nothing later differs.
 */
export function fateOf(statement: Statement, knowledge: Knowledge): Fate | undefined {
  if (statement.modality !== 'planned') return undefined;
  if (statement.supersededBy.length > 0) return 'moved';
  const milestone = statement.about
    .map((id) => knowledge.entities.get(id))
    .find((found) => found?.type === 'milestone');
  const standing = milestone && standingOf(milestone, knowledge).kind;
  if (standing === 'happened' || standing === 'ongoing') return 'reported';
  const date = dateOf(statement);
  return date && isBefore(date, knowledge.buildDate) ? 'passed' : undefined;
}
