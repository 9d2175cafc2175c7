import type { Vocabulary } from '../../model/vocabulary.ts';
import type { Analysis } from '../analyse.ts';
import { newCommand } from './draft-entity.ts';
import type { Draft } from './draft-source.ts';

/**
 * Words what an ingest found and what is left to do, for a terminal.
 *
 * @param out the content folder as the reader knows it, e.g. `content`
 */
export function summarise(
  { article, paragraphs, unknown, warnings }: Analysis,
  draft: Draft,
  out: string,
  vocabulary: Vocabulary | undefined,
): string {
  const { publisher, city, date } = article.dateline;
  const sentences = paragraphs.flatMap(({ id, sentences }) => sentences.map((sentence) => ({ id, ...sentence })));
  const known = [...new Set(sentences.flatMap(({ mentions }) => mentions.flatMap(({ id }) => id ?? [])))];
  const folder = `${out}/sources/${draft.id}`;
  return [
    `Drafted ${folder}/`,
    '',
    `  head        ${[publisher, city, date].map((part) => part ?? '?').join(' · ')}`,
    ...(article.title === undefined ? [] : [`  headline    ${article.title}`]),
    `  paragraphs  ${paragraphs.length}`,
    `  statements  ${draft.statements}, one a sentence, to be worded`,
    `  known       ${known.join(', ') || 'no entity of the record'}`,
    ...section(
      'Dates',
      sentences.flatMap(({ id, dates }) =>
        dates.map(({ text, edtf, relation }) => [
          id,
          [relation, edtf ?? 'not resolved'].filter(Boolean).join(' '),
          text,
        ]),
      ),
    ),
    ...section(
      'Numbers',
      sentences.flatMap(({ id, numbers }) =>
        numbers.map(({ text, value, unit, bound }) => [
          id,
          [bound, value, unit].filter((part) => part !== undefined).join(' '),
          text,
        ]),
      ),
    ),
    ...section(
      'Left out as no part of the article',
      article.furniture.map((line) => [line.length > 90 ? `${line.slice(0, 90)}…` : line]),
    ),
    ...section(
      'Not in the record; for what deserves a page',
      unknown.map(({ name, type }) => [newCommand(name, type, vocabulary)]),
    ),
    ...section(
      'Look at these',
      warnings.map((warning) => [warning]),
    ),
    '',
    'Next',
    `  1. ${folder}/source.yaml: how reliable the source is.`,
    `  2. ${folder}/statements.yaml: word each statement in Arabic and English; the sentences stand in`,
    `     worksheet.${article.language}.yaml and beside the drafts in “npm run dev”.`,
    '  3. ar.mdx, en.mdx: a summary. Then take “draft: true” off. “npm run check” tells what is left.',
    `  Not wanted after all: npm run ingest -- --undo ${draft.id}`,
  ].join('\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  // What may be Arabic stands last, where no padding follows it.
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!))).join('  ');
  return ['', title, ...rows.map((row) => `  ${line(row)}`)];
}
