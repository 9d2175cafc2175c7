import type { Locale } from './locale.ts';

/** A call or link in prose, with the line of the file that holds it (1-based). */
export interface Call {
  readonly target: string;
  readonly line: number;
}

/** The components that prose may use without an import, with the attributes that each takes, and which of them it needs. */
export const proseComponents = {
  Cite: { id: 'statement' },
  Statement: { id: 'statement' },
  Statements: { about: 'entity', modality: 'modality?' },
  Ledger: { of: 'milestone?' },
  Doubt: { id: 'doubt' },
  Timeline: { about: 'entity?' },
  Map: {},
} as const satisfies Record<string, Readonly<Record<string, string>>>;
export type ProseComponent = keyof typeof proseComponents;

/** A component in a text: its name and its attributes, all plain texts. */
export interface ComponentCall {
  readonly name: ProseComponent;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** A part of a page under one heading, as plain text; the part before the first heading has neither id nor heading. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** A line for each paragraph, item or row. */
  readonly text: string;
}

/** What the checks and the search need to know of one prose file; the text itself is rendered elsewhere. */
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
  /** Ids of entities, sources and pages that it links to, and `#heading` for one of its own. */
  readonly links: readonly Call[];
  /** Addresses on other hosts that it links to. */
  readonly outside: readonly Call[];
  readonly headings: readonly Call[];
  /** What the search reads. */
  readonly sections: readonly Section[];
  /** Components of the record in the text, other than citations. */
  readonly components: readonly ComponentCall[];
  /** Numbers in digits and months by name, for the parity of the two languages. */
  readonly figures: Figures;
}

export interface Figures {
  /** Numbers as Latin digits, sorted, each once. */
  readonly numbers: readonly string[];
  /** Months named, 1 to 12, sorted, each once. */
  readonly months: readonly number[];
}
