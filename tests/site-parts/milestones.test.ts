import { expect, test } from 'vitest';
import { milestonesInOrder, yearsOf } from '../../src/site/milestones.ts';
import { gazette, knowLighthouses, marsa } from '../model/lighthouses.ts';

const knowledge = knowLighthouses();

test('milestones come in the order of their dates, those without a date last', () => {
  expect(milestonesInOrder(knowledge).map(({ milestone, date }) => `${date?.edtf} ${milestone.slug}`)).toEqual([
    '2026-01 north-skerry-repair',
    '2026-03-01 gull-island-automation',
    '2026-04-15~ grey-reef-survey',
    '2026-12 north-skerry-closing',
    '2042-09-15~ salt-cape-lighting',
    'undefined keepers-school',
  ]);
});

test('the years of statements are those that they speak of and those of their sources', () => {
  const years = (...ids: string[]) =>
    yearsOf(
      ids.map((id) => knowledge.statements.get(id)!),
      knowledge,
    );
  expect(years(`${gazette}/s05`, `${marsa}/s01`)).toEqual([2026, 2041, 2042]);
  expect(years(`${gazette}/s10`)).toEqual([2026]);
  expect(years()).toEqual([]);
});
