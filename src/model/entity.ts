import type { Localised } from './locale.ts';
import type { Citation, Name } from './name.ts';
import type { CitedArea, CitedPosition } from './position.ts';
import type { Unclear } from './source.ts';

/** The folders of content that hold entities, and the type that each holds. */
export const entityFolders = {
  bases: 'base',
  actors: 'actor',
  milestones: 'milestone',
  places: 'place',
} as const;
export type EntityFolder = keyof typeof entityFolders;
export type EntityType = (typeof entityFolders)[EntityFolder];

export interface RelationRecord {
  readonly relation: string;
  readonly target: string;
  readonly statement: string;
}

/** Outside knowledge: never mixed with what a source says, each item with its own citation. */
export interface Reference {
  readonly position?: CitedPosition | undefined;
  readonly area?: CitedArea | undefined;
  readonly aliases?: readonly (Name & { readonly citation: Citation })[] | undefined;
  readonly notes?: readonly { readonly text: Localised; readonly citation: Citation }[] | undefined;
}

/** An entity as its `facts.yaml` has it. */
export interface EntityRecord {
  readonly names: Localised;
  readonly short?: Localised | undefined;
  readonly kind: string;
  readonly transliterations?: readonly string[] | undefined;
  readonly aliases?: readonly Name[] | undefined;
  readonly relations?: readonly RelationRecord[] | undefined;
  readonly reference?: Reference | undefined;
  readonly changed: string;
  readonly draft?: boolean | undefined;
}

/** A relation seen from one of its ends; `inverse` when the entity is the target. */
export interface Relation {
  readonly relation: string;
  readonly other: string;
  readonly statement: string;
  readonly inverse: boolean;
}

/** Anything with a page of its own and an id that never changes: `bases/<slug>`. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly folder: EntityFolder;
  readonly slug: string;
  readonly names: Localised;
  readonly short: Localised;
  readonly kind: string;
  readonly transliterations: readonly string[];
  readonly aliases: readonly Name[];
  readonly reference: Reference;
  /** One line for cards, tables and descriptions. */
  readonly summary: Localised;
  readonly relations: readonly Relation[];
  /** Statements about it, newest source first, then in the order of the source. */
  readonly statements: readonly string[];
  /** Statements attributed to it. */
  readonly said: readonly string[];
  readonly unclear: readonly Unclear[];
  /** Entities that share statements with it, most first. */
  readonly mentionedWith: readonly { readonly id: string; readonly count: number }[];
  /** The day of the last change that shows on its page, `YYYY-MM-DD`. */
  readonly changed: string;
}

/** Splits an id into its folder and slug; undefined when it is not the id of an entity. */
export function parseEntityId(id: string): { folder: EntityFolder; slug: string } | undefined {
  const [folder = '', slug = '', ...rest] = id.split('/');
  return Object.hasOwn(entityFolders, folder) && slug && rest.length === 0
    ? { folder: folder as EntityFolder, slug }
    : undefined;
}

/** All names of an entity in every script, the title first; outside aliases last. */
export function namesOf(entity: Entity): readonly Name[] {
  const { names, short, aliases, transliterations, reference } = entity;
  return [
    { text: names.ar, lang: 'ar' },
    { text: names.en, lang: 'en' },
    { text: short.ar, lang: 'ar' },
    { text: short.en, lang: 'en' },
    ...aliases,
    ...transliterations.map((text) => ({ text, lang: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'ar-Latn' })),
    ...(reference.aliases ?? []).map(({ text, lang }) => ({ text, lang })),
  ];
}
