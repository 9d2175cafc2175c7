import { expect, test } from 'vitest';
import { csvColumns, writeCell, writeStatementsCsv } from '../../src/outputs/statements-csv.ts';
import { hostile, sampleAddresses, sampleKnowledge } from './sample-record.ts';

test('there is a line for the columns and one for each statement, each ended by CRLF and of the same width', () => {
  const csv = writeStatementsCsv(
    sampleKnowledge({ first: [{ id: 's01' }, { id: 's02', text: { ar: 'أ، "ب"', en: 'a, "b"\nc' } }] }),
    sampleAddresses,
  );
  const rows = parseCsv(csv.slice(1));
  expect(rows.map(({ length }) => length)).toEqual([csvColumns.length, csvColumns.length, csvColumns.length]);
  expect(rows[0]).toEqual([...csvColumns]);
  expect(cell(rows, 2, 'text_en')).toBe('a, "b"\nc');
  expect(cell(rows, 2, 'text_ar')).toBe('أ، "ب"');
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('it starts with a byte order mark, so that Excel takes it for UTF-8', () => {
  expect(writeStatementsCsv(sampleKnowledge(), sampleAddresses).charCodeAt(0)).toBe(0xfeff);
});

test('dates, numbers, entities, attribution and what supersedes a statement each have their columns', () => {
  const knowledge = sampleKnowledge({
    first: [
      { id: 's01', property: 'day', value: '2026-09-15~', 'superseded-by': ['herald/s01'] },
      { id: 's02', property: 'keepers', value: { number: -2, unit: 'keeper', bound: 'below' } },
      {
        id: 's03',
        attribution: { kind: 'unnamed', label: { ar: 'صوت', en: 'a voice' } },
        quote: 'lit again',
      },
    ],
    second: [{ id: 's01' }],
  });
  const rows = parseCsv(writeStatementsCsv(knowledge, sampleAddresses).slice(1));
  const row = (id: string) => rows.findIndex(([first]) => first === id);
  expect(cell(rows, row('gazette/s01'), 'value')).toBe('2026-09-15~');
  expect(cell(rows, row('gazette/s01'), 'superseded_by')).toBe('herald/s01');
  expect(cell(rows, row('gazette/s01'), 'address_en')).toBe('https://lights.example/r/en/sources/gazette/#s01');
  expect(cell(rows, row('gazette/s02'), 'value')).toBe('-2');
  expect(cell(rows, row('gazette/s02'), 'unit')).toBe('keeper');
  expect(cell(rows, row('gazette/s03'), 'said_by')).toBe('unnamed');
  expect(cell(rows, row('gazette/s03'), 'said_by_ar')).toBe('صوت');
  expect(cell(rows, row('gazette/s03'), 'quote_language')).toBe('en');
});

test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '－1', '\u202e=1'])(
  'a cell that says %j is not run as a formula',
  (text) => {
    const [[value = ''] = []] = parseCsv(`${writeCell(text)}\r\n`);
    expect(value).toMatch(/^'/);
  },
);

test.each(hostile)('%j in a field stays in its cell', (text) => {
  const knowledge = sampleKnowledge({ first: [{ id: 's01', text: { ar: text, en: text } }] });
  const rows = parseCsv(writeStatementsCsv(knowledge, sampleAddresses).slice(1));
  expect(rows).toHaveLength(2);
  expect(rows[1]).toHaveLength(csvColumns.length);
  expect(cell(rows, 1, 'text_en')?.replace(/^'/, '')).toBe(text.replace(/[\u202e\u2066]/g, ''));
  expect(cell(rows, 1, 'text_en')).not.toMatch(/^[=+\-@]/);
});

function cell(rows: string[][], row: number, column: (typeof csvColumns)[number]): string | undefined {
  return rows[row]?.[csvColumns.indexOf(column)];
}

/** Reads CSV by the grammar of RFC 4180: escaped or plain fields, a record a CRLF. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  expect(rows.flat().join('').length, 'all of the text is read').toBeGreaterThan(0);
  return rows;
}
