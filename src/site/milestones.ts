import type { Entity } from '../model/entity.ts';
import { entitiesOf, type Knowledge } from '../model/knowledge.ts';
import { standingOf, type Standing } from '../model/milestone.ts';
import { comparePartialDates, type PartialDate } from '../model/partial-date.ts';
import { remember } from '../model/remember.ts';
import { dateOf, type Statement } from '../model/statement.ts';

/** A milestone with where it stands. */
export interface DatedMilestone {
  readonly milestone: Entity;
  readonly standing: Standing;
  /** Where it stands in the order; undefined where no report gives it a date. */
  readonly date: PartialDate | undefined;
}

/** All milestones in the order of their dates, those without a date last. */
export const milestonesInOrder: (knowledge: Knowledge) => readonly DatedMilestone[] = remember((knowledge) =>
  entitiesOf(knowledge, 'milestone', 'en')
    .map((milestone) => ({ milestone, standing: standingOf(milestone, knowledge) }))
    .map((dated) => ({ ...dated, date: placeOf(dated.standing) }))
    .sort(({ date: a }, { date: b }) => (a && b ? comparePartialDates(a, b) : Number(!a) - Number(!b))),
);

/** Where a milestone stands in the order: one whose dates differ, at the latest that was reported. */
const placeOf = ({ date, differ, statement }: Standing) =>
  date ?? (differ && statement ? dateOf(statement) : undefined);

/** The years that statements speak of or were published in, ascending. */
export function yearsOf(statements: readonly Statement[], knowledge: Knowledge): readonly number[] {
  const years = statements.flatMap((statement) => [
    dateOf(statement)?.year,
    knowledge.sources.get(statement.source)?.published.year,
  ]);
  return [...new Set(years)].filter((year) => year !== undefined).sort((a, b) => a - b);
}
