import { compareText } from './compare-text.ts';
import type { Entity } from './entity.ts';
import type { Knowledge } from './knowledge.ts';
import { standingOf, type Standing } from './milestone.ts';
import { remember } from './remember.ts';

/** The days on which sources were published, `YYYY-MM-DD`, oldest first. */
export const daysOf = (knowledge: Knowledge): readonly string[] =>
  [...new Set([...knowledge.sources.values()].flatMap(({ published }) => published.latest ?? []))].sort(compareText);

/**
 * The record as it would have stood on a day: the sources published by then and what they say, with that day for today.
 *
 * @param day `YYYY-MM-DD`
 */
export function asOf(knowledge: Knowledge, day: string): Knowledge {
  const sources = new Map([...knowledge.sources].filter(([, { published }]) => (published.latest ?? '9999') <= day));
  const known = (id: string): boolean => sources.has(id.split('/')[0]!);
  const statements = new Map(
    [...knowledge.statements.values()]
      .filter(({ source }) => sources.has(source))
      .map((statement) => [
        statement.id,
        {
          ...statement,
          supersededBy: statement.supersededBy.filter(known),
          disputedBy: statement.disputedBy.filter(known),
        },
      ]),
  );
  const entities = new Map(
    [...knowledge.entities].map(([id, entity]) => [
      id,
      { ...entity, statements: entity.statements.filter(known), said: entity.said.filter(known) },
    ]),
  );
  return { ...knowledge, buildDate: day, sources, statements, entities };
}

/** What became known of a milestone on a day: `before` is undefined where it was not known of at all. */
export interface StatusChange {
  readonly milestone: Entity;
  readonly before: Standing | undefined;
  readonly after: Standing;
}

/** The milestones whose status, or whose date, was told otherwise on a day than on the one before. */
export function changesBetween(before: Knowledge | undefined, after: Knowledge): readonly StatusChange[] {
  return [...after.entities.values()]
    .filter(({ type, statements }) => type === 'milestone' && statements.length > 0)
    .map((milestone) => {
      const earlier = before?.entities.get(milestone.id);
      const known = before && earlier && earlier.statements.length > 0;
      return {
        milestone,
        before: known ? standingOf(earlier, before) : undefined,
        after: standingOf(milestone, after),
      };
    })
    .filter(({ before: was, after: is }) => was?.kind !== is.kind || was.date?.edtf !== is.date?.edtf);
}

/** The record on each day of its sources, oldest first. */
export const historyOf: (knowledge: Knowledge) => readonly Knowledge[] = remember((knowledge) =>
  daysOf(knowledge).map((day) => asOf(knowledge, day)),
);
