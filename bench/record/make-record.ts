import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Localised } from '../../src/model/locale.ts';
import { folders, type Made, makeSource, perSource } from './make-source.ts';
import { type PeerPage, peerPages } from './peer-pages.ts';
import { pick, type Random, seedRandom } from './random.ts';
import { makeName } from './words.ts';
import { type Cited, proseFiles, type Prose, type Subject, writeProse } from './write-prose.ts';

/** A made-up bilingual record. */
export interface MadeRecord {
  /** Files of the content folder, by path below it. */
  readonly files: ReadonlyMap<string, string>;
  readonly pages: readonly PeerPage[];
}

const kinds = {
  bases: ['rock-light', 'cape-light'],
  actors: ['service', 'paper'],
  milestones: ['works', 'opening', 'closing'],
  places: ['coast', 'port', 'reef'],
} as const;
const titles: Record<(typeof folders)[number], Localised> = {
  bases: { en: '{n} Light', ar: 'منارة {n}' },
  actors: { en: '{n} Service', ar: 'جهاز {n}' },
  milestones: { en: 'Repairs at {n}', ar: 'ترميم {n}' },
  places: { en: '{n} Shore', ar: 'ساحل {n}' },
};
const vocabularyFile = new URL('../../tests/fixtures/records/lighthouses/vocabulary.yaml', import.meta.url);

/**
 * Makes a record of invented lighthouses through the public content format: the same one for the same arguments, on
 * every machine. One page in twenty is a source; the rest are bases, actors, milestones and places in equal parts, each
 * with about four statements of its own.
 *
 * @param entities how many pages in each language, sources included; at least 20
 * @param edited number of an entity whose text reads differently, for builds after one change
 */
export function makeRecord(entities: number, edited?: number): MadeRecord {
  const random = seedRandom(20250819);
  const sourceCount = Math.max(1, Math.floor(entities / perSource));
  const made = makeEntities(random, entities - sourceCount);
  const of = (folder: string) => made.filter((entity) => entity.folder === folder);
  const [bases, actors, milestones, places] = folders.map(of) as [Made[], Made[], Made[], Made[]];
  const files = new Map<string, string>();
  const put = (path: string, data: unknown) => files.set(path, stringify(data));
  files.set('vocabulary.yaml', readFileSync(vocabularyFile, 'utf8'));
  put('site.yaml', site);

  const sources = Array.from({ length: sourceCount }, (_, number) => {
    const near = (list: readonly Made[]) => {
      const start = Math.floor((number * list.length) / sourceCount);
      return list.slice(start, Math.max(start + 1, Math.floor(((number + 1) * list.length) / sourceCount)));
    };
    const cast = [near(bases), near(actors), near(milestones), near(places)] as const;
    return makeSource(random, number, cast, actors, put);
  });
  for (const [index, entity] of made.entries()) {
    const { id, folder, name, cited } = entity;
    const first = cited[0]!.id;
    const place = pick(random, places);
    put(`${id}/facts.yaml`, {
      names: name,
      kind: pick(random, kinds[folder]),
      transliterations: [name.en.replace(/a/g, 'e').replace(/^\w/, (letter) => letter.toUpperCase())],
      ...(folder === 'bases' && {
        relations: [
          { relation: 'stands-on', target: place.id, statement: first },
          { relation: 'near', target: pick(random, bases).id, statement: first },
        ].filter(({ target }) => target !== id),
      }),
      ...(folder === 'actors' && {
        relations: [...new Set(Array.from({ length: 3 }, () => pick(random, bases).id))].map((target) => ({
          relation: 'looks-after',
          target,
          statement: first,
        })),
      }),
      ...((folder === 'bases' || folder === 'places') && { reference: { position: makePosition(random) } }),
      changed: '2026-07-01',
    });
    const prose = writeProse(seedRandom(index === edited ? 7 : index + 1000), entity, cited, made);
    for (const [file, text] of proseFiles(prose)) files.set(`${id}/${file}`, text);
    Object.assign(entity, { prose });
  }
  for (const [index, source] of sources.entries()) {
    const prose = writeProse(seedRandom(index + 500_000), source, source.cited, made);
    for (const [file, text] of proseFiles(prose)) files.set(`${source.id}/${file}`, text);
    Object.assign(source, { prose });
  }
  const about = writeProse(
    random,
    { id: 'pages/about', name: { en: 'The record', ar: 'السجلّ' } },
    made[0]!.cited,
    made,
  );
  for (const page of ['about', 'method', 'corrections'])
    for (const [file, text] of proseFiles(about, { en: page, ar: page }))
      files.set(`pages/${page}/${file}`, text);
  return {
    files,
    pages: [...made, ...sources].flatMap((entity) =>
      peerPages(entity as Subject & { cited: Cited[]; prose: Prose }),
    ),
  };
}

function makeEntities(random: Random, count: number): Made[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const folder = folders[index % folders.length]!;
    let name = makeName(random);
    while (taken.has(name.en)) name = makeName(random);
    taken.add(name.en);
    const id = `${folder}/${name.en.toLowerCase()}`;
    return {
      id,
      folder,
      name: { en: titles[folder].en.replace('{n}', name.en), ar: titles[folder].ar.replace('{n}', name.ar) },
      cited: [],
    };
  });
}

const makePosition = (random: Random) => ({
  lon: Math.round((5 + 30 * random()) * 1e4) / 1e4,
  lat: Math.round((36 + 24 * random()) * 1e4) / 1e4,
  citation: { label: { en: 'An invented chart', ar: 'خريطة متخيَّلة' }, url: 'https://example.org/chart' },
});

const site = {
  name: { en: 'The Record of Many Lights', ar: 'سجلّ المنارات الكثيرة' },
  tagline: { en: 'what was said of invented lights', ar: 'ما قيل عن منارات متخيَّلة' },
  description: { en: 'A made-up record, to measure with.', ar: 'سجلّ متخيَّل للقياس.' },
  author: 'Keepers of the Record of Many Lights',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
