import type { Locale } from './locale.ts';

/** A call or link in prose, with the line of the file that holds it (1-based). */
export interface Call {
  readonly target: string;
  readonly line: number;
}

/** What a check needs to know of one prose file; the text itself is rendered elsewhere. */
export interface Prose {
  /** `bases/<slug>`, `sources/<id>` or `pages/<slug>`. */
  readonly page: string;
  readonly locale: Locale;
  readonly file: string;
  readonly title: string | undefined;
  readonly summary: string;
  readonly draft: boolean;
  /** Statement ids cited, in order, with repeats. */
  readonly citations: readonly Call[];
  /** Ids of entities, sources and pages that it links to. */
  readonly links: readonly Call[];
  readonly headings: readonly Call[];
  /** Numbers in digits and months by name, for the parity of the two languages. */
  readonly figures: Figures;
}

export interface Figures {
  /** Numbers as Latin digits, sorted, each once. */
  readonly numbers: readonly string[];
  /** Months named, 1 to 12, sorted, each once. */
  readonly months: readonly number[];
}
