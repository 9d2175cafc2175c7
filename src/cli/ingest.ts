import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay, contentDir, projectRoot } from '../files/content-dir.ts';
import { draftSource } from '../ingest/draft-source.ts';
import { ingestFile, readRecord } from '../ingest/ingest.ts';
import { findSame, isSourceId, newSourceId } from '../ingest/source-id.ts';
import { summarise } from '../ingest/summary.ts';
import { toJson } from '../ingest/to-json.ts';
import { Unreadable } from '../ingest/unreadable.ts';
import { Unwritable, writeDraft } from '../ingest/write.ts';
import { shownPath } from './shown-path.ts';

const usage = `npm run ingest -- FILE [--id ID] [--out DIR] [--json]
Reads one article (plain text, Markdown or saved HTML; Arabic or English) and drafts a source from it, with what can
be known without a person: paragraphs, dates, numbers, names, who speaks, how sure it is.
  --id ID    the id of the source; by default its publisher and date
  --out DIR  the content folder to write to (CONTENT_DIR, or content/)
  --json     print what was found, and write nothing
Exit code 0 when the article was read, 1 when it cannot be read or written, 2 when the command was not understood.`;

process.exitCode = run(process.argv.slice(2));

function run(argv: string[]): number {
  const options = readOptions(argv);
  if (typeof options === 'string') return tell(options, 2);
  const { file, id, out, json, help } = options;
  if (help) {
    console.log(usage);
    return 0;
  }
  if (file === undefined) return tell('Name the file of one article.', 2);
  if (id !== undefined && !isSourceId(id))
    return tell(
      'An id holds lower-case Latin letters, digits and single hyphens, such as paper-2025-01-31.',
      2,
    );
  try {
    const dir = contentDir();
    const target = out === undefined ? dir : resolve(out);
    const record = readRecord(dir);
    const analysis = ingestFile(file, record);
    if (json) {
      console.log(JSON.stringify(toJson(analysis), null, 2));
      return 0;
    }
    const same = findSame(analysis.article, record.content);
    if (same !== undefined && id === undefined)
      throw new Unwritable(
        `This article is in the record already, as sources/${same}. Give --id to draft it once more.`,
      );
    const sources = new Set(record.content?.sources.map((source) => source.id));
    const publisher = analysis.article.dateline.publisher;
    const known = analysis.entities.find(
      (entity) => entity.type === 'media' && entity.name.includes(publisher ?? '\0'),
    )?.id;
    const sourceId = id ?? newSourceId(analysis.article, known?.split('/')[1], sources);
    const draft = draftSource(analysis, sourceId, buildDay(), record.content, record.knowledge);
    // In the project the original is ignored by git already; elsewhere the folder brings its own rule.
    const ignore = { path: `sources/${draft.id}/.gitignore`, text: 'original.*\n' };
    writeDraft(target, target === join(projectRoot, 'content') ? draft.files : [...draft.files, ignore]);
    console.log(summarise(analysis, draft, shownPath(target)));
    return 0;
  } catch (error) {
    if (error instanceof Unreadable || error instanceof Unwritable) return tell(error.message, 1);
    throw error;
  }
}

function tell(message: string, code: number): number {
  console.error(code === 2 ? `${message}\n\n${usage}` : `ingest: ${message}`);
  return code;
}

interface Options {
  readonly file: string | undefined;
  readonly id: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 1) return 'Name one file only.';
    return { file: positionals[0], id: values.id, out: values.out, json: values.json, help: values.help };
  } catch (error) {
    return (error as Error).message;
  }
}
