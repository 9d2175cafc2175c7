import type { Entity } from '../model/entity.ts';
import { entitiesOf, type Knowledge } from '../model/knowledge.ts';
import { standingOf, type Standing } from '../model/milestone.ts';
import { comparePartialDates } from '../model/partial-date.ts';
import { remember } from '../model/remember.ts';
import { dateOf, type Statement } from '../model/statement.ts';

/** A milestone with where it stands. */
export interface DatedMilestone {
  readonly milestone: Entity;
  readonly standing: Standing;
}

/** All milestones in the order of their dates, those without a date last. */
export const milestonesInOrder: (knowledge: Knowledge) => readonly DatedMilestone[] = remember((knowledge) =>
  entitiesOf(knowledge, 'milestone', 'en')
    .map((milestone) => ({ milestone, standing: standingOf(milestone, knowledge) }))
    .sort(({ standing: a }, { standing: b }) =>
      a.date && b.date ? comparePartialDates(a.date, b.date) : Number(!a.date) - Number(!b.date),
    ),
);

/** The years that statements speak of or were published in, ascending. */
export function yearsOf(statements: readonly Statement[], knowledge: Knowledge): readonly number[] {
  const years = statements.flatMap((statement) => [
    dateOf(statement)?.year,
    knowledge.sources.get(statement.source)?.published.year,
  ]);
  return [...new Set(years)].filter((year) => year !== undefined).sort((a, b) => a - b);
}
