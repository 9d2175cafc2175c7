import { buildDay, contentDir } from '../files/content-dir.ts';
import { digestCode } from '../files/digest-code.ts';
import { digestText, openKeptValues } from '../files/kept-values.ts';
import { readContent } from '../files/read-content.ts';
import { checkContent } from '../model/check.ts';
import { assembleKnowledge, type Knowledge } from '../model/knowledge.ts';
import { reportToTerminal } from '../report/terminal.ts';
import { readFigures } from '../text/figures.ts';

// A build runs this file twice, as the source that the integration imports and bundled for the pages: both share one.
const shared = globalThis as typeof globalThis & { recordKnowledge?: Knowledge | undefined };

/**
 * The knowledge that every page is a view of, read and checked once.
 *
 * @throws Error with the whole report when the content has a fault: nothing is built from it
 */
export function loadKnowledge(): Knowledge {
  return (shared.recordKnowledge ??= readKnowledge(process.env['NODE_ENV'] === 'development'));
}

/** Lets the next `loadKnowledge` read the content anew, after a change on disk. */
export function forgetKnowledge(): void {
  shared.recordKnowledge = undefined;
}

function readKnowledge(drafts: boolean): Knowledge {
  const dir = contentDir();
  const code = digestCode('src/{files,markdown,model,schema,text}/*.ts');
  const { content, issues } = readContent(dir, openKeptValues(`prose-${digestText(dir).slice(0, 12)}`, code));
  const all = [...issues, ...(content ? checkContent(content, readFigures) : [])];
  if (!content || all.length > 0) throw new Error(`The content has faults.\n${reportToTerminal(all)}`);
  return assembleKnowledge(content, buildDay(), drafts);
}
