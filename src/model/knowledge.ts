import { compareText } from './compare-text.ts';
import type { Content, EntityFiles, SourceFolder } from './content.ts';
import { collectDrafts } from './drafts.ts';
import { entityFolders, type Entity, type EntityType, type Relation } from './entity.ts';
import { gather } from './gather.ts';
import { localise, type Locale, type Localised } from './locale.ts';
import { ownOf } from './own-of.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import type { Outlines } from './position.ts';
import type { Prose } from './prose.ts';
import type { Source, Unclear } from './source.ts';
import type { Statement, StatementRecord, Value } from './statement.ts';
import type { Site, Vocabulary } from './vocabulary.ts';

/** Everything that the record knows, ids resolved, back links made; read-only. */
export interface Knowledge {
  readonly site: Site;
  readonly vocabulary: Vocabulary;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly buildDate: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly prose: ReadonlyMap<string, Prose>;
  /** Ids of pages and statements that are drafts; empty where drafts are left out, and so in every build. */
  readonly drafts: ReadonlySet<string>;
  /** Slugs of the free pages (about, method…). */
  readonly pages: readonly string[];
  /** Ids of entities that were merged, and the entity to which the address of each now leads. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The outlines below the marks of the map, where the record has some. */
  readonly map?: Outlines | undefined;
}

/**
 * Joins content that passed `checkContent` into the one value that every page is a view of.
 *
 * @param buildDate `YYYY-MM-DD`, what counts as today
 * @param drafts whether what is marked `draft: true` is included
 * @throws Error when the content was not checked and an id or a date does not resolve
 */
export function assembleKnowledge(content: Content, buildDate: string, drafts = false): Knowledge {
  const marked = collectDrafts(content);
  const hidden = drafts ? new Set<string>() : marked;
  const folders = content.sources.filter(({ id }) => !hidden.has(`sources/${id}`));
  const vocabulary = content.vocabulary.data;
  const statements = newestFirst(folders).flatMap((folder) =>
    folder.statements.data
      .filter(({ id }) => !hidden.has(`${folder.id}/${id}`))
      .map((record) => makeStatement(record, folder, vocabulary, hidden)),
  );
  const files = content.entities.filter(({ id }) => !hidden.has(id));
  const texts = content.prose.filter(({ page }) => !hidden.has(page));
  const prose = new Map(texts.map((file) => [`${file.page}/${file.locale}`, file]));
  const unclear = folders.flatMap(({ id, unclear: notes }) =>
    (notes?.data ?? []).map((note) => ({ ...note, source: id })),
  );
  const relations = collectRelations(files);
  const recorded = new Map(folders.map(({ id, source }) => [id, source.data.recorded]));
  const parts = {
    about: gather(statements, ({ about }) => about),
    said: gather(statements, ({ attribution }) => (attribution.entity === undefined ? [] : [attribution.entity])),
    unclear: gather(unclear, ({ about }) => about),
    relations,
    recorded,
    prose,
  };
  const entities = files.map((file) => makeEntity(file, parts));
  const bySource = gather(statements, ({ source }) => [source]);
  const unclearBySource = gather(unclear, ({ source }) => [source]);
  return deepFreeze({
    site: content.site.data,
    vocabulary,
    buildDate,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    sources: new Map(
      newestFirst(folders).map((folder) => [
        folder.id,
        makeSource(folder, bySource.get(folder.id) ?? [], unclearBySource.get(folder.id) ?? []),
      ]),
    ),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    prose,
    redirects: new Map(Object.entries(content.redirects?.data ?? {})),
    drafts: drafts ? marked : new Set<string>(),
    map: content.map,
    pages: [...new Set(texts.filter(({ page }) => page.startsWith('pages/')).map(({ page }) => page.slice(6)))],
  });
}

/** The entities of one type, in the order of their names in a language. */
export function entitiesOf(knowledge: Knowledge, type: EntityType, locale: Locale): readonly Entity[] {
  return [...knowledge.entities.values()]
    .filter((entity) => entity.type === type)
    .sort((a, b) => a.names[locale].localeCompare(b.names[locale], locale));
}

/** How many independent origins a set of statements has: reports that repeat one agency count once. */
export function countOrigins(knowledge: Knowledge, statements: readonly Statement[]): number {
  return new Set(statements.map(({ source }) => knowledge.sources.get(source)?.origin)).size;
}

