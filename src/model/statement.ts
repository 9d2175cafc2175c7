import type { Localised } from './locale.ts';
import type { PartialDate } from './partial-date.ts';

export const modalities = ['happened', 'ongoing', 'planned', 'claimed', 'background'] as const;
export type Modality = (typeof modalities)[number];

export const bounds = ['below', 'above', 'about', 'at-most', 'at-least'] as const;
export type Bound = (typeof bounds)[number];

/** A figure; `unit` is a key of the vocabulary's units. */
export interface Quantity {
  readonly number: number;
  readonly unit?: string | undefined;
  readonly bound?: Bound | undefined;
}

/** Somebody or something that goes from one place or base to another; an end that no source gives is absent. */
export interface Movement {
  readonly of: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const attributionKinds = ['named', 'office', 'unnamed', 'agency'] as const;

/** Who says it: an entity of the record, or a voice that has no page. */
export interface Attribution {
  readonly entity?: string | undefined;
  readonly kind?: (typeof attributionKinds)[number] | undefined;
  readonly label?: Localised | undefined;
}

/** A statement as a source's `statements.yaml` has it. */
export interface StatementRecord {
  readonly id: string;
  readonly paragraph: string;
  readonly text: Localised;
  readonly about: readonly string[];
  readonly property?: string | undefined;
  readonly value?: string | number | Quantity | Localised | undefined;
  readonly when?: string | undefined;
  readonly reading?: Localised | undefined;
  readonly movement?: Movement | undefined;
  readonly modality: Modality;
  /** Left out where the publisher of the source says it. */
  readonly attribution?: Attribution | undefined;
  readonly quote?: string | undefined;
  readonly 'superseded-by'?: readonly string[] | undefined;
  readonly 'disputed-by'?: readonly string[] | undefined;
  readonly draft?: boolean | undefined;
}

export type Value =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | ({ readonly kind: 'number' } & Quantity)
  | { readonly kind: 'entity'; readonly entity: string }
  | { readonly kind: 'text'; readonly text: Localised };

/** One fact in our own words, with the paragraph that says it, who says it, and how sure it is. */
export interface Statement {
  /** `<source>/<local id>`, the label of a citation: `paper-2025-01-31/s03`. */
  readonly id: string;
  readonly source: string;
  readonly paragraph: string;
  readonly text: Localised;
  readonly about: readonly string[];
  readonly property: string | undefined;
  readonly value: Value | undefined;
  /** When the fact holds, where that is not the value itself. */
  readonly when: PartialDate | undefined;
  /** How the date was read from the source's words. */
  readonly reading: Localised | undefined;
  readonly movement: Movement | undefined;
  readonly modality: Modality;
  readonly attribution: Attribution;
  readonly quote: string | undefined;
  readonly supersededBy: readonly string[];
  readonly disputedBy: readonly string[];
}

/** The date that a statement gives, be it its value or the time at which it holds. */
export const dateOf = (statement: Statement): PartialDate | undefined =>
  statement.value?.kind === 'date' ? statement.value.date : statement.when;

/** The id of a statement within a page that lists it. */
export const anchorOf = (id: string): string => id.replace('/', '.');
