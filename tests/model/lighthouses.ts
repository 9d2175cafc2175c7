import { readContent } from '../../src/loaders/read-content.ts';
import type { Content } from '../../src/model/content.ts';
import { assembleKnowledge, type Knowledge } from '../../src/model/knowledge.ts';
import { copyRecord, type Edit } from '../loaders/copy-record.ts';

export const gazette = 'harbour-gazette-2026-03-05';
export const marsa = 'sawt-al-marsa-2026-06-18';

/** Reads the lighthouses with edits, which must leave every file in its shape. */
export function readLighthouses(edits: readonly Edit[] = []): Content {
  const { dir, remove } = copyRecord(edits);
  try {
    const { content, issues } = readContent(dir);
    if (!content) throw new Error(JSON.stringify(issues, null, 2));
    return content;
  } finally {
    remove();
  }
}

/** The knowledge of the lighthouses with edits, on a day. */
export const knowLighthouses = (edits: readonly Edit[] = [], day = '2026-07-15', drafts = false): Knowledge =>
  assembleKnowledge(readLighthouses(edits), day, drafts);

/** An edit of the statements of a source. */
export const inStatements = (source: string, from: string, to: string): Edit => ({
  file: `sources/${source}/statements.yaml`,
  replace: [from, to],
});