/** The value of a statement in the form that its property asks for; undefined when it does not fit. */
export function parseValue(record: StatementRecord, vocabulary: Vocabulary): Value | undefined {
  const { value } = record;
  const form = record.property === undefined ? undefined : ownOf(vocabulary.properties, record.property)?.value;
  if (value === undefined || form === undefined) return undefined;
  if (form === 'date') {
    const date = typeof value === 'object' ? undefined : parsePartialDate(String(value));
    return date && { kind: 'date', date };
  }
  if (form === 'number') {
    if (typeof value === 'number') return { kind: 'number', number: value };
    return typeof value === 'object' && 'number' in value ? { kind: 'number', ...value } : undefined;
  }
  if (form === 'entity') return typeof value === 'string' ? { kind: 'entity', entity: value } : undefined;
  return typeof value === 'object' && 'ar' in value ? { kind: 'text', text: value } : undefined;
}

function makeStatement(
  record: StatementRecord,
  folder: SourceFolder,
  vocabulary: Vocabulary,
  hidden: ReadonlySet<string>,
): Statement {
  const shown = (ids: readonly string[] = []): string[] => ids.filter((id) => !hidden.has(id));
  return {
    id: `${folder.id}/${record.id}`,
    source: folder.id,
    paragraph: record.paragraph,
    text: record.text,
    about: record.about,
    property: record.property,
    value: parseValue(record, vocabulary),
    when: record.when === undefined ? undefined : assertDate(String(record.when)),
    reading: record.reading,
    movement: record.movement,
    modality: record.modality,
    attribution: record.attribution ?? { entity: folder.source.data.publisher },
    quote: record.quote,
    supersededBy: shown(record['superseded-by']),
    disputedBy: shown(record['disputed-by']),
  };
}

function makeSource(folder: SourceFolder, statements: readonly Statement[], unclear: readonly Unclear[]): Source {
  const { data } = folder.source;
  const publish = data.rights === 'full-text' && folder.original;
  const blocks = new Map(folder.original?.blocks.map(({ sha256, text }) => [sha256, text]));
  return {
    ...data,
    id: folder.id,
    published: assertDate(data.published),
    origin: data.origin ?? data.publisher,
    statements: statements.map(({ id }) => id),
    unclear,
    fullText: publish ? new Map(data.paragraphs.map(({ id, sha256 }) => [id, blocks.get(sha256) ?? ''])) : undefined,
  };
}

interface Parts {
  /** What is about an entity, and what it says, by its id. */
  readonly about: ReadonlyMap<string, readonly Statement[]>;
  readonly said: ReadonlyMap<string, readonly Statement[]>;
  readonly unclear: ReadonlyMap<string, readonly Unclear[]>;
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  readonly recorded: ReadonlyMap<string, string>;
  readonly prose: ReadonlyMap<string, Prose>;
}

function makeEntity({ id, folder, slug, facts: { data } }: EntityFiles, parts: Parts): Entity {
  const about = parts.about.get(id) ?? [];
  const said = parts.said.get(id) ?? [];
  const shown = [...about, ...said].map(({ source }) => parts.recorded.get(source) ?? '');
  return {
    id,
    type: entityFolders[folder],
    folder,
    slug,
    names: data.names,
    short: data.short ?? data.names,
    kind: data.kind,
    transliterations: data.transliterations ?? [],
    aliases: data.aliases ?? [],
    reference: data.reference ?? {},
    summary: summaryOf(id, parts.prose),
    relations: parts.relations.get(id) ?? [],
    statements: about.map((statement) => statement.id),
    said: said.map((statement) => statement.id),
    unclear: parts.unclear.get(id) ?? [],
    mentionedWith: countCompanions(id, about),
    changed: [data.changed, ...shown].sort().at(-1)!,
  };
}

const summaryOf = (page: string, prose: ReadonlyMap<string, Prose>): Localised =>
  localise((locale) => prose.get(`${page}/${locale}`)?.summary ?? '');

function countCompanions(id: string, about: readonly Statement[]): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const other of about.flatMap((statement) => statement.about)) {
    if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, count]) => ({ id: other, count }))
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id));
}

function collectRelations(files: readonly EntityFiles[]): Map<string, Relation[]> {
  const all = new Map<string, Relation[]>(files.map(({ id }) => [id, []]));
  for (const { id, facts } of files) {
    for (const { relation, target, statement } of facts.data.relations ?? []) {
      all.get(id)?.push({ relation, other: target, statement, inverse: false });
      all.get(target)?.push({ relation, other: id, statement, inverse: true });
    }
  }
  return all;
}

const newestFirst = (folders: readonly SourceFolder[]): SourceFolder[] =>
  folders.toSorted((a, b) => compareText(b.source.data.published, a.source.data.published) || compareText(a.id, b.id));

function assertDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`“${text}” is no EDTF date; run the content check first.`);
  return date;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) value.forEach(deepFreeze);
  else Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
