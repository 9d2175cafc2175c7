import { contentDir } from '../files/content-dir.ts';
import { readContent } from '../files/read-content.ts';
import { checkContent } from '../model/check.ts';
import type { Content } from '../model/content.ts';
import type { Issue } from '../model/issues.ts';
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

/** Lets the next `readRecord` read the disk again, after a change. */
export function forgetRecord(): void {
  shared.recordRead = undefined;
}

function readAndCheck(): RecordRead {
  const { content, issues } = readContent(contentDir());
  return { content, issues: [...issues, ...(content ? checkContent(content, readFigures) : [])] };
}
