import { checkStatements } from './check-statements.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkComponents } from './check-components.ts';
import { checkEntities, checkRedirects } from './check-entities.ts';
import { checkOrder } from './check-order.ts';
import { checkProse } from './check-prose.ts';
import { checkTexts } from './check-texts.ts';
import { compareText } from './compare-text.ts';
import type { Content } from './content.ts';
import { checkEvidence } from './evidence.ts';
import type { Issue } from './issues.ts';
import type { Area } from './position.ts';
import type { Figures } from './prose.ts';
import type { Bound } from './statement.ts';

/** What the checks cannot know of themselves: how texts are read, the day, and what the map can draw. */
export interface Reading {
  /** The numbers in digits and the months by name of a text. */
  readonly readFigures: (text: string) => Figures;
  /** All its numbers, in digits or words. */
  readonly readNumbers: (text: string) => readonly number[];
  /** The bounds that its words set. */
  readonly readBounds: (text: string) => readonly Bound[];
  /** The bound right before a number. */
  readonly readBoundOf: (text: string, number: number) => Bound | undefined;
  /** Whether the map data has an outline of an area. */
  readonly hasArea: (area: Area) => boolean;
  /** The last day that is not in the future, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The ids that content defines, for looking up what others name. */
export interface Ids {
  readonly entities: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
}

/** What a check is given beside the file that it checks. */
export interface Around {
  readonly content: Content;
  readonly ids: Ids;
  readonly reading: Reading;
}

/**
 * Checks content as a whole: every id resolves, every statement is complete and no more exact than its words,
 * the two languages agree, quotes stand in their paragraphs. Collects all faults, in the order of the files.
 */
export function checkContent(content: Content, reading: Reading): Issue[] {
  const ids = collectIds(content);
  const around = { content, ids, reading };
  const issues = [
    ...content.sources.flatMap((folder) => [...checkStatements(folder, around), ...checkEvidence(folder)]),
    ...checkEntities(around),
    ...checkRedirects(content, ids),
    ...checkTexts(content),
    ...checkOrder(content),
    ...checkProse(content, ids),
    ...checkComponents(content, ids),
    ...checkDrafts(content),
  ];
  return issues.sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
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
