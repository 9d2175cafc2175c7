import { stringify } from 'yaml';
import { entityFolders, type EntityFolder } from '../../model/entity.ts';
import type { Localised } from '../../model/locale.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { isArabicScript } from '../../language/script.ts';
import { slugOf } from '../../language/transliterate.ts';
import type { MentionType } from '../names/cue-nouns.ts';
import { foldPhrase } from '../words.ts';
import { emptyProse, type DraftFile } from './draft-file.ts';

/** The folder of content in which an entity of a type of mention stands. */
const folderOf: Readonly<Record<MentionType, EntityFolder>> = {
  base: 'bases',
  place: 'places',
  actor: 'actors',
  unit: 'actors',
  operation: 'actors',
  media: 'actors',
};

/** The kinds of the vocabulary for one folder of content. */
export const kindsOf = (folder: EntityFolder, vocabulary: Vocabulary | undefined): string[] =>
  Object.entries(vocabulary?.kinds ?? {}).flatMap(([kind, { of }]) => (of === entityFolders[folder] ? [kind] : []));

/**
 * The kind of the vocabulary whose label stands in a name («محافظة …», “… Division”), or whose label tells the type of a
 * mention; undefined where none does.
 */
export function kindFor(name: string, type: MentionType, vocabulary: Vocabulary | undefined): string | undefined {
  const words = new Set(foldPhrase(name).split(' '));
  const kinds = kindsOf(folderOf[type], vocabulary).map((kind) => [kind, vocabulary!.kinds[kind]!] as const);
  const named = kinds.find(([, { label }]) => words.has(foldPhrase(label.ar)) || words.has(foldPhrase(label.en)));
  const typed = kinds.find(([, { label, schema }]) =>
    type === 'media' ? schema === 'NewsMediaOrganization' : label.en.toLowerCase().split(' ').includes(type),
  );
  return (named ?? (type === 'actor' || type === 'place' ? undefined : typed))?.[0];
}

/** The command that makes an entity of a name that the record does not know, the name in the other language to be filled in. */
export function newCommand(name: string, type: MentionType, vocabulary: Vocabulary | undefined): string {
  const quoted = name.replace(/[\\"$`]/g, '');
  const [ar, en] = isArabicScript(name) ? [quoted, 'NAME IN ENGLISH'] : ['الاسم بالعربية', quoted];
  const slug = slugOf(name.replace(/^(?:the|la|le) /i, '')) || type;
  const kind = kindFor(name, type, vocabulary);
  const what = entityFolders[folderOf[type]];
  return `npm run new -- ${what} ${slug} "${ar}" "${en}"${kind === undefined ? '' : ` --kind ${kind}`}`;
}

/** The files of a new entity, all marked as drafts: its facts, and a page to write in each language. */
export function draftEntity(id: string, names: Localised, kind: string, day: string): DraftFile[] {
  const facts = stringify({ names, kind, changed: day, draft: true }, { lineWidth: 0, singleQuote: true });
  return [
    { path: `${id}/facts.yaml`, text: facts },
    { path: `${id}/ar.mdx`, text: emptyProse },
    { path: `${id}/en.mdx`, text: emptyProse },
  ];
}
