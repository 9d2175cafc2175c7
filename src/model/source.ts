import type { Localised } from './locale.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * A paragraph of a source: what it says in brief, where its statements do not say it all, and the SHA-256 of its
 * text (normalised, UTF-8, hex).
 */
export interface Paragraph {
  readonly id: string;
  readonly gist?: Localised | undefined;
  readonly sha256: string;
}

/** A source as its `source.yaml` has it. */
export interface SourceRecord {
  readonly name: Localised;
  readonly kind: string;
  readonly publisher: string;
  /** Where the reporting comes from, when that is not the publisher: a paper that repeats an agency. */
  readonly origin?: string | undefined;
  readonly city?: string | undefined;
  readonly published: string;
  readonly language: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** How much of the article is recorded. */
  readonly extent?: 'whole' | 'beginning' | undefined;
  readonly rights: 'quotation' | 'full-text';
  /** The day on which it was entered here, `YYYY-MM-DD`. */
  readonly recorded: string;
  readonly reliability: Localised;
  readonly access?: Localised | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly draft?: boolean | undefined;
}

/** What a source leaves unclear: names the paragraphs, gives no verdict. */
export interface UnclearRecord {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly about: readonly string[];
  readonly text: Localised;
}

export interface Unclear extends UnclearRecord {
  readonly source: string;
}

export interface Source extends Omit<SourceRecord, 'published' | 'origin'> {
  readonly id: string;
  readonly published: PartialDate;
  readonly origin: string;
  readonly statements: readonly string[];
  readonly unclear: readonly Unclear[];
  /** The original, paragraph by paragraph, only where `rights` allows to publish it. */
  readonly fullText: ReadonlyMap<string, string> | undefined;
}
