import { stringify } from 'yaml';
import type { EntityFolder } from '../model/entity.ts';
import { entityFolders } from '../model/entity.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { isArabicScript } from '../text/script.ts';
import { slugOf } from '../text/transliterate.ts';
import { cityNames } from './cities.ts';
import type { MentionType } from './cue-nouns.ts';
import { isCity } from './latin-names.ts';
import { emptyProse, type DraftFile } from './draft-file.ts';
import { townNames } from './towns.ts';
import { foldPhrase } from './words.ts';
import { countryNames } from './world-names.ts';

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
 * one that fits the type of mention, else one with the type of schema.org that a thing of such a name has, else the first
 * of its page type.
 */
export function kindFor(
  name: string,
  type: MentionType,
  vocabulary: Vocabulary | undefined,
  isPerson = false,
): string {
  const page = entityFolders[folderOf[type]];
  const kinds = Object.entries(vocabulary?.kinds ?? {}).filter(([, kind]) => kind.of === page);
  const words = new Set(foldPhrase(name).split(' '));
  const named = kinds.find(
    ([, { label }]) => words.has(foldPhrase(label.ar)) || words.has(foldPhrase(label.en)),
  );
  const byType = kinds.find(([, { label, schema }]) =>
    type === 'media' ? schema === 'NewsMediaOrganization' : label.en.toLowerCase().split(' ').includes(type),
  );
  const schema = schemaFor(name, type, isPerson);
  const bySchema = isPerson
    ? kinds.findLast(([, kind]) => kind.schema === schema)
    : kinds.find(([, kind]) => kind.schema === schema);
  return ((isPerson ? bySchema : named) ?? byType ?? bySchema ?? kinds[0])?.[0] ?? page;
}

const offices =
  /^(?:ال)?(?:وزار|حكوم|هيئ|بلدي|مديري|سلط|محكم|مجلس|رئاس|مفوضي|نياب|شرط|دائر|محافظ)|\b(?:Ministry|Department|Council|Commission|Authority|Government|Court|Police|Agency|Office|Parliament|Committee)\b/u;

/** The type of schema.org that a name tells. */
function schemaFor(name: string, type: MentionType, isPerson: boolean): string {
  if (isPerson) return 'Person';
  if (type !== 'place') return offices.test(name) ? 'GovernmentOrganization' : 'Organization';
  const folded = foldPhrase(name);
  if (isCountryName(folded)) return 'Country';
  if (
    /^(?:محافظه|ولايه|اقليم|مديريه|قضا|مقاطعه|ناحيه|جهه)\s|\b(?:province|governorate|district|county|region)\b/u.test(
      folded,
    )
  )
    return 'AdministrativeArea';
  return isTown(folded) || /^(?:مدينه|بلده|قريه|العاصمه)\s/u.test(folded) || isCity(name) ? 'City' : 'Place';
}

const isTown = (folded: string): boolean => cityNames.includes(folded) || townNames.includes(folded);
const isCountryName = (folded: string): boolean =>
  [...countryNames('ar'), ...countryNames('en')].some((country) => foldPhrase(country) === folded);

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
