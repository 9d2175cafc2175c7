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

const datedInOrder = remember((knowledge: Knowledge) => {
  const dated = milestonesInOrder(knowledge).filter(({ standing }) => standing.date);
  return { dated, places: new Map(dated.map(({ milestone }, index) => [milestone.id, index])) };
});

/** The dated milestones just before and just after one; nothing for one without a date. */
export function neighboursOf(milestone: Entity, knowledge: Knowledge): { previous?: string; next?: string } {
  const { dated, places } = datedInOrder(knowledge);
  const index = places.get(milestone.id);
  if (index === undefined) return {};
  const previous = dated[index - 1]?.milestone.id;
  const next = dated[index + 1]?.milestone.id;
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}

/** The years that statements speak of or were published in, ascending. */
export function yearsOf(statements: readonly Statement[], knowledge: Knowledge): readonly number[] {
  const years = statements.flatMap((statement) => [
    dateOf(statement)?.year,
    knowledge.sources.get(statement.source)?.published.year,
  ]);
  return [...new Set(years)].filter((year) => year !== undefined).sort((a, b) => a - b);
}
