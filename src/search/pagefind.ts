/** What the search uses of Pagefind's interface in the browser (https://pagefind.app/docs/api/). */
export interface Pagefind {
  readonly options: (options: object) => Promise<unknown>;
  readonly init: () => Promise<unknown>;
  readonly destroy: () => Promise<unknown>;
  readonly preload: (query: string) => Promise<unknown>;
  readonly search: (
    query: string | null,
    options?: {
      readonly filters?: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, string>>;
    },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places in the text, in words. */
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
}

/** Weights under which the score of one word is its idf times how often and how prominently a page has it (BM25). */
export const ranking = {
  termSimilarity: 0,
  diacriticSimilarity: 0,
  termFrequency: 1,
  termSaturation: 1.2,
  pageLength: 0.6,
  metaWeights: { names: 1, headings: 0.3, compounds: 0.3, about: 0.3, dates: 1, published: 0.4 },
};

/** Ends every word, since Pagefind also finds what a term begins. No key has it, nor the letter for a full stop. */
const end = 'ʔ';

/** The word under which Pagefind has a key: letters and digits only, so that it stays one word. */
export const wordOf = (key: string): string => key.replaceAll('.', 'ʖ') + end;
