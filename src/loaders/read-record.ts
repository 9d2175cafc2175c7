import { buildDay, contentDir } from './content-dir.ts';
import { readContent } from './read-content.ts';
import type { Reading } from '../model/check/around.ts';
import { checkContent } from '../model/check/check.ts';
import { compareText } from '../model/compare-text.ts';
import type { Content } from '../model/content.ts';
import type { Issue } from '../model/issues.ts';
import { assembleKnowledge, type Knowledge } from '../model/knowledge.ts';
import { hasOutline } from '../model/position.ts';
import { readFigures } from '../language/figures.ts';
import { readBoundOf, readBounds, readNumbers } from '../language/numbers.ts';

/** A read of the content folder: what could be read, and all faults of it. */
export interface RecordRead {
  readonly content: Content | undefined;
  readonly issues: readonly Issue[];
}

// The integration and the loaders live in two module graphs of one process; the slot spares the second read.
const shared = globalThis as typeof globalThis & { recordRead?: RecordRead | undefined };

/** Reads and checks the content folder, once until `forgetRecord`. Never throws for content. */
export function readRecord(): RecordRead {
  return (shared.recordRead ??= readAndCheck(contentDir()));
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

/** Reads and checks a content folder. */
export function readAndCheck(dir: string): RecordRead {
  const { content, issues } = readContent(dir);
  return { content, issues: [...issues, ...(content ? checkContent(content, makeReading(content)) : [])] };
}

/**
 * What the checks need. A day is in the future when it is so by the clock and by `SOURCE_DATE_EPOCH`, which may be the day
 * of an old commit; the day after counts as today, since it has begun somewhere.
 */
function makeReading({ map }: Content, now = new Date()): Reading {
  const tomorrow = new Date(now.getTime() + 86_400_000);
  const [, today = ''] = [buildDay(), tomorrow.toISOString().slice(0, 10)].sort(compareText);
  const hasArea: Reading['hasArea'] = (area) => hasOutline(map, area);
  return { readFigures, readNumbers, readBounds, readBoundOf, hasArea, today };
}
