import { join, resolve } from 'node:path';
import { buildDay, contentDir, projectRoot } from '../loaders/content-dir.ts';
import { entityNamed, type Analysis } from '../ingest/analyse.ts';
import { Unreadable } from '../ingest/article/unreadable.ts';
import { newCommand } from '../ingest/draft/draft-entity.ts';
import { draftSource, type Issuer } from '../ingest/draft/draft-source.ts';
import { findSame, newSourceId } from '../ingest/draft/source-id.ts';
import { summarise } from '../ingest/draft/summary.ts';
import { toJson } from '../ingest/draft/to-json.ts';
import { undoDraft } from '../ingest/draft/undo.ts';
import { Unwritable, writeDraft } from '../ingest/draft/write.ts';
import { ingestFile, readKnownRecord, type KnownRecord } from '../ingest/ingest.ts';
import { parseIngestOptions, type IngestOptions } from './ingest-options.ts';
import { shownPath } from './shown-path.ts';

const usage = `npm run ingest -- FILE [options]
Reads one article (best a saved HTML page; also plain text or Markdown; Arabic or English) and drafts a source from it.
  --date YYYY-MM-DD, --publisher NAME, --city NAME, --title TEXT, --url ADDRESS
             what you know of the article; it goes before what is read
  --id ID    the id of the source; by default its publisher and date
  --out DIR  the content folder to write to (CONTENT_DIR, or content/)
  --json     print what was found, and write nothing
npm run ingest -- --undo ID
Removes a draft that nobody has changed.
Exit code 0 when it was done, 1 when it cannot be, 2 when the command was not understood.`;

process.exitCode = run(process.argv.slice(2));

function run(argv: string[]): number {
  const options = parseIngestOptions(argv);
  if (typeof options === 'string') return tell(options, 2);
  if (options === undefined) {
    console.log(usage);
    return 0;
  }
  try {
    console.log(options.undo === undefined ? ingest(options.file!, options) : undo(options.undo, options));
    return 0;
  } catch (error) {
    if (error instanceof Unreadable || error instanceof Unwritable) return tell(error.message, 1);
    throw error;
  }
}

function folderOf({ out }: IngestOptions): string {
  return out === undefined ? contentDir() : resolve(out);
}

function undo(id: string, options: IngestOptions): string {
  const dir = folderOf(options);
  undoDraft(dir, id);
  return `Removed the draft ${shownPath(join(dir, 'sources', id))}/.`;
}

function ingest(file: string, options: IngestOptions): string {
  const record = readKnownRecord(contentDir());
  const { content, knowledge } = record;
  const analysis = ingestFile(file, record, headOf(options, record));
  if (options.json) return JSON.stringify(toJson(analysis), null, 2);
  const same = findSame(analysis.article, content);
  if (same !== undefined && options.id === undefined)
    throw new Unwritable(`This article is in the record already, as sources/${same}. Give --id to draft it once more.`);
  const issuer = issuerOf(analysis, record);
  const taken = new Set(content?.sources.map(({ id }) => id));
  const id = options.id ?? newSourceId(analysis.article, issuer.publisher.id.split('/')[1], taken);
  const draft = draftSource(analysis, id, buildDay(), issuer, knowledge?.vocabulary);
  const out = folderOf(options);
  // In the project git ignores the original already; elsewhere the folder brings its own rule.
  const ignore = { path: `sources/${id}/.gitignore`, text: 'original.*\nworksheet.*\n' };
  writeDraft(out, out === join(projectRoot, 'content') ? draft.files : [...draft.files, ignore]);
  return summarise(analysis, draft, shownPath(out), knowledge?.vocabulary);
}

/** An id given as publisher or city stands for the name that the entity has. */
function headOf({ head }: IngestOptions, { knowledge }: KnownRecord): IngestOptions['head'] {
  const nameOf = (given: string | undefined): string | undefined =>
    (given === undefined ? undefined : knowledge?.entities.get(given)?.names.en) ?? given;
  return { ...head, publisher: nameOf(head.publisher), city: nameOf(head.city) };
}

/** The publisher and city in the record. A source without its publisher could not be checked, so the article waits. */
function issuerOf({ article }: Analysis, { knowledge }: KnownRecord): Issuer {
  const known = { entities: [...(knowledge?.entities.values() ?? [])], vocabulary: knowledge?.vocabulary };
  const { publisher, city } = article.dateline;
  if (publisher === undefined)
    throw new Unwritable(
      'Who published the article is not clear. Give --publisher NAME (or its id, such as actors/paper).',
    );
  const entity = knowledge?.entities.get(entityNamed(publisher, known) ?? '');
  if (!entity)
    throw new Unwritable(
      `“${publisher}” published the article and is not in the record. If that is right, make it first and ingest again:\n  ${newCommand(publisher, 'media', knowledge?.vocabulary)}\nelse give --publisher NAME.`,
    );
  return { publisher: entity, city: city === undefined ? undefined : entityNamed(city, known) };
}

function tell(message: string, code: number): number {
  console.error(code === 2 ? `${message}\n\n${usage}` : `ingest: ${message}`);
  return code;
}
