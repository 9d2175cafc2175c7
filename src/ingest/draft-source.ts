import { Document, stringify } from 'yaml';
import type { Content } from '../model/content.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { localise, type Localised } from '../model/locale.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { hashParagraph } from '../files/read-original.ts';
import { formatDate } from '../text/format.ts';
import type { Analysis } from './analyse.ts';
import type { MentionType } from './cue-nouns.ts';
import { draftEntity, kindFor, newEntityId, type NewEntity } from './draft-entity.ts';
import { emptyProse, type DraftFile } from './draft-file.ts';
import { draftStatements, type EntityIds } from './draft-statements.ts';
import { foldPhrase } from './words.ts';

/** A draft, ready to be written. */
export interface Draft {
  /** The id of the source. */
  readonly id: string;
  readonly files: readonly DraftFile[];
  readonly newEntities: readonly NewEntity[];
  readonly statements: number;
}

/** What a date that nobody gave is written as: some time in this century (EDTF). */
const someTime = '20XX';

/**
 * Drafts all files of a source and of the entities that it names and the record does not know.
 *
 * @param id the id of the source, not taken
 * @param day the day of entry, `YYYY-MM-DD`
 */
export function draftSource(
  analysis: Analysis,
  id: string,
  day: string,
  content: Content | undefined,
  knowledge: Knowledge | undefined,
): Draft {
  const { ids, created } = nameEntities(analysis, id, content, knowledge);
  const statements = draftStatements(analysis, ids);
  const list = new Document(statements.map(({ record }) => record));
  list.commentBefore =
    ' Drafts: write “text” in both languages, in our own words, one fact each; part or drop what is\n more or less than a fact; then take “draft: true” off. Comments tell what was found in the sentence.';
  statements.forEach(({ comment }, index) => {
    const item: unknown = list.get(index, true);
    if (comment !== '' && typeof item === 'object' && item !== null)
      (item as { commentBefore?: string }).commentBefore = ` ${comment}`;
  });
  const folder = `sources/${id}`;
  const { language, paragraphs } = analysis.article;
  return {
    id,
    newEntities: created,
    statements: statements.length,
    files: [
      {
        path: `${folder}/source.yaml`,
        text: stringify(sourceRecord(analysis, ids, day, knowledge, created), { lineWidth: 0 }),
      },
      { path: `${folder}/statements.yaml`, text: list.toString({ lineWidth: 0 }) },
      { path: `${folder}/ar.mdx`, text: emptyProse },
      { path: `${folder}/en.mdx`, text: emptyProse },
      { path: `${folder}/original.${language}.txt`, text: `${paragraphs.join('\n\n')}\n` },
      ...created.flatMap((entity) => draftEntity(entity, day)),
    ],
  };
}

function nameEntities(
  { entities, article }: Analysis,
  source: string,
  content: Content | undefined,
  knowledge: Knowledge | undefined,
): { ids: EntityIds; created: NewEntity[] } {
  const taken = new Set(content?.entities.map((entity) => entity.id));
  const byName = new Map<string, string>();
  const created: NewEntity[] = [];
  const create = (name: string, type: MentionType, isPerson = false): string => {
    const id = newEntityId(name, type, taken);
    taken.add(id);
    created.push({ id, name, kind: kindFor(name, type, knowledge?.vocabulary, isPerson) });
    return id;
  };
  for (const { name, type, id, isPerson } of entities)
    byName.set(foldPhrase(name), id ?? create(name, type, isPerson));
  const { publisher, city } = article.dateline;
  const known = (name: string): string | undefined =>
    byName.get(foldPhrase(name)) ?? findByName(name, knowledge);
  const publisherId =
    (publisher === undefined ? undefined : known(publisher)) ??
    create(publisher ?? `Publisher of ${source}`, 'media');
  const cityId = city === undefined ? undefined : (known(city) ?? create(city, 'place'));
  return { ids: { byName, publisher: publisherId, city: cityId }, created };
}

function findByName(name: string, knowledge: Knowledge | undefined): string | undefined {
  const folded = foldPhrase(name);
  for (const { id, names, short, aliases } of knowledge?.entities.values() ?? [])
    if (
      [names.ar, names.en, short.ar, short.en, ...aliases.map(({ text }) => text)].some(
        (other) => foldPhrase(other) === folded,
      )
    )
      return id;
  return undefined;
}

function sourceRecord(
  { article, paragraphs }: Analysis,
  { publisher, city }: EntityIds,
  day: string,
  knowledge: Knowledge | undefined,
  created: readonly NewEntity[],
): Record<string, unknown> {
  const published = article.dateline.date ?? someTime;
  const names: Localised =
    knowledge?.entities.get(publisher)?.names ??
    localise(() => created.find(({ id }) => id === publisher)!.name);
  const date = parsePartialDate(published)!;
  const isQuotable = article.title !== undefined && article.title.split(/\s+/).length <= 8;
  return {
    name: { ar: `${names.ar}، ${formatDate(date, 'ar')}`, en: `${names.en}, ${formatDate(date, 'en')}` },
    kind:
      Object.entries(knowledge?.vocabulary.kinds ?? {}).find(([, kind]) => kind.of === 'source')?.[0] ??
      'article',
    publisher,
    ...(city === undefined ? {} : { city }),
    published,
    language: article.language,
    ...(isQuotable ? { title: article.title } : {}),
    ...(article.url === undefined ? {} : { url: article.url }),
    rights: 'quotation',
    recorded: day,
    reliability: { ar: '', en: '' },
    paragraphs: paragraphs.map(({ id, text }) => ({
      id,
      sha256: hashParagraph(text),
      gist: { ar: '', en: '' },
    })),
    draft: true,
  };
}
