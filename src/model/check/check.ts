import type { Ids, Reading } from './around.ts';
import { checkStatements } from './statements.ts';
import { checkDrafts } from './drafts.ts';
import { checkComponents } from './components.ts';
import { checkEntities, checkRedirects } from './entities.ts';
import { checkOrder } from './order.ts';
import { checkProse } from './prose.ts';
import { checkTexts } from './texts.ts';
import { compareText } from '../compare-text.ts';
import type { Content } from '../content.ts';
import { checkEvidence } from '../evidence.ts';
import type { Issue } from '../issues.ts';

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
