import { describe, expect, test } from 'vitest';
import { fateOf } from '../../src/model/fate.ts';
import { statusOf } from '../../src/model/status.ts';
import { knowLighthouses } from './lighthouses.ts';

const knowledge = knowLighthouses();
const plans = [...knowledge.statements.values()].filter(({ modality }) => modality === 'planned');

describe('what became of a plan', () => {
  test('is never said of what is no plan', () => {
    for (const statement of knowledge.statements.values())
      if (statement.modality !== 'planned') expect(fateOf(statement, knowledge)).toBeUndefined();
  });

  test('is that its date passed in silence, once it has passed', () => {
    const later = { ...knowledge, buildDate: '2100-01-01' };
    for (const statement of plans)
      if (statement.supersededBy.length === 0 && (statement.when ?? statement.value?.kind === 'date'))
        expect(fateOf(statement, later), statement.id).toMatch(/^(?:passed|reported)$/);
  });

  test('is that later reports differ, where one takes its place', () => {
    const [plan] = plans;
    expect(fateOf({ ...plan!, supersededBy: ['other/s01'] }, knowledge)).toBe('moved');
  });
});

test('the status of an entity rests on a statement about it that still stands', () => {
  for (const entity of knowledge.entities.values()) {
    const { latest } = statusOf(entity, knowledge);
    if (!latest) continue;
    expect(latest.about[0]).toBe(entity.id);
    expect(latest.supersededBy).toEqual([]);
  }
});
