import { describe, expect, test } from 'vitest';
import { ledgerOf, standingKinds, standingOf } from '../../src/model/milestone.ts';
import type { Edit } from '../loaders/copy-record.ts';
import { gazette, inStatements, knowLighthouses, marsa } from './lighthouses.ts';

const inMarsa = (from: string, to: string): Edit => inStatements(marsa, from, to);
const inGazette = (from: string, to: string): Edit => inStatements(gazette, from, to);
const superseded = (id: string): Edit => inMarsa(`- id: ${id}\n`, `- id: ${id}\n  superseded-by: [${gazette}/s01]\n`);

/** The standing of a milestone as `kind, date, statement`. */
function stand(slug: string, { edits = [], day }: { edits?: Edit[]; day?: string } = {}): string {
  const knowledge = knowLighthouses(edits, day);
  const { kind, date, statement } = standingOf(knowledge.entities.get(`milestones/${slug}`)!, knowledge);
  return [kind, date?.edtf, statement?.id].filter(Boolean).join(' ');
}

describe('the ledger of a milestone', () => {
  const read = (slug: string, edits: Edit[] = []) => {
    const knowledge = knowLighthouses(edits);
    return ledgerOf(knowledge.entities.get(`milestones/${slug}`)!, knowledge);
  };

  test('has what was said of its date, oldest first, superseded lines with the others', () => {
    const lines = read('salt-cape-lighting').map(({ said, date, statement }) => [said.edtf, date?.edtf, statement.id]);
    expect(lines).toEqual([
      ['2026-03-05', '2041-05', `${gazette}/s05`],
      ['2026-06-18', '2042-09-15~', `${marsa}/s01`],
    ]);
  });

  test('keeps the day on which a thing was said apart from the day on which it happened', () => {
    const [first] = read('gull-island-automation');
    expect([first?.said.edtf, first?.date?.edtf]).toEqual(['2026-03-05', '2026-02-27']);
  });

  test('leaves out what merely mentions it', () => {
    const edits = [inGazette('about: [bases/salt-cape]', 'about: [bases/salt-cape, milestones/salt-cape-lighting]')];
    expect(read('salt-cape-lighting', edits)).toHaveLength(2);
  });

  test('takes in a date of it from a statement whose first subject is another', () => {
    const edits = [
      inMarsa('[milestones/salt-cape-lighting, bases/salt-cape]', '[bases/salt-cape, milestones/salt-cape-lighting]'),
    ];
    expect(read('salt-cape-lighting', edits)).toHaveLength(2);
  });

  test('puts statements of one source in the order of their numbers, s9 before s10', () => {
    const more = ['s10', 's9'].map((id): Edit => ({
      file: `sources/${marsa}/statements.yaml`,
      add: `- { id: ${id}, paragraph: p2, text: { ar: يتواصل., en: It goes on. }, about: [milestones/keepers-school], modality: ongoing, attribution: { entity: actors/sawt-al-marsa } }\n`,
    }));
    expect(read('keepers-school', more).map(({ statement }) => statement.id)).toEqual([
      `${gazette}/s08`,
      `${marsa}/s9`,
      `${marsa}/s10`,
    ]);
  });
});

describe('where a milestone stands', () => {
  test('happened: without a date where reports give it dates that cannot both be right', () => {
    expect(stand('gull-island-automation')).toBe(`happened ${marsa}/s04`);
    const edits = [inMarsa('value: 2026-03-01\n', 'value: 2026-02\n')];
    expect(stand('gull-island-automation', { edits }), 'the more exact of dates that agree').toBe(
      `happened 2026-02-27 ${gazette}/s01`,
    );
  });

  test('happened: with the date of the report that gives one', () => {
    const edits = [inMarsa('  property: start-date\n  value: 2026-03-01\n', '')];
    expect(stand('gull-island-automation', { edits })).toBe(`happened 2026-02-27 ${gazette}/s01`);
  });

  test('happened: once reported, no plan takes it back', () => {
    const edits = [inMarsa('value: 2026-03-01\n  modality: happened', 'value: 2026-03-01\n  modality: planned')];
    expect(stand('gull-island-automation', { edits })).toBe(`happened 2026-02-27 ${gazette}/s01`);
  });

  test('ongoing: with its date, though a later report gives none', () => {
    expect(stand('north-skerry-repair')).toBe(`ongoing 2026-01 ${gazette}/s03`);
  });

  test('planned: a date to come is no more than a plan', () => {
    expect(stand('grey-reef-survey', { day: '2026-04-01' })).toBe(`planned 2026-04-15~ ${gazette}/s07`);
  });

  test('passed: a plan whose time is over with no later report has not happened', () => {
    expect(stand('grey-reef-survey', { day: '2026-05-01' })).toBe(`passed 2026-04-15~ ${gazette}/s07`);
  });

  test('passed: a middle of the month is over with the month, not the day after', () => {
    expect(stand('grey-reef-survey', { day: '2026-04-30' })).toBe(`planned 2026-04-15~ ${gazette}/s07`);
  });

  test('moved: a plan whose earlier date was another, superseded or not', () => {
    expect(stand('salt-cape-lighting')).toBe(`moved 2042-09-15~ ${marsa}/s01`);
    const edits = [inGazette(`  superseded-by: [${marsa}/s01]\n`, '')];
    expect(stand('salt-cape-lighting', { edits })).toBe(`moved 2042-09-15~ ${marsa}/s01`);
  });

  test('planned: the same date said twice is not moved', () => {
    const edits = [inMarsa('value: 2042-09-15~', 'value: 2041-05')];
    expect(stand('salt-cape-lighting', { edits })).toBe(`planned 2041-05 ${marsa}/s01`);
  });

  test('undated: a plan without a date', () => {
    expect(stand('keepers-school')).toBe(`undated ${gazette}/s08`);
  });

  test('called off: by a later source than the plan, with the date that had been set', () => {
    expect(stand('north-skerry-closing')).toBe(`called-off 2026-12 ${marsa}/s02`);
  });

  test('called off: not once a later source reports that it happened', () => {
    const cancelled = inGazette(
      '  property: closing-date\n  value: 2026-12\n  modality: planned',
      '  property: cancellation\n  value: { ar: أُلغي, en: called off }\n  modality: happened',
    );
    const closed = inMarsa(
      '  property: cancellation\n  value: { ar: أُلغي القرار, en: the decision is called off }\n',
      '',
    );
    expect(stand('north-skerry-closing', { edits: [cancelled, closed] })).toBe(`happened ${marsa}/s02`);
  });

  test('unknown: when no statement plans or reports it', () => {
    const edits = [
      inGazette(
        '  modality: planned\n  attribution:\n    kind: unnamed',
        '  modality: claimed\n  attribution:\n    kind: unnamed',
      ),
    ];
    expect(stand('keepers-school', { edits })).toBe('unknown');
  });

  test('a superseded statement does not count, be it a plan, a report or a calling off', () => {
    expect(stand('north-skerry-closing', { edits: [superseded('s02')] })).toBe(`planned 2026-12 ${gazette}/s04`);
    expect(stand('gull-island-automation', { edits: [superseded('s04')] })).toBe(`happened 2026-02-27 ${gazette}/s01`);
  });

  test('every kind of standing is met above', () => {
    expect([...standingKinds].sort()).toEqual([
      'called-off',
      'happened',
      'moved',
      'ongoing',
      'passed',
      'planned',
      'undated',
      'unknown',
    ]);
  });
});
