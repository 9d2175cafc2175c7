import type { Content } from '../model/content.ts';

/** Coverage of a source: for each paragraph, the statements that come from it. */
export interface Coverage {
  readonly source: string;
  readonly paragraphs: readonly { readonly id: string; readonly statements: readonly string[] }[];
}

/** Counts how the written statements of each source cover its paragraphs; drafts cover nothing. */
export const coverageOf = ({ sources }: Content): Coverage[] =>
  sources.map(({ id, source, statements }) => ({
    source: id,
    paragraphs: source.data.paragraphs.map((paragraph) => ({
      id: paragraph.id,
      statements: statements.data
        .filter(
          ({ paragraph: from, draft, text }) =>
            from === paragraph.id && !draft && !source.data.draft && text.ar !== '' && text.en !== '',
        )
        .map((record) => record.id),
    })),
  }));

/** Words the coverage for a terminal, a line for each paragraph. */
export function reportCoverage(all: readonly Coverage[]): string {
  return all
    .map(({ source, paragraphs }) => {
      const covered = paragraphs.filter(({ statements }) => statements.length > 0).length;
      const rows = paragraphs.map(
        ({ id, statements }) =>
          `  ${id.padEnd(4)} ${String(statements.length).padStart(3)}  ${statements.join(' ') || 'nothing yet'}`,
      );
      return [
        `${source}: ${covered} of ${paragraphs.length} ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} covered`,
        ...rows,
      ].join('\n');
    })
    .join('\n');
}
