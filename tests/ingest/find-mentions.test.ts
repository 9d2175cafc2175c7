import { describe, expect, test } from 'vitest';
import { readKnownRecord } from '../../src/ingest/ingest.ts';
import { findMentions, mergeUnknown } from '../../src/ingest/names/find-mentions.ts';
import { NameIndex } from '../../src/ingest/names/name-index.ts';
import { wordsOf } from '../../src/ingest/words.ts';

const { knowledge } = readKnownRecord('tests/fixtures/records/first-article');
const entities = [...knowledge!.entities.values()].filter(({ type }) => type !== 'milestone');
const find = (text: string, names = new NameIndex(entities, knowledge!.vocabulary)) =>
  findMentions([{ text, words: wordsOf(text) }], names)[0]!;

describe('names of the record', () => {
  const isVoice = (kind: string): boolean => /voice/.test(kind);
  const cases = entities
    .filter(({ kind }) => !isVoice(kind))
    .flatMap(({ id, names, aliases }) => [
      [names.en, `The report spoke of ${names.en} on that day.`, id] as const,
      ...aliases.filter(({ lang }) => lang === 'en').map(({ text }) => [text, `They saw ${text} again.`, id] as const),
      [names.ar, `وتحدث التقرير عن ${names.ar} في ذلك اليوم.`, id] as const,
      [`و${names.ar}`, `وتحدث عن ذلك و${names.ar} في اليوم نفسه.`, id] as const,
    ]);

  test('are found in nearly every spelling, in a sentence and after a particle', () => {
    const missed = cases.filter(([, text, id]) => !find(text).some((mention) => mention.id === id));
    expect(cases.length).toBeGreaterThan(80);
    expect(missed.map(([name, , id]) => `${name} ${id}`).slice(0, Math.ceil(cases.length * 0.02))).toEqual(
      missed.map(([name, , id]) => `${name} ${id}`),
    );
  });

  test.each([
    ['القوات في قاعدة عين الاسد الجوية', 'bases/ain-al-asad'],
    ['at Ayn al-Asad', 'bases/ain-al-asad'],
    ['at the Ain Al Assad airbase', 'bases/ain-al-asad'],
    ['إلى كردستان', 'places/kurdistan-region'],
  ])('in another spelling: %s', (text, id) => {
    expect(find(text).map((mention) => mention.id)).toContain(id);
  });
});

test('a longer name of a body is not the place that it begins with', () => {
  const names = new NameIndex([], undefined);
  names.add('Oxley', 'place', 'places/oxley');
  expect(find('The Oxley Harbour Board and Oxley Police met.', names).map(({ id }) => id)).not.toContain(
    'places/oxley',
  );
});

describe('names that nobody knows', () => {
  const unknown = (...paragraphs: string[]) =>
    mergeUnknown(
      findMentions(
        paragraphs.map((text) => ({ text, words: wordsOf(text) })),
        new NameIndex([], undefined),
      ).flat(),
      () => false,
    ).map(({ type, name }) => `${type} ${name}`);

  test.each([
    ['أعلنت وزارة الموانئ النرويجية ذلك.', ['actor وزارة الموانئ النرويجية']],
    ['وصل إلى قاعدة زونغولداق الجوية أمس.', ['base قاعدة زونغولداق الجوية']],
    ['وقال الفريق قيس المحمداوي إن العمل بدأ.', ['actor قيس المحمداوي']],
    ['It sent Gen. Ada Holm to Camp Harrow.', ['actor Ada Holm', 'base Camp Harrow']],
    ['The Harbour Board met.', ['actor Harbour Board']],
    ['On Monday, Most Troops left for the Base.', []],
  ])('are offered with their type: %s', (text, names) => {
    expect(unknown(text)).toEqual(names);
  });

  test('stand once, by their shortest form', () => {
    expect(unknown('في قاعدة زونغولداق الجوية.', 'وفي قاعدة زونغولداق.')).toEqual(['base قاعدة زونغولداق']);
  });
});
