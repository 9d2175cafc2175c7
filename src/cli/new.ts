import { buildDay, contentDir } from '../files/content-dir.ts';
import { readContent } from '../files/read-content.ts';
import type { MentionType } from '../ingest/cue-nouns.ts';
import { draftEntity, kindFor } from '../ingest/draft-entity.ts';
import type { DraftFile } from '../ingest/draft-file.ts';
import { Unwritable, writeDraft } from '../ingest/write.ts';
import { entityFolders, type EntityFolder } from '../model/entity.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { slug } from '../schema/text.ts';
import { shownPath } from './shown-path.ts';

/** What can be made by hand, and the files that it begins with. */
type Maker = (name: string, day: string, vocabulary: Vocabulary | undefined) => DraftFile[];

const entity =
  (folder: EntityFolder): Maker =>
  (name, day, vocabulary) => {
    const type = entityFolders[folder];
    const kinds = Object.entries(vocabulary?.kinds ?? {});
    const kind =
      type === 'milestone'
        ? kinds.find(([, { of }]) => of === type)?.[0]
        : kindFor(name, type satisfies MentionType, vocabulary);
    return draftEntity({ id: `${folder}/${name}`, name: titleOf(name), kind: kind ?? type }, day);
  };

const makers: Readonly<Record<string, Maker>> = {
  base: entity('bases'),
  actor: entity('actors'),
  milestone: entity('milestones'),
  place: entity('places'),
};

const usage = `npm run new -- ${Object.keys(makers).join('|')} SLUG
Starts an entity by hand: a folder with facts and a page in each language, marked as drafts.
  npm run new -- base al-harir
Exit code 0 when it was made, 1 when it exists already, 2 when the command was not understood.`;

process.exitCode = run(process.argv.slice(2));

function run([what = '', name = '', ...rest]: string[]): number {
  if (what === '--help') {
    console.log(usage);
    return 0;
  }
  const make = Object.hasOwn(makers, what) ? makers[what] : undefined;
  if (!make || rest.length > 0)
    return tell(make ? 'Give one slug.' : `What is to be made? Not “${what}”.`, 2);
  if (!slug.safeParse(name).success)
    return tell('A slug holds lower-case Latin letters, digits and single hyphens, such as al-harir.', 2);
  const dir = contentDir();
  try {
    const { content } = readContent(dir);
    const folders = writeDraft(dir, make(name, buildDay(), content?.vocabulary.data));
    const where = folders.map((folder) => `${shownPath(dir)}/${folder}/`).join(', ');
    console.log(
      `Started ${where}\nWrite the names and the kind in facts.yaml and a page in each language, then take “draft: true” off.`,
    );
    return 0;
  } catch (error) {
    if (error instanceof Unwritable) return tell(error.message, 1);
    throw error;
  }
}

function tell(message: string, code: number): number {
  console.error(code === 2 ? `${message}\n\n${usage}` : `new: ${message}`);
  return code;
}

/** `al-harir` as a name to start from: `Al Harir`. */
function titleOf(name: string): string {
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join(' ');
}
