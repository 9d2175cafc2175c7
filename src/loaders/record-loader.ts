import type { Loader, LoaderContext } from 'astro/loaders';
import { contentDir } from './content-dir.ts';
import type { Content } from '../model/content.ts';
import type { IssueKind } from '../model/issues.ts';
import { reportToTerminal } from '../report/terminal.ts';
import { forgetRecord, readRecord } from './read-record.ts';

/** The id of the entry that tells which reading of the content the others belong to. */
export const editionId = 'edition';

/** Milliseconds without a change after which the folder is read: a new folder comes as several files. */
const settled = 150;

/**
 * Loads the facts of the record (site, vocabulary, sources, entities) as one entry a folder, through the strict reader
 * that knows file, line and cure. In `npm run dev` a fault keeps the last content that was right, and stands in the entry
 * `edition` for the pages to show.
 *
 * @throws Error with the whole report when there is no content that is right
 */
export function recordLoader(): Loader {
  return {
    name: 'record',
    load: async (context) => {
      load(context);
      const dir = contentDir();
      let timer: NodeJS.Timeout | undefined;
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(dir)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          forgetRecord();
          load(context);
        }, settled);
      });
    },
  };
}

function load({ store, logger, generateDigest }: LoaderContext): void {
  const { content, issues } = readRecord();
  if (issues.length > 0) logger.error(`\n${reportToTerminal(issues)}`);
  // A fault of wording leaves all ids resolved, so the pages can show what was just written.
  const usable = content !== undefined && issues.every(({ kind }) => !breaksPages(kind));
  if (!usable && !store.has(editionId)) throw new Error(`The content has faults.\n${reportToTerminal(issues)}`);
  if (usable) {
    store.clear();
    for (const [id, data] of entriesOf(content)) store.set({ id, data });
  }
  const digest = generateDigest({ entries: store.entries().filter(([id]) => id !== editionId), issues: [...issues] });
  store.set({ id: editionId, data: { digest, faults: issues } });
}

/** Whether a fault leaves something unread or an id without what it names. */
const breaksPages = (kind: IssueKind): boolean =>
  /^(?:invalid|missing-f|missing-l|unknown|dangling|broken|duplicate)/.test(kind);

/** What goes into the store is plain data: the lines of a file stay with the reader, which has told every fault. */
function* entriesOf(content: Content): Generator<[id: string, data: Record<string, unknown>]> {
  yield ['site', { ...content.site.data }];
  if (content.map) yield ['map', { ...content.map }];
  yield ['vocabulary', { ...content.vocabulary.data }];
  for (const { id, source, statements, unclear, original } of content.sources)
    yield [
      `sources/${id}`,
      { source: source.data, statements: statements.data, unclear: unclear?.data ?? [], original },
    ];
  for (const { id, facts } of content.entities) yield [id, { facts: facts.data }];
  yield ['prose', { texts: content.prose }];
  yield ['redirects', { ...content.redirects?.data }];
}
