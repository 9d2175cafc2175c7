import { join } from 'node:path';
import { buildDay, contentDir } from '../loaders/content-dir.ts';
import { readContent } from '../loaders/read-content.ts';
import { draftEntity, kindFor, kindsOf } from '../ingest/draft/draft-entity.ts';
import { Unwritable, writeDraft } from '../ingest/draft/write.ts';
import { entityFolders, type EntityFolder } from '../model/entity.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { folders, parseNewOptions, type NewOptions } from './new-options.ts';
import { shownPath } from './shown-path.ts';

const usage = `npm run new -- ${Object.keys(folders).join('|')} SLUG ["ARABIC NAME" "ENGLISH NAME"] [--kind KIND]
Starts an entity by hand: a folder with facts and a page in each language, marked as drafts. Kinds are those of the
record's vocabulary.yaml.
  npm run new -- base al-harir "قاعدة حرير" "Harir base"
Nothing that exists is overwritten. Exit code 0 when it was made, 1 when it was not.`;

process.exitCode = run(process.argv.slice(2));

function run(argv: string[]): number {
  const options = parseNewOptions(argv);
  if (typeof options === 'string') return tell(`${options} “npm run new -- --help” shows how.`);
  if (options === undefined) {
    console.log(usage);
    return 0;
  }
  const { what } = options;
  try {
    startEntity(folders[what]!, options);
    return 0;
  } catch (error) {
    if (error instanceof Unwritable) return tell(error.message);
    throw error;
  }
}

function startEntity(folder: EntityFolder, { name, names, kind: wanted }: NewOptions): void {
  const dir = contentDir();
  const { content } = readContent(dir);
  const kind = kindOf(folder, names[1] ?? name, wanted, content?.vocabulary.data);
  const [ar = titleOf(name), en = titleOf(name)] = names;
  const files = draftEntity(`${folder}/${name}`, { ar, en }, kind, buildDay());
  writeDraft(dir, files);
  console.log(
    [
      'Started as a draft, which shows in “npm run dev” and in no build:',
      ...files.map(({ path }) => `  ${shownPath(join(dir, path))}`),
      'Next: write the names and the kind in facts.yaml and a page in each language, let a statement be about it, and',
      'take “draft: true” off. “npm run check” tells what is missing.',
    ].join('\n'),
  );
}

/** The kind that was asked for, or the one of the vocabulary that fits the name best, or the first of its type. */
function kindOf(
  folder: EntityFolder,
  name: string,
  wanted: string | undefined,
  vocabulary: Vocabulary | undefined,
): string {
  const kinds = kindsOf(folder, vocabulary);
  if (wanted !== undefined && !kinds.includes(wanted))
    throw new Unwritable(`There is no kind “${wanted}” for ${folder}, only ${kinds.join(', ')}.`);
  const type = entityFolders[folder];
  return wanted ?? (type === 'milestone' ? undefined : kindFor(name, type, vocabulary)) ?? kinds[0] ?? type;
}

function tell(message: string): number {
  console.error(`new: ${message}`);
  return 1;
}

/** `al-harir` as a name to start from: `Al Harir`. */
function titleOf(name: string): string {
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join(' ');
}
