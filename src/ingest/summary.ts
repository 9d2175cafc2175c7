import type { Analysis } from './analyse.ts';
import type { Draft } from './draft-source.ts';

/**
 * Words what an ingest found and what is left to do, for a terminal.
 *
 * @param out the content folder as the reader knows it, e.g. `content`
 */
export function summarise(analysis: Analysis, draft: Draft, out: string): string {
  const { article, paragraphs, entities, warnings } = analysis;
  const { publisher, city, date } = article.dateline;
  const known = entities.filter(({ id }) => id !== undefined);
  const dates = paragraphs.flatMap((paragraph) =>
    paragraph.dates.map((found) => ({ ...found, paragraph: paragraph.id })),
  );
  const numbers = paragraphs.flatMap((paragraph) =>
    paragraph.numbers.map((found) => ({ ...found, paragraph: paragraph.id })),
  );
  const folder = `${out}/sources/${draft.id}`;
  return [
    `Drafted ${folder}/`,
    '',
    `  dateline    ${[publisher, city, date].map((part) => part ?? '?').join(' · ')}`,
    ...(article.title === undefined ? [] : [`  headline    ${article.title}`]),
    `  paragraphs  ${paragraphs.length}`,
    `  statements  ${draft.statements}, to be worded`,
    `  known       ${known.length === 0 ? 'no entity of the record' : known.map(({ id }) => id).join(', ')}`,
    ...section(
      'Dates',
      dates.map(({ paragraph, text, edtf, relation }) => [
        paragraph,
        [relation, edtf ?? 'not resolved'].filter(Boolean).join(' '),
        text,
      ]),
    ),
    ...section(
      'Numbers',
      numbers.map(({ paragraph, text, value, unit, bound }) => [
        paragraph,
        [bound, value, unit].filter((part) => part !== undefined).join(' '),
        text,
      ]),
    ),
    ...section(
      'Not in the record yet',
      draft.newEntities.map(({ id, name, kind }) => [kind, `${out}/${id}/`, name]),
    ),
    ...section(
      'Look at these',
      warnings.map((warning) => [warning]),
    ),
    '',
    'Next',
    `  1. ${folder}/source.yaml: a gist for each paragraph, and how reliable the source is.`,
    `  2. ${folder}/statements.yaml: word each statement in Arabic and English.`,
    ...(draft.newEntities.length === 0
      ? []
      : ['  3. New folders: names in both languages, the kind, the page; remove what deserves none.']),
    '  Then take “draft: true” off. “npm run dev” shows drafts, “npm run check” tells what is left.',
  ].join('\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  // What may be Arabic stands last, where no padding follows it.
  return [
    '',
    title,
    ...rows.map(
      (row) =>
        `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!))).join('  ')}`,
    ),
  ];
}
