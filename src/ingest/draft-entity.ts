import { stringify } from 'yaml';
import type { EntityFolder } from '../model/entity.ts';
import { entityFolders } from '../model/entity.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { isArabicScript } from '../text/script.ts';
import { slugOf } from '../text/transliterate.ts';
import type { MentionType } from './cue-nouns.ts';
import { emptyProse, type DraftFile } from './draft-file.ts';
import { foldPhrase } from './words.ts';

/** The folder of content in which an entity of a type of mention stands. */
export const folderOf: Readonly<Record<MentionType, EntityFolder>> = {
  base: 'bases',
  place: 'places',
  actor: 'actors',
  unit: 'actors',
  operation: 'actors',
  media: 'actors',
};

/** An entity that is not in the record yet. */
export interface NewEntity {
  /** `bases/<slug>`. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/**
 * Makes the id of a new entity from its name: its folder, and a slug that is not taken.
 *
 * @param taken ids that are in use
 */
export function newEntityId(name: string, type: MentionType, taken: ReadonlySet<string>): string {
  const slug = slugOf(name.replace(/^(?:the|la|le) /i, '')) || type;
  const id = `${folderOf[type]}/${slug}`;
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count++;
  return `${id}-${count}`;
}

/**
 * The kind of the vocabulary that fits a name best: one whose label stands in the name («محافظة …», “… Division”), else
 * one that fits the type of mention, else the first of its page type.
 */
export function kindFor(name: string, type: MentionType, vocabulary: Vocabulary | undefined): string {
  const page = entityFolders[folderOf[type]];
  const kinds = Object.entries(vocabulary?.kinds ?? {}).filter(([, kind]) => kind.of === page);
  const words = new Set(foldPhrase(name).split(' '));
  const named = kinds.find(
    ([, { label }]) => words.has(foldPhrase(label.ar)) || words.has(foldPhrase(label.en)),
  );
  const byType = kinds.find(([, { label, schema }]) =>
    type === 'media' ? schema === 'NewsMediaOrganization' : label.en.toLowerCase().split(' ').includes(type),
  );
  return (named ?? byType ?? kinds[0])?.[0] ?? page;
}

/**
 * The files of a new entity, all marked as drafts: facts with its name as printed, and a page to write in each language.
 *
 * @param day `YYYY-MM-DD`
 */
export function draftEntity({ id, name, kind }: NewEntity, day: string): DraftFile[] {
  const facts = stringify(
    { names: { ar: name, en: name }, kind, changed: day, draft: true },
    { lineWidth: 0 },
  );
  const missing = isArabicScript(name) ? 'en' : 'ar';
  return [
    {
      path: `${id}/facts.yaml`,
      text: `# Write names.${missing}, choose the kind, and see that the folder's name will do.\n${facts}`,
    },
    { path: `${id}/ar.mdx`, text: emptyProse },
    { path: `${id}/en.mdx`, text: emptyProse },
  ];
}
