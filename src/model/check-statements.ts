import type { Ids, ReadFigures } from './check.ts';
import type { Content, Located, SourceFolder } from './content.ts';
import { issue, type Issue } from './issues.ts';
import { parseValue } from './knowledge.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import { compareFigures } from './parity.ts';
import type { StatementRecord } from './statement.ts';

type Path = readonly (string | number)[];

/** Checks one source: its own facts, its statements, its notes of doubt. */
export function checkStatements(
  folder: SourceFolder,
  content: Content,
  ids: Ids,
  readFigures: ReadFigures,
): Issue[] {
  return [
    ...checkSource(folder, content, ids),
    ...checkDuplicates(folder.statements),
    ...folder.statements.data.flatMap((record, index) =>
      checkStatement(record, (path) => at(folder.statements, [index, ...path]), {
        folder,
        content,
        ids,
        readFigures,
      }),
    ),
    ...checkUnclear(folder, ids),
    ...checkCoverage(folder),
  ];
}

function checkSource({ id, source }: SourceFolder, content: Content, ids: Ids): Issue[] {
  const { data } = source;
  const named = (['publisher', 'origin', 'city'] as const).flatMap((field) => {
    const target = data[field];
    return target === undefined || ids.entities.has(target)
      ? []
      : [issue('unknown-entity', at(source, [field]), target)];
  });
  const dates = (['published', 'recorded'] as const).flatMap((field) =>
    parsePartialDate(data[field]) ? [] : [issue('invalid-date', at(source, [field]), data[field])],
  );
  const kind = content.vocabulary.data.kinds[data.kind]?.of === 'source';
  const seen = new Set<string>();
  const twice = data.paragraphs.flatMap((paragraph, index) => {
    const repeated = seen.has(paragraph.id);
    seen.add(paragraph.id);
    return repeated ? [issue('duplicate-id', at(source, ['paragraphs', index, 'id']), paragraph.id)] : [];
  });
  return [
    ...named,
    ...dates,
    ...(kind ? [] : [issue('unknown-kind', at(source, ['kind']), data.kind, `source ${id}`)]),
    ...twice,
  ];
}

interface Context {
  readonly folder: SourceFolder;
  readonly content: Content;
  readonly ids: Ids;
  readonly readFigures: ReadFigures;
}

function checkStatement(
  record: StatementRecord,
  place: (path: Path) => { file: string; line: number },
  { folder, content, ids, readFigures }: Context,
): Issue[] {
  const issues: Issue[] = [];
  const vocabulary = content.vocabulary.data;
  if (!folder.source.data.paragraphs.some(({ id }) => id === record.paragraph))
    issues.push(issue('unknown-paragraph', place(['paragraph']), record.paragraph));
  for (const [path, id] of namedEntities(record))
    if (!ids.entities.has(id)) issues.push(issue('unknown-entity', place(path), id));
  for (const field of ['superseded-by', 'disputed-by'] as const)
    for (const id of record[field] ?? [])
      if (!ids.statements.has(id)) issues.push(issue('unknown-statement', place([field]), id));
  if (record.attribution.entity === undefined && !(record.attribution.kind && record.attribution.label))
    issues.push(issue('no-attribution', place(['attribution'])));
  issues.push(...checkValue(record, place, content, ids));
  if (record.when !== undefined)
    issues.push(...checkDate(String(record.when), record, place(['when']), readFigures));
  const unit = typeof record.value === 'object' && 'unit' in record.value ? record.value.unit : undefined;
  if (unit !== undefined && !vocabulary.units[unit])
    issues.push(issue('unknown-unit', place(['value']), unit));
  if (isDateText(record, content))
    issues.push(...checkDate(String(record.value), record, place(['value']), readFigures));
  if (!isWritten(record)) return issues;
  const figures = { ar: readFigures(record.text.ar), en: readFigures(record.text.en) };
  for (const { only, missingIn } of compareFigures(figures))
    issues.push(issue('parity-figures', place(['text']), only, missingIn));
  return issues;
}

