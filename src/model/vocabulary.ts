import type { EntityType } from './entity.ts';
import type { Localised } from './locale.ts';
import type { Citation } from './name.ts';
import type { Modality } from './statement.ts';

export type PageType = EntityType | 'source';
export type ValueForm = 'date' | 'number' | 'entity' | 'text';

export interface KindRecord {
  readonly of: PageType;
  readonly label: Localised;
  /** The class of schema.org that the kind's structured data uses. */
  readonly schema?: string | undefined;
}

export interface PropertyRecord {
  readonly value: ValueForm;
  /** The types that an entity has to be of to be the value: a location is a place. */
  readonly of?: readonly EntityType[] | undefined;
  readonly label: Localised;
  /** True: the value is the date of the milestone that the statement is about. `called-off`: it is off. */
  readonly ledger?: boolean | 'called-off' | undefined;
}

/** Forms of a counted noun by CLDR plural category; `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>>> & {
  readonly other: string;
};

/** A type of page: its name, that of all of them, and how they are counted. */
export interface TypeRecord {
  readonly label: Localised;
  readonly plural: Localised;
  readonly count?: Localised<PluralForms> | undefined;
}

/** The words in which a record classifies things: data of the record, not of the code. */
export interface Vocabulary {
  readonly types: Readonly<Record<PageType, TypeRecord>>;
  readonly kinds: Readonly<Record<string, KindRecord>>;
  readonly properties: Readonly<Record<string, PropertyRecord>>;
  readonly modalities: Readonly<Record<Modality, { readonly label: Localised; readonly note: Localised }>>;
  readonly relations: Readonly<Record<string, { readonly label: Localised; readonly inverse: Localised }>>;
  readonly units: Readonly<Record<string, Localised<PluralForms>>>;
}

export interface Site {
  readonly name: Localised;
  readonly tagline: Localised;
  readonly description: Localised;
  /** A question that the record answers, as an example for who searches. */
  readonly question?: Localised | undefined;
  readonly author: Localised;
  readonly licence: { readonly name: string; readonly url: string };
  readonly repository?: string | undefined;
  readonly map?:
    { readonly subject?: string | undefined; readonly note: Localised; readonly citation: Citation } | undefined;
}
