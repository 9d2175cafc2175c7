import { buildDay, contentDir } from '../files/content-dir.ts';
import { readContent } from '../files/read-content.ts';
import { checkContent } from '../model/check.ts';
import type { Content } from '../model/content.ts';
import type { Issue } from '../model/issues.ts';
import { assembleKnowledge, type Knowledge } from '../model/knowledge.ts';
import { readFigures } from '../text/figures.ts';

/** A read of the content folder: what could be read, and all faults of it. */
export interface RecordRead {
  readonly content: Content | undefined;
  readonly issues: readonly Issue[];
}

// The integration and the loaders live in two module graphs of one process; the slot spares the second read.
const shared = globalThis as typeof globalThis & { recordRead?: RecordRead | undefined };

/** Reads and checks the content folder, once until `forgetRecord`. Never throws for content. */
export function readRecord(): RecordRead {
  return (shared.recordRead ??= readAndCheck());
}

/** The knowledge of the content folder, for what is made outside of pages. The content has been checked by then. */
export function readKnowledge(): Knowledge {
  const { content } = readRecord();
  if (!content) throw new Error('The content has faults: “npm run check” lists them.');
  return assembleKnowledge(content, buildDay());
}

/** Lets the next `readRecord` read the disk again, after a change. */
export function forgetRecord(): void {
  shared.recordRead = undefined;
}

function readAndCheck(): RecordRead {
  const { content, issues } = readContent(contentDir());
  return { content, issues: [...issues, ...(content ? checkContent(content, readFigures) : [])] };
}