function checkValue(
  record: StatementRecord,
  place: (path: Path) => { file: string; line: number },
  { vocabulary }: Content,
  ids: Ids,
): Issue[] {
  const { property, value } = record;
  if (property === undefined)
    return value === undefined
      ? []
      : [issue('wrong-value', place(['value']), 'value', 'none (there is no property)')];
  const known = vocabulary.data.properties[property];
  if (!known) return [issue('unknown-property', place(['property']), property)];
  const parsed = parseValue(record, vocabulary.data);
  if (parsed?.kind === 'entity' && !ids.entities.has(parsed.entity))
    return [issue('unknown-entity', place(['value']), parsed.entity)];
  return parsed || isDateText(record, { vocabulary })
    ? []
    : [issue('wrong-value', place(['value']), property, known.value)];
}

/** Whether the value is a text or number where a date is asked for; whether it is a date, `checkDate` tells. */
const isDateText = (
  { property, value }: StatementRecord,
  { vocabulary }: Pick<Content, 'vocabulary'>,
): boolean =>
  property !== undefined &&
  vocabulary.data.properties[property]?.value === 'date' &&
  value !== undefined &&
  typeof value !== 'object';

/** A day may only be given when both texts name it; a date that is only about right must say so with `~`. */
function checkDate(
  text: string,
  record: StatementRecord,
  place: { file: string; line: number },
  readFigures: ReadFigures,
): Issue[] {
  const date = parsePartialDate(text);
  if (!date) return [issue('invalid-date', place, text)];
  const ends = date.precision === 'interval' ? [date.start, date.end] : [date];
  const exact =
    isWritten(record) && ends.some((end) => end !== undefined && !isNamed(end, record, readFigures));
  return exact ? [issue('date-too-exact', place, text)] : [];
}

/** A draft may lack its words; what they would have to say cannot be told yet. */
const isWritten = ({ text }: StatementRecord): boolean => text.ar !== '' && text.en !== '';

function isNamed(date: PartialDate, { text }: StatementRecord, readFigures: ReadFigures): boolean {
  return [text.ar, text.en].map(readFigures).every(({ numbers, months }) => {
    const named = (part: number | undefined): boolean => part === undefined || numbers.includes(String(part));
    const month = date.precision === 'season' || date.month === undefined || months.includes(date.month);
    return named(date.year) && month && (date.approximate || named(date.day));
  });
}

/** The entities that a statement names outside its value, each with where. */
export function namedEntities(record: StatementRecord): [Path, string][] {
  const named: [Path, string | undefined][] = [
    ...record.about.map((id, index): [Path, string] => [['about', index], id]),
    [['attribution', 'entity'], record.attribution.entity],
    [['movement', 'of'], record.movement?.of],
    [['movement', 'from'], record.movement?.from],
    [['movement', 'to'], record.movement?.to],
  ];
  return named.filter((entry): entry is [Path, string] => entry[1] !== undefined);
}

function checkUnclear({ source, unclear }: SourceFolder, ids: Ids): Issue[] {
  if (!unclear) return [];
  const known = new Set(source.data.paragraphs.map(({ id }) => id));
  return [
    ...checkDuplicates(unclear),
    ...unclear.data.flatMap((note, index) => [
      ...note.paragraphs
        .filter((id) => !known.has(id))
        .map((id) => issue('unknown-paragraph', at(unclear, [index, 'paragraphs']), id)),
      ...note.about
        .filter((id) => !ids.entities.has(id))
        .map((id) => issue('unknown-entity', at(unclear, [index, 'about']), id)),
    ]),
  ];
}

function checkCoverage({ source, statements }: SourceFolder): Issue[] {
  if (source.data.draft) return [];
  const covered = new Set(statements.data.map(({ paragraph }) => paragraph));
  return source.data.paragraphs.flatMap(({ id }, index) =>
    covered.has(id) ? [] : [issue('paragraph-uncovered', at(source, ['paragraphs', index]), id)],
  );
}

function checkDuplicates(file: Located<readonly { readonly id: string }[]>): Issue[] {
  const seen = new Set<string>();
  return file.data.flatMap(({ id }, index) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [issue('duplicate-id', at(file, [index, 'id']), id)] : [];
  });
}

const at = (file: Located<unknown>, path: Path): { file: string; line: number } => ({
  file: file.file,
  line: file.lineOf(path),
});
