import { createHash } from 'node:crypto';
import { pick, pickNumber, type Random } from './random.ts';
import { writeDate } from './words.ts';
import type { Cited, Subject } from './write-prose.ts';

export const folders = ['bases', 'actors', 'milestones', 'places'] as const;
/** Statements of one source. */
export const perSource = 20;

/** An entity of the made-up record, and the statements that its text cites. */
export interface Made extends Subject {
  readonly folder: (typeof folders)[number];
  readonly cited: Cited[];
}

/** Makes a source with its statements, each about a base, a body, a place and every other one about a milestone. */
export function makeSource(
  random: Random,
  number: number,
  [bases, actors, milestones, places]: readonly [Made[], Made[], Made[], Made[]],
  allActors: readonly Made[],
  put: (path: string, data: unknown) => void,
): Subject & { cited: Cited[] } {
  // One paper prints ten reports.
  const publisher = allActors[Math.floor(number / 10)]!;
  const published = `20${String(10 + (number % 16))}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
  const slug = `report-${String(number)}`;
  const cited: Cited[] = [];
  const paragraphs = Array.from({ length: 10 }, (_, index) => ({
    id: `p${String(index + 1)}`,
    sha256: createHash('sha256')
      .update(`${slug} ${String(index)}`)
      .digest('hex'),
    gist: {
      en: `Paragraph of the report that tells what is planned on the coast.`,
      ar: 'فقرة من الخبر تروي ما هو مخطَّط على الساحل.',
    },
  }));
  const statements = Array.from({ length: perSource }, (_, index) => {
    const [base, actor, place] = [
      bases[index % bases.length]!,
      actors[index % actors.length]!,
      places[(index >> 1) % places.length]!,
    ];
    const milestone = milestones[index % milestones.length]!;
    const [year, month] = [2008 + pickNumber(random, 0, 30), pickNumber(random, 1, 12)];
    const isDay = index % 3 === 0;
    const date = `${String(year)}-${String(month).padStart(2, '0')}${isDay ? `-${String(pickNumber(random, 1, 28)).padStart(2, '0')}` : ''}`;
    const words = writeDate(date);
    const text = {
      en: `${actor.name.en} is to begin the repairs at ${base.name.en}: ${words.en}.`,
      ar: `من المقرر أن يبدأ ${actor.name.ar} ترميم ${base.name.ar} في ${words.ar}.`,
    };
    const about = [milestone, base, actor, ...(index % 2 ? [place] : [])];
    const statement = { id: `${slug}/s${String(index + 1).padStart(2, '0')}`, text, date };
    for (const entity of [...about, place])
      if (!entity.cited.includes(statement)) entity.cited.push(statement);
    cited.push(statement);
    return {
      id: statement.id.split('/')[1],
      paragraph: `p${String(1 + (index % 10))}`,
      text,
      about: about.map(({ id }) => id),
      property: 'start-date',
      value: date,
      ...(index % 5 === 0 && { movement: { of: actor.id, from: base.id, to: place.id } }),
      modality: pick(random, ['planned', 'planned', 'happened', 'ongoing'] as const),
      attribution:
        index % 4 === 0
          ? { kind: 'office', label: { en: 'a spokesperson of the service', ar: 'ناطق باسم الجهاز' } }
          : { entity: actor.id },
    };
  });
  const id = `sources/${slug}`;
  const name = {
    en: `Report ${String(number + 1)} of ${writeDate(published).en}`,
    ar: `الخبر ${String(number + 1)} في ${writeDate(published).ar}`,
  };
  put(`${id}/source.yaml`, {
    name,
    kind: 'report',
    publisher: publisher.id,
    published,
    language: number % 2 ? 'en' : 'ar',
    rights: 'quotation',
    recorded: '2026-07-01',
    reliability: {
      en: 'An invented report that rests on one service.',
      ar: 'خبر متخيَّل يستند إلى جهاز واحد.',
    },
    paragraphs,
  });
  put(`${id}/statements.yaml`, statements);
  put(`${id}/evidence.lock.json`, {
    version: 1,
    paragraphs: Object.fromEntries(paragraphs.map(({ id: name, sha256 }) => [name, sha256])),
    quotes: {},
  });
  return { id, name, cited };
}
