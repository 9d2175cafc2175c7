import { describe, expect, test } from 'vitest';
import { asOf, changesBetween, daysOf, historyOf } from '../../src/model/as-of.ts';
import { standingOf } from '../../src/model/milestone.ts';
import { knowLighthouses } from './lighthouses.ts';

const knowledge = knowLighthouses();
const days = daysOf(knowledge);

test('the days are those of the sources, each once, oldest first', () => {
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...new Set(days)].sort());
});

describe('the record as of a day', () => {
  const first = asOf(knowledge, days[0]!);

  test('knows only what was published by then', () => {
    for (const source of first.sources.values()) expect(source.published.latest! <= days[0]!).toBe(true);
    for (const statement of first.statements.values()) expect(first.sources.has(statement.source)).toBe(true);
    for (const entity of first.entities.values())
      for (const id of [...entity.statements, ...entity.said]) expect(first.statements.has(id)).toBe(true);
  });

  test('has no hindsight: what a later source takes back still stands', () => {
    for (const statement of first.statements.values())
      for (const id of [...statement.supersededBy, ...statement.disputedBy])
        expect(first.statements.has(id)).toBe(true);
  });

  test('calls no date passed that was still to come', () => {
    for (const entity of first.entities.values()) {
      const { kind, date } = standingOf(entity, first);
      if (kind === 'passed') expect(date!.earliest! < days[0]!).toBe(true);
    }
  });
});

test('what changed on the first day is all that was then known', () => {
  const [first] = historyOf(knowledge);
  const known = [...first!.entities.values()].filter(
    ({ type, statements }) => type === 'milestone' && statements.length > 0,
  );
  const changes = changesBetween(undefined, first!);
  expect(
    changes
      .filter(({ after }) => after.kind !== 'unknown')
      .map(({ milestone }) => milestone.id)
      .sort(),
  ).toEqual(
    known
      .filter((entity) => standingOf(entity, first!).kind !== 'unknown')
      .map(({ id }) => id)
      .sort(),
  );
});
