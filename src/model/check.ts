import { checkStatements } from './check-statements.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkEntities, checkRedirects } from './check-entities.ts';
import { checkProse } from './check-prose.ts';
import type { Content } from './content.ts';
import { checkEvidence } from './evidence.ts';
import type { Issue } from './issues.ts';
import type { Figures } from './prose.ts';

/** Reads the numbers and months that a text names. */
export type ReadFigures = (text: string) => Figures;

/** The ids that content defines, for looking up what others name. */
export interface Ids {
  readonly entities: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
}

/**
 * Checks content as a whole: every id resolves, every statement is complete and no more exact than its words,
 * the two languages agree, quotes stand in their paragraphs. Collects all faults, in the order of the files.
 */
export function checkContent(content: Content, readFigures: ReadFigures): Issue[] {
  const ids = collectIds(content);
  const issues = [
    ...content.sources.flatMap((folder) => [
      ...checkStatements(folder, content, ids, readFigures),
      ...checkEvidence(folder),
    ]),
    ...checkEntities(content, ids),
    ...checkRedirects(content, ids),
    ...checkProse(content, ids),
    ...checkDrafts(content),
  ];
  return issues.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

function collectIds(content: Content): Ids {
  return {
    entities: new Set(content.entities.map(({ id }) => id)),
    sources: new Set(content.sources.map(({ id }) => id)),
    statements: new Set(
      content.sources.flatMap(({ id, statements }) => statements.data.map((record) => `${id}/${record.id}`)),
    ),
    pages: new Set(content.prose.filter(({ page }) => page.startsWith('pages/')).map(({ page }) => page)),
  };
}
