import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/loaders/content-dir.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { assembleKnowledge, type Knowledge } from '../../src/model/knowledge.ts';
import { locales, type Locale } from '../../src/model/locale.ts';
import { describePage } from '../../src/outputs/json-ld.ts';
import { writeJson } from '../../src/outputs/json-text.ts';
import { hostile, sampleAddresses, sampleKnowledge } from './sample-record.ts';

interface Thing {
  '@type': string;
  [property: string]: unknown;
}
const plan = (id: string, milestone: string, value: string) => ({
  id,
  about: [`milestones/${milestone}`, 'bases/north'],
  property: 'day',
  value,
});
const sample = sampleKnowledge({
  first: [
    plan('s01', 'planned', '2041-05-31'),
    { ...plan('s02', 'happened', '2026-02-27'), modality: 'happened' },
    plan('s03', 'moved', '2026-09-01'),
    plan('s04', 'off', '2026-10'),
    plan('s05', 'passed', '2026-04-01'),
    plan('s06', 'about', '2041-05-15~'),
    plan('s07', 'by', '../2041-05'),
    plan('s08', 'span', '2041-05-01/2041-05-03'),
    { id: 's09', about: ['milestones/odd'] },
  ],
  second: [
    plan('s01', 'moved', '2026-12'),
    {
      id: 's02',
      about: ['milestones/off'],
      property: 'off',
      value: { ar: 'أُلغي', en: 'off' },
      modality: 'happened',
    },
  ],
  source: { url: 'https://gazette.example/1', title: 'A title' },
  entities: { 'milestones/odd': { kind: 'odd', names: { ar: 'غ', en: 'odd' } } },
});

const describeIn = (page: string, knowledge: Knowledge = sample, locale: Locale = 'en'): Thing[] => {
  const whole = describePage({ page, locale, title: 'Title', description: 'About.' }, knowledge, sampleAddresses);
  return (JSON.parse(writeJson(whole)) as { '@graph': Thing[] })['@graph'];
};
const milestone = (name: string) => describeIn(`milestones/${name}`)[0];

test('all that is said of the sample and of the frozen record is valid by the vocabulary of schema.org', () => {
  const { content } = readContent('tests/fixtures/records/first-article');
  expect(content).toBeDefined();
  const records = [sample, ...(content ? [assembleKnowledge(content, '2026-08-01')] : [])];
  const nodes = records.flatMap((knowledge) =>
    locales.flatMap((locale) => listPages(knowledge).flatMap((page) => describeIn(page, knowledge, locale))),
  );
  expect(nodes.length).toBeGreaterThan(100);
  const shapes = [...new Map(nodes.map((node) => [shapeOf(node), node])).values()];
  const wrong = [
    { '@type': 'Place', eventStatus: 'https://schema.org/EventScheduled' },
    { '@type': 'Event', eventStatus: 'https://schema.org/EventHappened' },
    { '@type': 'NoSuchThing' },
  ];
  const faults = checkAgainstVocabulary([...shapes, ...wrong]);
  // The check sees faults, so that it means something where it sees none.
  for (const node of wrong) expect([...faults.keys()], JSON.stringify(node)).toContain(node);
  expect([...faults].filter(([node]) => !wrong.includes(node as (typeof wrong)[0]))).toEqual([]);
}, 120_000);

describe('a milestone', () => {
  test.each([
    ['planned', 'https://schema.org/EventScheduled', '2041-05-31'],
    ['happened', 'https://schema.org/EventScheduled', '2026-02-27'],
    ['moved', 'https://schema.org/EventRescheduled', '2026-12'],
    ['off', 'https://schema.org/EventCancelled', '2026-10'],
    ['passed', undefined, '2026-04-01'],
    ['about', 'https://schema.org/EventScheduled', '2041-05'],
    ['by', 'https://schema.org/EventScheduled', undefined],
    ['odd', undefined, undefined],
  ])('that is %s has the status %s and starts on %s', (name, status, start) => {
    expect(milestone(name)).toMatchObject({ '@type': 'Event' });
    expect([milestone(name)?.['eventStatus'], milestone(name)?.['startDate']]).toEqual([status, start]);
  });

  test('that was moved tells its former date, one that lasts its end', () => {
    expect(milestone('moved')?.['previousStartDate']).toBe('2026-09-01');
    expect(milestone('span')).toMatchObject({ startDate: '2041-05-01', endDate: '2041-05-03' });
  });
});

