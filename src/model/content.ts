import type { EntityFolder, EntityRecord } from './entity.ts';
import type { Locale } from './locale.ts';
import type { Outlines } from './position.ts';
import type { Prose } from './prose.ts';
import type { SourceRecord, UnclearRecord } from './source.ts';
import type { StatementRecord } from './statement.ts';
import type { Site, Vocabulary } from './vocabulary.ts';

/** A file as read: its data, its path for messages, and the line of each part (1-based). */
export interface Located<T> {
  readonly data: T;
  readonly file: string;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** The evidence lock: which quotes were checked against which paragraph. Written by `check`, never by hand. */
export interface EvidenceLock {
  readonly version: 1;
  readonly paragraphs: Readonly<Record<string, string>>;
  readonly quotes: Readonly<
    Record<string, { readonly paragraph: string; readonly quote: string; readonly sha256: string }>
  >;
}

/** The original of a source, where the maintainer has it: paragraphs by hash, in their order. */
export interface Original {
  readonly file: string;
  readonly blocks: readonly { readonly text: string; readonly sha256: string }[];
}

export interface SourceFolder {
  readonly id: string;
  readonly source: Located<SourceRecord>;
  readonly statements: Located<readonly StatementRecord[]>;
  readonly unclear: Located<readonly UnclearRecord[]> | undefined;
  readonly lock: Located<EvidenceLock> | undefined;
  readonly original: Original | undefined;
}

export interface EntityFiles {
  readonly id: string;
  readonly folder: EntityFolder;
  readonly slug: string;
  readonly facts: Located<EntityRecord>;
}

/** Everything that stands in a content folder, as read and shaped, before ids are resolved. */
export interface Content {
  readonly site: Located<Site>;
  readonly vocabulary: Located<Vocabulary>;
  readonly sources: readonly SourceFolder[];
  readonly entities: readonly EntityFiles[];
  readonly prose: readonly Prose[];
  /** Old ids of entities that were merged, and the entity that each leads to now. */
  readonly redirects?: Located<Redirects> | undefined;
  /** What the map draws below its marks; a record does without where it has none. */
  readonly map?: Outlines | undefined;
}

export type Redirects = Readonly<Record<string, string>>;

/** The key under which a page's prose is found. */
export const proseKey = (page: string, locale: Locale): string => `${page}/${locale}`;
