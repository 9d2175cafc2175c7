import type { Around, Ids, Reading } from './around.ts';
import { checkQuantity } from './quantity.ts';
import { checkType } from './types.ts';
import type { Content, Located, SourceFolder } from '../content.ts';
import { entityFolders } from '../entity.ts';
import { issue, type Issue } from '../issues.ts';
import { parseValue } from '../knowledge.ts';
import { ownOf } from '../own-of.ts';
import { localise } from '../locale.ts';
import { parsePartialDate, type PartialDate } from '../partial-date.ts';
import { compareFigures } from './parity.ts';
import type { StatementRecord } from '../statement.ts';
import type { ValueForm } from '../vocabulary.ts';

type Path = readonly (string | number)[];

/** Checks one source: its own facts, its statements, its notes of doubt. */
export function checkStatements(folder: SourceFolder, around: Around): Issue[] {
  const { ids } = around;
  return [
    ...checkSource(folder, around),
    ...checkDuplicates(folder.statements),
    ...folder.statements.data.flatMap((record, index) =>
      checkStatement(record, (path) => at(folder.statements, [index, ...path]), { ...around, folder }),
    ),
    ...checkUnclear(folder, ids),
    ...checkCoverage(folder),
  ];
}

function checkSource({ id, source }: SourceFolder, { content, ids, reading }: Around): Issue[] {
  const { data } = source;
  const named = (['publisher', 'origin', 'city'] as const).flatMap((field) => {
    const target = data[field];
    if (target === undefined) return [];
    const place = at(source, [field]);
    return ids.entities.has(target)
      ? checkType(target, [field === 'city' ? 'place' : 'actor'], place)
      : [issue('unknown-entity', place, target)];
  });
  const dates = (['published', 'recorded'] as const).flatMap((field) => {
    const place = at(source, [field]);
    const date = parsePartialDate(data[field]);
    if (!date) return [issue('invalid-date', place, data[field])];
    return (date.earliest ?? '') > reading.today ? [issue('date-in-future', place, data[field])] : [];
  });
  const kind = ownOf(content.vocabulary.data.kinds, data.kind)?.of === 'source';
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

type PlaceOf = (path: Path) => { file: string; line: number };

function checkStatement(
  record: StatementRecord,
  place: PlaceOf,
  { folder, content, ids, reading }: Around & { readonly folder: SourceFolder },
): Issue[] {
  const issues: Issue[] = [...checkNamed(record, place, ids)];
  if (!folder.source.data.paragraphs.some(({ id }) => id === record.paragraph))
    issues.push(issue('unknown-paragraph', place(['paragraph']), record.paragraph));
  const { attribution } = record;
  if (attribution && attribution.entity === undefined && !(attribution.kind && attribution.label))
    issues.push(issue('no-attribution', place(['attribution'])));
  issues.push(...checkValue(record, place, content, ids));
  if (record.when !== undefined) issues.push(...checkDate(String(record.when), record, place(['when']), reading));
  if (isDateText(record, content)) issues.push(...checkDate(String(record.value), record, place(['value']), reading));
  issues.push(...checkHappened(record, place, content, folder));
  if (!isWritten(record)) return issues;
  if (isOf(record, content, 'number')) issues.push(...checkQuantity(record, place(['value']), reading));
  const figures = localise((locale) => reading.readFigures(record.text[locale]));
  for (const { only, missingIn } of compareFigures(figures))
    issues.push(issue('parity-figures', place(['text']), only, missingIn));
  return issues;
}

/** A source cannot know that something happened after it was published. */
function checkHappened(record: StatementRecord, place: PlaceOf, content: Content, { source }: SourceFolder): Issue[] {
  if (record.modality !== 'happened') return [];
  const published = parsePartialDate(source.data.published)?.latest;
  const field = isDateText(record, content) ? 'value' : 'when';
  const text = record[field] === undefined ? undefined : String(record[field]);
  const date = text === undefined ? undefined : parsePartialDate(text);
  return text && date?.earliest && published && date.earliest > published
    ? [issue('happened-later', place([field]), text, source.data.published)]
    : [];
}

/** Checks that what a statement names is there, and of the type that its place asks for. */
function checkNamed(record: StatementRecord, place: PlaceOf, ids: Ids): Issue[] {
  const due = { attribution: ['actor'], from: ['base', 'place'], to: ['base', 'place'] } as const;
  const named = namedEntities(record).flatMap(([path, id]) => {
    if (!ids.entities.has(id)) return [issue('unknown-entity', place(path), id)];
    const key = path[0] === 'attribution' ? 'attribution' : path[1];
    return key === 'attribution' || key === 'from' || key === 'to' ? checkType(id, due[key], place(path)) : [];
  });
  const statements = (['superseded-by', 'disputed-by'] as const).flatMap((field) =>
    (record[field] ?? [])
      .filter((id) => !ids.statements.has(id))
      .map((id) => issue('unknown-statement', place([field]), id)),
  );
  return [...named, ...statements];
}

function checkValue(record: StatementRecord, place: PlaceOf, { vocabulary }: Content, ids: Ids): Issue[] {
  const { property, value } = record;
  if (property === undefined)
    return value === undefined ? [] : [issue('wrong-value', place(['value']), 'value', 'none (there is no property)')];
  const known = ownOf(vocabulary.data.properties, property);
  if (!known) return [issue('unknown-property', place(['property']), property)];
  const parsed = parseValue(record, vocabulary.data);
  if (parsed?.kind === 'entity')
    return ids.entities.has(parsed.entity)
      ? checkType(parsed.entity, known.of ?? Object.values(entityFolders), place(['value']))
      : [issue('unknown-entity', place(['value']), parsed.entity)];
  if (parsed?.kind === 'number' && parsed.unit !== undefined && !ownOf(vocabulary.data.units, parsed.unit))
    return [issue('unknown-unit', place(['value']), parsed.unit)];
  return parsed || isDateText(record, { vocabulary })
    ? []
    : [issue('wrong-value', place(['value']), property, known.value)];
}

/** Whether the value is a text or number where a date is asked for; whether it is a date, `checkDate` tells. */
const isDateText = (record: StatementRecord, content: Pick<Content, 'vocabulary'>): boolean =>
  isOf(record, content, 'date') && record.value !== undefined && typeof record.value !== 'object';

/** Whether the property of a statement asks for a value of a form. */
const isOf = ({ property }: StatementRecord, { vocabulary }: Pick<Content, 'vocabulary'>, form: ValueForm): boolean =>
  property !== undefined && ownOf(vocabulary.data.properties, property)?.value === form;

/** A day may only be given when both texts name it; a date that is only about right must say so with `~`. */
function checkDate(
  text: string,
  record: StatementRecord,
  place: { file: string; line: number },
  reading: Reading,
): Issue[] {
  const date = parsePartialDate(text);
  if (!date) return [issue('invalid-date', place, text)];
  const ends = date.precision === 'interval' ? [date.start, date.end] : [date];
  const exact = isWritten(record) && ends.some((end) => end !== undefined && !isNamed(end, record, reading));
  return exact ? [issue('date-too-exact', place, text)] : [];
}

/** A draft may lack its words; what they would have to say cannot be told yet. */
const isWritten = ({ text }: StatementRecord): boolean => text.ar !== '' && text.en !== '';

function isNamed(date: PartialDate, { text }: StatementRecord, { readFigures }: Reading): boolean {
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
    [['attribution', 'entity'], record.attribution?.entity],
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
  // A statement from a paragraph that is not listed is told as such; it may well be the one that is missed here.
  if ([...covered].some((paragraph) => !source.data.paragraphs.some(({ id }) => id === paragraph))) return [];
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
