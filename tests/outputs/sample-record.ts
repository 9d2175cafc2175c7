import type { Content, Located } from '../../src/model/content.ts';
import type { EntityFolder, EntityRecord } from '../../src/model/entity.ts';
import { assembleKnowledge, type Knowledge } from '../../src/model/knowledge.ts';
import { locales } from '../../src/model/locale.ts';
import type { Prose } from '../../src/model/prose.ts';
import type { SourceRecord } from '../../src/model/source.ts';
import type { StatementRecord } from '../../src/model/statement.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import type { Addresses } from '../../src/outputs/addresses.ts';

/** Addresses of a site under a base path. */
export const sampleAddresses: Addresses = {
  page: (id, locale, fragment) =>
    `https://lights.example/r/${locale}/${id === '' ? '' : `${id}/`}${fragment === undefined ? '' : `#${fragment}`}`,
  file: (path) => `https://lights.example/r/${path}`,
};

const both = (text: string) => ({ ar: `${text} ع`, en: text });
const locate = <T>(data: T): Located<T> => ({ data, file: 'sample', lineOf: () => 1 });
const word = both('word');

const vocabulary: Vocabulary = {
  types: Object.fromEntries(
    ['base', 'actor', 'milestone', 'place', 'source'].map((type) => [
      type,
      { label: both(type), plural: both(`${type}s`) },
    ]),
  ) as Vocabulary['types'],
  kinds: {
    light: { of: 'base', schema: 'LandmarksOrHistoricalBuildings', label: both('Light') },
    office: { of: 'actor', schema: 'GovernmentOrganization', label: both('Office') },
    works: { of: 'milestone', schema: 'Event', label: both('Works') },
    odd: { of: 'milestone', schema: 'Place', label: both('Odd') },
    port: { of: 'place', schema: 'City', label: both('Port') },
    report: { of: 'source', schema: 'ReportageNewsArticle', label: both('Report') },
  },
  properties: {
    day: { value: 'date', ledger: true, label: word },
    off: { value: 'text', ledger: 'called-off', label: word },
    keepers: { value: 'number', label: word },
    port: { value: 'entity', label: word },
  },
  modalities: Object.fromEntries(
    ['happened', 'ongoing', 'planned', 'claimed', 'background'].map((key) => [key, { label: both(key), note: word }]),
  ) as Vocabulary['modalities'],
  relations: { near: { label: word, inverse: word } },
  units: { keeper: { ar: { other: '{n} حارس' }, en: { other: '{n} keepers' } } },
};

const source = (changes: Partial<SourceRecord>): SourceRecord => ({
  name: both('Gazette'),
  kind: 'report',
  publisher: 'actors/office',
  published: '2026-03-05',
  language: 'en',
  rights: 'quotation',
  recorded: '2026-04-01',
  reliability: word,
  paragraphs: [{ id: 'p1', gist: word, sha256: 'a'.repeat(64) }],
  ...changes,
});

const place = (lon: number, lat: number) => ({
  reference: { position: { lon, lat, citation: { label: both('Atlas'), url: 'https://atlas.example/' } } },
});

/** What a test adds to or changes in the sample. */
export interface Changes {
  readonly first?: readonly (Partial<StatementRecord> & { readonly id: string })[];
  readonly second?: readonly (Partial<StatementRecord> & { readonly id: string })[];
  readonly entities?: Readonly<Record<string, Partial<EntityRecord>>>;
  readonly source?: Partial<SourceRecord>;
  readonly site?: Partial<Content['site']['data']>;
  readonly buildDate?: string;
}

/**
 * A small record of lighthouses: `gazette` (entered on 1 April 2026) and `herald` (1 July), two lights, a port beyond
 * the antimeridian, an office, and the milestones that a test names.
 */
export function sampleKnowledge(changes: Changes = {}): Knowledge {
  const statement = (record: Partial<StatementRecord> & { id: string }): StatementRecord => ({
    paragraph: 'p1',
    text: both(`Text of ${record.id}.`),
    about: ['bases/north'],
    modality: 'planned',
    attribution: { entity: 'actors/office' },
    ...record,
  });
  const entities: Record<string, Partial<EntityRecord>> = {
    'bases/north': { kind: 'light', names: both('North Light'), ...place(10, 50) },
    'bases/south': { kind: 'light', names: both('South Light'), ...place(-170, 10) },
    'places/far': { kind: 'port', names: both('Far Port'), ...place(170, 20) },
    'places/blank': { kind: 'port', names: both('Blank') },
    'actors/office': { kind: 'office', names: both('Office') },
    ...changes.entities,
  };
  const statements = [...(changes.first ?? []), ...(changes.second ?? [])];
  for (const id of statements.flatMap(({ about = [] }) => about))
    entities[id] ??= { kind: 'works', names: both(id.replace(/.*\//, '')) };
  const folder = (id: string, data: SourceRecord, records: Changes['first'] = []) => ({
    id,
    source: locate(data),
    statements: locate(records.map(statement)),
    unclear: undefined,
    lock: undefined,
    original: undefined,
  });
  const pages = [...Object.keys(entities), 'sources/gazette', 'sources/herald'];
  const content: Content = {
    site: locate({
      name: both('Lights'),
      tagline: both('tagline'),
      description: both('Description.'),
      author: { ar: 'Keepers of the Lights', en: 'Keepers of the Lights' },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      ...changes.site,
    }),
    vocabulary: locate(vocabulary),
    sources: [
      folder('gazette', source(changes.source ?? {}), changes.first),
      folder(
        'herald',
        source({ name: both('Herald'), published: '2026-06-18', recorded: '2026-07-01' }),
        changes.second,
      ),
    ],
    entities: Object.entries(entities).map(([id, data]) => ({
      id,
      folder: id.split('/')[0] as EntityFolder,
      slug: id.split('/')[1] ?? '',
      facts: locate({ kind: 'works', names: word, changed: '2026-03-01', ...data }),
    })),
    prose: pages.flatMap((page) => locales.map((locale) => prose(page, locale))),
  };
  return assembleKnowledge(content, changes.buildDate ?? '2026-08-01');
}

const prose = (page: string, locale: Prose['locale']): Prose => ({
  page,
  locale,
  file: page,
  title: undefined,
  summary: `Summary of ${page}`,
  draft: false,
  citations: [],
  links: [],
  headings: [],
  outside: [],
  components: [],
  sections: [],
  figures: { numbers: [], months: [] },
});

/** Texts that must come out as text, wherever they stand in content: markup, addresses that run, bidi controls, formulas. */
export const hostile = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  ']]><x/> & "quoted" \'too\'',
  'javascript:alert(1)',
  'right\u202eto left\u2066 isolate',
  'line\r\nBEGIN:VEVENT\r\nSUMMARY:forged',
  '=HYPERLINK("https://evil.example","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  'back\\slash; comma, {brace} | pipe ]] }} ~~~~ $x$ %',
] as const;
