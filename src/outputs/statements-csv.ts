import type { Knowledge } from '../model/knowledge.ts';
import { dateOf, type Statement } from '../model/statement.ts';
import { withoutBidiControls } from '../language/bidi.ts';
import { statementAddress, type Addresses } from './addresses.ts';

type Cell = string | number | undefined;

/** The columns of the table, in their order. */
export const csvColumns = [
  'id',
  'address_ar',
  'address_en',
  'source',
  'paragraph',
  'published',
  'recorded',
  'text_ar',
  'text_en',
  'modality',
  'about',
  'property',
  'value',
  'value_ar',
  'value_en',
  'unit',
  'bound',
  'date',
  'earliest',
  'latest',
  'who_moves',
  'moves_from',
  'moves_to',
  'said_by',
  'said_by_ar',
  'said_by_en',
  'quote',
  'quote_language',
  'superseded_by',
  'disputed_by',
] as const;
type Row = Readonly<Record<(typeof csvColumns)[number], Cell>>;

/**
 * All statements as CSV (RFC 4180: CRLF, quotes doubled), one a line, lists separated by spaces, UTF-8. It starts with
 * a byte order mark: without one, Excel reads Arabic in the code page of the machine, and readers of CSV in Python, R
 * and the browser skip it. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeStatementsCsv(knowledge: Knowledge, addresses: Addresses): string {
  const rows = [...knowledge.statements.values()].map((statement) => makeRow(statement, knowledge, addresses));
  const lines = [csvColumns.map(writeCell), ...rows.map((row) => csvColumns.map((column) => writeCell(row[column])))];
  return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** Writes one cell. */
export function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = withoutBidiControls(cell);
  // Some spreadsheets skip white space before the sign, and some take the wide form of East Asian keyboards for it.
  const guarded = /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function makeRow(statement: Statement, knowledge: Knowledge, addresses: Addresses): Row {
  const { value, movement, attribution, quote } = statement;
  const source = knowledge.sources.get(statement.source);
  const date = dateOf(statement);
  const speaker = attribution.entity === undefined ? undefined : knowledge.entities.get(attribution.entity)?.names;
  const said = speaker ?? attribution.label;
  return {
    id: statement.id,
    address_ar: statementAddress(statement, 'ar', addresses),
    address_en: statementAddress(statement, 'en', addresses),
    source: statement.source,
    paragraph: statement.paragraph,
    published: source?.published.edtf,
    recorded: source?.recorded,
    text_ar: statement.text.ar,
    text_en: statement.text.en,
    modality: statement.modality,
    about: statement.about.join(' '),
    property: statement.property,
    value:
      value?.kind === 'date'
        ? value.date.edtf
        : value?.kind === 'number'
          ? value.number
          : value?.kind === 'entity'
            ? value.entity
            : undefined,
    value_ar: value?.kind === 'text' ? value.text.ar : undefined,
    value_en: value?.kind === 'text' ? value.text.en : undefined,
    unit: value?.kind === 'number' ? value.unit : undefined,
    bound: value?.kind === 'number' ? value.bound : undefined,
    date: date?.edtf,
    earliest: date?.earliest,
    latest: date?.latest,
    who_moves: movement?.of,
    moves_from: movement?.from,
    moves_to: movement?.to,
    said_by: attribution.entity ?? attribution.kind,
    said_by_ar: said?.ar,
    said_by_en: said?.en,
    quote,
    quote_language: quote === undefined ? undefined : source?.language,
    superseded_by: statement.supersededBy.join(' ') || undefined,
    disputed_by: statement.disputedBy.join(' ') || undefined,
  };
}
