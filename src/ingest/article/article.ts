import type { Locale } from '../../model/locale.ts';

/** Who published an article, where and when, as its dateline says. What it does not say is undefined. */
export interface Dateline {
  readonly publisher: string | undefined;
  readonly city: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
}

/** An article as read: what is no paragraph stands apart. */
export interface Article {
  readonly language: Locale;
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly url: string | undefined;
  readonly dateline: Dateline;
  /** Paragraphs in order, each one line, without bidi controls. Offsets elsewhere count in these. */
  readonly paragraphs: readonly string[];
  /** What stood around the article and was left out, as printed. */
  readonly furniture: readonly string[];
  readonly warnings: readonly string[];
}

/** What a reader of one format finds, before headline, dateline and sign-off are told from the paragraphs. */
export interface Blocks {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  /** The line that signs the article as it is printed, which may name the city, too. */
  readonly signature?: string | undefined;
  readonly url?: string | undefined;
  readonly dateline?: Partial<Dateline> | undefined;
  /** What was left out of a page already. */
  readonly furniture?: readonly string[] | undefined;
  /** Blocks of text; a block marked as heading is no paragraph. */
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly text: string;
  readonly heading?: boolean;
}
