import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { standingOf } from '../model/milestone.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Source } from '../model/source.ts';
import type { Statement, Value } from '../model/statement.ts';
import { isWebAddress, pageAddresses, sharedFiles, statementAddress, type Addresses } from './addresses.ts';
import { localise } from '../model/locale.ts';
import { formatVersion } from './record-schema.ts';

type Data = Readonly<Record<string, unknown>>;

/** The whole record as data, in the format that `makeRecordSchema` describes. */
export const makeRecord = (knowledge: Knowledge, addresses: Addresses): Data => ({
  ...headingOf(knowledge, addresses),
  vocabulary: knowledge.vocabulary,
  entities: [...knowledge.entities.values()].map((entity) => describeEntity(entity, knowledge, addresses)),
  sources: [...knowledge.sources.values()].map((source) => describeSource(source, addresses)),
  statements: describeStatements([...knowledge.statements.values()], addresses),
});

/** The data of one entity: it, and every statement about it or by it. */
export function makeEntityFile(entity: Entity, knowledge: Knowledge, addresses: Addresses): Data {
  const ids = new Set([...entity.statements, ...entity.said]);
  return {
    ...headingOf(knowledge, addresses),
    entity: describeEntity(entity, knowledge, addresses),
    statements: describeStatements(pick(ids, knowledge), addresses),
  };
}

/** The data of one source: it, and every statement that rests on it. */
export const makeSourceFile = (source: Source, knowledge: Knowledge, addresses: Addresses): Data => ({
  ...headingOf(knowledge, addresses),
  source: describeSource(source, addresses),
  statements: describeStatements(pick(new Set(source.statements), knowledge), addresses),
});

function headingOf({ buildDate, site }: Knowledge, addresses: Addresses): Data {
  const { name, tagline, description, author, licence, repository } = site;
  const address = pageAddresses('', addresses);
  return {
    $schema: addresses.file(sharedFiles.schema),
    version: formatVersion,
    built: buildDate,
    site: { name, tagline, description, address, author, licence, repository },
  };
}

function describeEntity(entity: Entity, knowledge: Knowledge, addresses: Addresses): Data {
  const { id, type, kind, names, short, summary, transliterations, aliases, relations, reference } = entity;
  const { unclear, statements, said, changed } = entity;
  const standing = type === 'milestone' ? standingOf(entity, knowledge) : undefined;
  return {
    id,
    type,
    kind,
    address: pageAddresses(id, addresses),
    names,
    short,
    summary,
    transliterations,
    aliases,
    standing: standing && {
      kind: standing.kind,
      date: standing.date && describeDate(standing.date),
      statement: standing.statement?.id,
    },
    relations,
    reference,
    unclear,
    statements,
    said,
    changed,
  };
}

function describeSource(source: Source, addresses: Addresses): Data {
  const { id, name, kind, publisher, origin, city, language, title, url, rights, recorded } = source;
  const { reliability, access, extent, unclear, statements } = source;
  return {
    id,
    address: pageAddresses(`sources/${id}`, addresses),
    name,
    kind,
    publisher,
    origin,
    city,
    published: describeDate(source.published),
    language,
    title,
    url: url !== undefined && isWebAddress(url) ? url : undefined,
    extent,
    rights,
    recorded,
    reliability,
    access,
    paragraphs: source.paragraphs.map(({ id: paragraph, gist, sha256 }) => ({
      id: paragraph,
      gist,
      sha256,
      text: source.fullText?.get(paragraph),
    })),
    unclear,
    statements,
  };
}

const describeStatements = (statements: readonly Statement[], addresses: Addresses): readonly Data[] =>
  statements.map((statement) => ({
    ...statement,
    id: statement.id,
    address: localise((locale) => statementAddress(statement, locale, addresses)),
    value: statement.value && describeValue(statement.value),
    when: statement.when && describeDate(statement.when),
  }));

const describeValue = (value: Value): Data =>
  value.kind === 'date' ? { ...value, date: describeDate(value.date) } : { ...value };

const describeDate = ({ edtf, precision, earliest, latest }: PartialDate): Data => ({
  edtf,
  precision,
  earliest,
  latest,
});

/** In the order of the record: newest source first. */
const pick = (ids: ReadonlySet<string>, { statements }: Knowledge): Statement[] =>
  [...statements.values()].filter(({ id }) => ids.has(id));
