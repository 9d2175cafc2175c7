import { describe, expect, test } from 'vitest';
import { namesOf, parseEntityId } from '../../src/model/entity.ts';
import { countOrigins, entitiesOf } from '../../src/model/knowledge.ts';
import type { Edit } from '../loaders/copy-record.ts';
import { gazette, inStatements, knowLighthouses, marsa } from './lighthouses.ts';

const knowledge = knowLighthouses();
const entity = (id: string) => knowledge.entities.get(id)!;

describe('what the record knows', () => {
  test('of an entity: the statements about it, newest source first, and those that it makes', () => {
    expect(entity('bases/gull-island').statements).toEqual([`${marsa}/s04`, `${gazette}/s01`, `${gazette}/s02`]);
    expect(entity('actors/harbour-gazette').said).toEqual([
      `${gazette}/s06`,
      `${gazette}/s09`,
      `${gazette}/s10`,
      `${gazette}/s11`,
    ]);
  });

  test('of a relation: both its ends, from one line on one side', () => {
    expect(entity('bases/north-skerry').relations).toContainEqual({
      relation: 'stands-on',
      other: 'places/velmar-coast',
      statement: `${gazette}/s10`,
      inverse: false,
    });
    expect(entity('places/velmar-coast').relations).toEqual([
      { relation: 'stands-on', other: 'bases/north-skerry', statement: `${gazette}/s10`, inverse: true },
    ]);
  });

  test('of companions: how many statements they share, most first', () => {
    expect(entity('bases/north-skerry').mentionedWith).toEqual([
      { id: 'milestones/north-skerry-closing', count: 2 },
      { id: 'milestones/north-skerry-repair', count: 2 },
      { id: 'places/velmar-coast', count: 2 },
      { id: 'places/port-anselm', count: 1 },
    ]);
  });

  test('of doubt: the note with its source, on the pages that it is about', () => {
    expect(entity('bases/gull-island').unclear).toMatchObject([{ id: 'u01', source: marsa }]);
    expect(entity('bases/salt-cape').unclear).toEqual([]);
  });

  test('of change: the latest day that shows on the page, of the entry or of a source', () => {
    expect(entity('places/grey-reef').changed).toBe('2026-07-01');
    expect(entity('actors/velmar-coast-guard').changed).toBe('2026-07-02');
  });

  test('of a summary: the line of each language; of a short name: the name where there is none', () => {
    expect(entity('places/grey-reef').summary.en).toBe('A reef that is expected to be surveyed.');
    expect(entity('places/grey-reef').short).toEqual({ ar: 'الشعاب الرمادية', en: 'Grey Reef' });
    expect(entity('bases/salt-cape').short.en).toBe('Salt Cape');
  });

  test('of values: in the form that the property asks for', () => {
    const value = (id: string) => knowledge.statements.get(`${gazette}/${id}`)?.value;
    expect(value('s01')).toMatchObject({ kind: 'date', date: { edtf: '2026-02-27' } });
    expect(value('s06')).toEqual({ kind: 'number', number: 30, unit: 'year', bound: 'above' });
    expect(value('s10')).toEqual({ kind: 'entity', entity: 'places/velmar-coast' });
    expect(value('s11')).toMatchObject({ kind: 'text', text: { en: 'tallest light of the coast' } });
    expect(value('s08')).toBeUndefined();
  });

  test('of sources: newest first, each with its statements', () => {
    expect([...knowledge.sources.keys()]).toEqual([marsa, gazette]);
    expect(knowledge.sources.get(marsa)?.statements).toHaveLength(5);
    expect(knowledge.pages).toEqual(['about']);
  });

  test('of an original: its text only where the rights are given', () => {
    expect(knowledge.sources.get(gazette)?.fullText?.get('p3')).toContain('dark for more than 30 years');
    expect(knowledge.sources.get(gazette)?.fullText?.size).toBe(5);
    const edit: Edit = {
      file: `sources/${gazette}/source.yaml`,
      replace: ['rights: full-text', 'rights: quotation'],
    };
    expect(knowLighthouses([edit]).sources.get(gazette)?.fullText).toBeUndefined();
  });
});

test('knowledge cannot be changed', () => {
  const statement = knowledge.statements.get(`${gazette}/s01`)!;
  expect(() => Object.assign(statement, { modality: 'planned' })).toThrow(TypeError);
  expect(() => (entity('bases/gull-island').statements as string[]).push('x')).toThrow(TypeError);
  expect(() => Object.assign(knowledge.vocabulary.kinds['reef']!.label, { en: 'Rock' })).toThrow(TypeError);
  expect(() => Object.assign(knowledge.sources.get(gazette)!.published, { year: 1 })).toThrow(TypeError);
});

