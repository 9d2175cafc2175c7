import { buildDay, contentDir } from '../files/content-dir.ts';
import { recordCache } from '../files/cache-dir.ts';
import { digestCode } from '../files/digest-code.ts';
import { type KeptValues, openKeptValues } from '../files/kept-values.ts';
import { openReadOnce } from '../files/read-once.ts';
import { type Earlier, readContent } from '../files/read-content.ts';
import { checkContent } from '../model/check.ts';
import { assembleKnowledge, type Knowledge } from '../model/knowledge.ts';
import type { Prose } from '../model/prose.ts';
import { reportToTerminal } from '../report/terminal.ts';
import { readFigures } from '../text/figures.ts';

// A build runs this file twice, as the source that the integration imports and bundled for the pages: both share one.
const shared = globalThis as typeof globalThis & { recordKnowledge?: Knowledge | undefined };

/**
 * The knowledge that every page is a view of, read and checked once.
 *
 * @param earlier what a build has read by other ways; read here when it is left out
 * @throws Error with the whole report when the content has a fault: nothing is built from it
 */
export function loadKnowledge(earlier?: Earlier): Knowledge {
  return (shared.recordKnowledge ??= readKnowledge(process.env['NODE_ENV'] === 'development', earlier));
}

/** Lets the next `loadKnowledge` read the content anew, after a change on disk. */
export function forgetKnowledge(): void {
  shared.recordKnowledge = undefined;
}

/** In dev the same files are read again after each change of one: what this process has read it need not read again. */
const once = openReadOnce();
let isFirst = true;

function readKnowledge(drafts: boolean, earlier?: Earlier): Knowledge {
  const dir = contentDir();
  const { content, issues } = readContent(
    dir,
    earlier ?? { once, ...(isFirst && { kept: openKeptProse(dir) }) },
  );
  isFirst = false;
  const all = [...issues, ...(content ? checkContent(content, readFigures) : [])];
  if (!content || all.length > 0) throw new Error(`The content has faults.\n${reportToTerminal(all)}`);
  return assembleKnowledge(content, buildDay(), drafts);
}

export const openKeptProse = (dir: string): KeptValues<Prose> =>
  openKeptValues<Prose>('prose', digestCode('src/{files,markdown,model,schema,text}/*.ts'), recordCache(dir));
