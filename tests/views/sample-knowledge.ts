import type { Content, EntityFiles, Located } from '../../src/model/content.ts';
import type { EntityFolder, EntityRecord, RelationRecord } from '../../src/model/entity.ts';
import { assembleKnowledge, type Knowledge } from '../../src/model/knowledge.ts';
import type { StatementRecord } from '../../src/model/statement.ts';
import type { Links } from '../../src/views/links.ts';
import { both, sampleVocabulary } from './sample-vocabulary.ts';

const located = <T>(data: T): Located<T> => ({ data, file: 'sample', lineOf: () => 1 });
const citation = { label: both('A gazetteer', 'معجم أماكن'), url: 'https://example.org/' };

type Extra = Partial<Omit<EntityRecord, 'names' | 'kind'>>;

const entity = (
  folder: EntityFolder,
  slug: string,
  kind: string,
  en: string,
  ar: string,
  extra: Extra = {},
): EntityFiles => ({
  id: `${folder}/${slug}`,
  folder,
  slug,
  facts: located({ names: both(en, ar), kind, changed: '2031-01-01', ...extra }),
});

const at = (lon: number, lat: number): Extra => ({ reference: { position: { lon, lat, citation } } });
const area = (layer: 'countries' | 'governorates', id: string): Extra => ({
  reference: { area: { layer, id, citation } },
});
const tie = (relation: string, target: string): RelationRecord => ({
  relation,
  target,
  statement: 'paper-2031/s1',
});

let count = 0;
const statement = (
  about: string[],
  modality: StatementRecord['modality'],
  extra: Partial<StatementRecord> = {},
): StatementRecord => ({
  id: `s${++count}`,
  paragraph: 'p1',
  text: both(`What the paper says, number ${count}.`, `ما تقوله الصحيفة، رقم ${count}.`),
  about,
  modality,
  attribution: { entity: 'actors/paper' },
  ...extra,
});
const dated = (milestone: string, value: string, modality: StatementRecord['modality'] = 'planned') =>
  statement([milestone], modality, { property: 'date', value });

const entities: EntityFiles[] = [
  entity('actors', 'paper', 'paper', 'The Morning Paper', 'صحيفة الصباح'),
  entity('actors', 'force', 'force', 'The northern force', 'القوة الشمالية', {
    relations: [
      tie('stationed-at', 'bases/north'),
      tie('stationed-at', 'bases/south'),
      tie('spoke-to', 'actors/paper'),
    ],
  }),
  entity('bases', 'north', 'field', 'North field', 'مطار الشمال', {
    ...at(43.1, 36.3),
    relations: [tie('located-in', 'places/land')],
  }),
  entity('bases', 'south', 'field', 'South field', 'مطار الجنوب', {
    ...at(43.2, 36.2),
    relations: [tie('located-in', 'places/province')],
  }),
  entity('bases', 'hidden', 'field', 'Hidden field', 'المطار الخفي'),
  entity('places', 'land', 'country', 'The land', 'البلد', area('countries', '368')),
  entity('places', 'neighbour', 'country', 'The neighbour', 'الجار', area('countries', '760')),
  entity('places', 'province', 'province', 'The province', 'المحافظة', area('governorates', 'IQ.AN')),
  entity('places', 'town', 'town', 'Rivertown', 'بلدة النهر', at(44.4, 33.3)),
  entity('places', 'somewhere', 'region', 'Somewhere', 'مكان ما'),
  entity('milestones', 'done', 'departure', 'The first convoy leaves', 'مغادرة القافلة الأولى', {
    relations: [tie('takes-place-at', 'bases/north')],
  }),
  entity(
    'milestones',
    'mid',
    'departure',
    'The last of the northern force leaves',
    'مغادرة آخر أفراد القوة الشمالية',
  ),
  entity(
    'milestones',
    'month',
    'handover',
    'North field is handed over to the government of the land',
    'تسليم مطار الشمال إلى حكومة البلد',
  ),
  entity('milestones', 'open', 'handover', 'Everything is handed over', 'تسليم كل شيء'),
  entity('milestones', 'later', 'departure', 'The headquarters closes', 'إغلاق المقر'),
  entity('milestones', 'undated', 'handover', 'South field is handed over', 'تسليم مطار الجنوب'),
];
const statements: StatementRecord[] = [
  statement(['actors/force', 'bases/north'], 'background'),
  dated('milestones/done', '2030-03-04', 'happened'),
  dated('milestones/mid', '2030-04-15~'),
  dated('milestones/month', '2030-04'),
  dated('milestones/open', '../2030-05'),
  dated('milestones/later', '2031-09'),
  statement(['milestones/undated'], 'planned'),
  statement(['actors/force'], 'claimed', { property: 'limit', value: '2030-06-01' }),
  statement(['actors/force'], 'planned', {
    movement: { of: 'actors/force', from: 'places/town', to: 'bases/north' },
  }),
  statement(['actors/force'], 'happened', {
    movement: { of: 'actors/force', from: 'places/land', to: 'places/neighbour' },
  }),
  statement(['actors/force'], 'planned', {
    movement: { of: 'actors/force', from: 'places/somewhere', to: 'places/land' },
  }),
  statement(['actors/force'], 'happened', { movement: { of: 'actors/force', from: 'bases/north' } }),
];