test('entities of one type come in the order of their names in the language', () => {
  const names = (locale: 'ar' | 'en') => entitiesOf(knowledge, 'base', locale).map(({ slug }) => slug);
  expect(names('en')).toEqual(['gull-island', 'north-skerry', 'salt-cape']);
  expect(names('ar')).toEqual(['north-skerry', 'gull-island', 'salt-cape']);
});

test('two reports of one agency are one origin', () => {
  const all = [...knowledge.statements.values()];
  expect(countOrigins(knowledge, all)).toBe(2);
  const edit: Edit = {
    file: `sources/${marsa}/source.yaml`,
    replace: ['publisher: actors/sawt-al-marsa', 'publisher: actors/sawt-al-marsa\norigin: actors/harbour-gazette'],
  };
  const repeated = knowLighthouses([edit]);
  expect(countOrigins(repeated, [...repeated.statements.values()])).toBe(1);
});

test('an entity is known by all its names, outside ones last, each with its language', () => {
  expect(namesOf(entity('bases/north-skerry')).map(({ text, lang }) => `${lang} ${text}`)).toEqual([
    'ar منارة الصخرة الشمالية',
    'en North Skerry Light',
    'ar الصخرة الشمالية',
    'en North Skerry',
    'ar الصخرة الشمالية',
    'en North Skerry',
    'ar-Latn As-Sakhra ash-Shamaliyya',
    'en The Tall Light',
  ]);
  expect(namesOf(entity('actors/harbour-gazette'))).toContainEqual({ text: 'هاربر غازيت', lang: 'ar' });
});

test('an id of an entity is a folder of entities and one slug', () => {
  expect(parseEntityId('bases/salt-cape')).toEqual({ folder: 'bases', slug: 'salt-cape' });
  for (const id of ['sources/x', 'pages/about', 'bases', 'bases/', 'bases/a/b', 'toString/x'])
    expect(parseEntityId(id), id).toBeUndefined();
});

describe('drafts', () => {
  const draft = (file: string, first: string): Edit => ({ file, replace: [first, `draft: true\n${first}`] });
  const edits = [
    draft(`sources/${marsa}/source.yaml`, 'name:'),
    draft('milestones/keepers-school/facts.yaml', 'names:'),
    draft('pages/about/en.mdx', 'title: About'),
    inStatements(gazette, '- id: s10', '- id: s10\n  draft: true'),
  ];
  const shown = knowLighthouses(edits, '2026-07-15', true);
  const built = knowLighthouses(edits);

  test('are all there while one writes', () => {
    expect(shown.sources.size).toBe(2);
    expect(shown.entities.has('milestones/keepers-school')).toBe(true);
    expect(shown.statements.has(`${gazette}/s10`)).toBe(true);
    expect(shown.pages).toEqual(['about']);
  });

  test('are not in a build: neither the source with its statements and notes, nor the entity, nor the page', () => {
    expect([...built.sources.keys()]).toEqual([gazette]);
    expect([...built.statements.keys()].filter((id) => id.startsWith(marsa))).toEqual([]);
    expect(built.statements.has(`${gazette}/s10`)).toBe(false);
    expect(built.entities.has('milestones/keepers-school')).toBe(false);
    expect(built.entities.get('bases/gull-island')?.unclear).toEqual([]);
    expect(built.pages).toEqual([]);
  });

  test('have no prose in a build, since it cites what is not there', () => {
    const pages = [...built.prose.keys()];
    expect(pages).not.toContain('milestones/keepers-school/en');
    expect(pages).not.toContain(`sources/${marsa}/ar`);
    expect(pages).not.toContain('pages/about/ar');
    expect(pages).toContain('bases/gull-island/ar');
  });

  test('supersede and dispute nothing in a build', () => {
    expect(built.statements.get(`${gazette}/s05`)?.supersededBy).toEqual([]);
    expect(built.statements.get(`${gazette}/s01`)?.disputedBy).toEqual([]);
    expect(shown.statements.get(`${gazette}/s05`)?.supersededBy).toEqual([`${marsa}/s01`]);
  });
});

test('content that was not checked is refused when a date does not resolve', () => {
  expect(() => knowLighthouses([inStatements(marsa, 'when: 2026-06', 'when: June')])).toThrow('June');
});