test('an entity has one id in both languages, its class from the vocabulary, its position and its claims', () => {
  const [ar, en] = locales.map((locale) => describeIn('bases/north', sample, locale)[0]);
  expect(ar?.['@id']).toBe(en?.['@id']);
  expect(en).toMatchObject({
    '@type': 'LandmarksOrHistoricalBuildings',
    geo: { latitude: 50, longitude: 10 },
    name: 'North Light',
  });
  const [claim] = en?.['subjectOf'] as Thing[];
  expect(claim).toEqual({
    '@type': 'Claim',
    '@id': 'https://lights.example/r/en/sources/herald/#s01',
    appearance: { '@id': 'https://lights.example/r/en/sources/herald/#thing' },
    citation: 'https://lights.example/r/en/sources/herald/#p1',
  });
});

test('a source is the article that it is', () => {
  expect(describeIn('sources/gazette')[0]).toMatchObject({
    '@type': 'ReportageNewsArticle',
    headline: 'A title',
    datePublished: '2026-03-05',
    inLanguage: 'en',
    url: 'https://gazette.example/1',
    publisher: { '@id': 'https://lights.example/r/en/actors/office/#thing' },
  });
});

test('the home page tells how to search, every other page the way to it', () => {
  const [site, ...rest] = describeIn('');
  expect(rest).toEqual([]);
  expect(site).toMatchObject({
    '@type': 'WebSite',
    potentialAction: {
      target: { urlTemplate: 'https://lights.example/r/en/search/?q={search_term_string}' },
    },
  });
  const trail = describeIn('bases/north').find((node) => node['@type'] === 'BreadcrumbList');
  expect((trail?.['itemListElement'] as Thing[]).map(({ item }) => item)).toEqual([
    'https://lights.example/r/en/',
    'https://lights.example/r/en/bases/',
    'https://lights.example/r/en/bases/north/',
  ]);
});

test('the data page lists every file', () => {
  const [dataset] = describeIn('data');
  expect(dataset?.['@type']).toBe('Dataset');
  expect((dataset?.['distribution'] as Thing[]).map(({ encodingFormat }) => encodingFormat)).toContain('text/csv');
});

test.each(hostile)('%j can neither close the script nor become an address', (text) => {
  const knowledge = sampleKnowledge({
    first: [{ id: 's01', text: { ar: text, en: text } }],
    entities: { 'bases/x': { kind: 'light', names: { ar: text, en: text } } },
    source: { url: text, title: text },
  });
  for (const page of ['bases/x', 'sources/gazette']) {
    const json = writeJson(
      describePage({ page, locale: 'ar', title: text, description: text }, knowledge, sampleAddresses),
    );
    expect(json).not.toMatch(/[<\u202e\u2066]/);
    const [node] = (JSON.parse(json) as { '@graph': Thing[] })['@graph'];
    expect(node?.['url'] ?? 'https://').toMatch(/^https:/);
    expect(node?.['name'] ?? node?.['headline']).toBe(text);
  }
});

function listPages({ entities, sources }: Knowledge): string[] {
  return ['', 'data', 'bases', 'a-z', 'about', ...entities.keys(), ...[...sources.keys()].map((id) => `sources/${id}`)];
}

/** What the vocabulary has a say in: properties, types and its own terms, not the words of the record. */
function shapeOf(node: Thing): string {
  const term = /^https:\/\/schema\.org\//;
  return JSON.stringify(node, (key, value: unknown) => {
    if (Array.isArray(value)) return value.slice(0, 1) as unknown[];
    return typeof value === 'string' && key !== '@type' && !term.test(value) ? '' : value;
  });
}

/** Holds nodes to the types of schema-dts, which are made from schema.org's own vocabulary; gives what is wrong. */
function checkAgainstVocabulary(nodes: readonly object[]): Map<object, string> {
  const file = join(projectRoot, 'tests/outputs/nodes.virtual.ts');
  const heading = [
    `import type { SearchAction, Thing, WebSite, WithActionConstraints } from 'schema-dts';`,
    `type Site = WebSite & { potentialAction: WithActionConstraints<SearchAction> };`,
  ];
  const lines = nodes.map((node, index) => {
    const type = 'potentialAction' in node ? 'Site' : 'Thing';
    return `export const node${String(index)}: ${type} = ${JSON.stringify(node)};`;
  });
  const code = [...heading, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram([file], options, host);
  const own = program.getSourceFile(file);
  const found = [...program.getSyntacticDiagnostics(own), ...program.getSemanticDiagnostics(own)];
  return new Map(
    found.map(({ start = 0, messageText }) => {
      const line = code.slice(0, start).split('\n').length - 1;
      const node = nodes[line - heading.length] ?? heading;
      return [node, ts.flattenDiagnosticMessageText(messageText, ' ')];
    }),
  );
}