/** Day and place names of the many are made up by counting: the same on every run. */
function many(milestones: number, bases: number): { entities: EntityFiles[]; statements: StatementRecord[] } {
  const marks = Array.from({ length: milestones }, (_, n) =>
    entity(
      'milestones',
      `m${n}`,
      n % 3 ? 'handover' : 'departure',
      `Handover of site number ${n}`,
      `تسليم الموقع رقم ${n}`,
    ),
  );
  const fields = Array.from({ length: bases }, (_, n) =>
    entity('bases', `b${n}`, 'field', `Field ${n}`, `مطار ${n}`, {
      ...at(39.5 + ((n * 37) % 80) / 10, 30 + ((n * 53) % 65) / 10),
      relations: [tie('located-in', n % 2 ? 'places/land' : 'places/province')],
    }),
  );
  const days = marks.map(({ id }, n) =>
    dated(
      id,
      `20${20 + (n % 11)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
      n % 2 ? 'planned' : 'happened',
    ),
  );
  return { entities: [...marks, ...fields], statements: days };
}

interface Options {
  readonly buildDate?: string;
  readonly milestones?: number;
  readonly bases?: number;
  /** Leaves out what has a position. */
  readonly nowhere?: boolean;
  /** Moves everything that has a position to another part of the world. */
  readonly shift?: readonly [number, number];
}

/** A small record about invented places, with every kind of date, mark and movement; on demand a large one. */
export function sampleKnowledge(options: Options = {}): Knowledge {
  const { buildDate = '2031-02-10', milestones = 0, bases = 0, nowhere = false, shift } = options;
  const more = many(milestones, bases);
  const content: Content = {
    site: located({
      name: both('Sample', 'عيّنة'),
      tagline: both('', ''),
      description: both('', ''),
      author: '',
      licence: { name: '', url: '' },
    }),
    vocabulary: located(sampleVocabulary),
    sources: [
      {
        id: 'paper-2031',
        source: located({
          name: both('The Morning Paper, 20 March 2030', 'صحيفة الصباح، 20 آذار (مارس) 2030'),
          kind: 'article',
          publisher: 'actors/paper',
          published: '2030-03-20',
          language: 'en',
          rights: 'quotation' as const,
          recorded: '2031-01-01',
          reliability: both('', ''),
          paragraphs: [],
        }),
        statements: located([...statements, ...more.statements]),
        unclear: undefined,
        lock: undefined,
        original: undefined,
      },
    ],
    entities: [...entities, ...more.entities].map((file) => move(file, nowhere, shift)),
    prose: [],
  };
  return assembleKnowledge(content, buildDate);
}

function move(
  file: EntityFiles,
  nowhere: boolean,
  shift: readonly [number, number] | undefined,
): EntityFiles {
  const { reference, ...rest } = file.facts.data;
  const position = reference?.position;
  if (!reference || (!nowhere && !shift)) return file;
  if (nowhere || !position) return { ...file, facts: located(rest) };
  const [lon, lat] = shift ?? [0, 0];
  const moved = { ...position, lon: position.lon + lon, lat: position.lat + lat };
  return { ...file, facts: located({ ...rest, reference: { position: moved } }) };
}

/** Addresses as the tests want them. */
export const sampleLinks: Links = {
  entity: (id) => `/${id}/`,
  citation: (id) => `/cite/${id}/`,
  source: (id) => `/sources/${id}/`,
};
