import { join } from 'node:path';
import { buildDay, contentDir } from '../files/content-dir.ts';
import { readContent } from '../files/read-content.ts';
import type { MentionType } from '../ingest/cue-nouns.ts';
import { draftEntity, kindFor } from '../ingest/draft-entity.ts';
import { Unwritable, writeDraft } from '../ingest/write.ts';
import { entityFolders, type EntityFolder } from '../model/entity.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { folders, parseNewOptions } from './new-options.ts';
import { shownPath } from './shown-path.ts';

const usage = `npm run new -- ${Object.keys(folders).join('|')} SLUG
Starts an entity by hand: a folder with facts and a page in each language, marked as drafts.
  npm run new -- base al-harir
Nothing that exists is overwritten. Exit code 0 when it was made, 1 when it was not.`;

process.exitCode = run(process.argv.slice(2));

function run(argv: string[]): number {
  const options = parseNewOptions(argv);
  if (typeof options === 'string') return tell(`${options} “npm run new -- --help” shows how.`);
  if (options === undefined) {
    console.log(usage);
    return 0;
  }
  const { what, name } = options;
  try {
    startEntity(folders[what]!, name);
    return 0;
  } catch (error) {
    if (error instanceof Unwritable) return tell(error.message);
    throw error;
  }
}

function startEntity(folder: EntityFolder, name: string): void {
  const dir = contentDir();
  const { content } = readContent(dir);
  const kind = kindOf(folder, name, content?.vocabulary.data);
  const files = draftEntity({ id: `${folder}/${name}`, name: titleOf(name), kind }, buildDay());
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

/** The kind of the vocabulary that fits the name best, or the first of its type. */
function kindOf(folder: EntityFolder, name: string, vocabulary: Vocabulary | undefined): string {
  const type = entityFolders[folder];
  if (type !== 'milestone') return kindFor(name, type satisfies MentionType, vocabulary);
  return Object.entries(vocabulary?.kinds ?? {}).find(([, { of }]) => of === type)?.[0] ?? type;
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
