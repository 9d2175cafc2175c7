/** A file of a draft: its path in the content folder, and what is in it. */
export interface DraftFile {
  /** With `/` between folders, e.g. `bases/<slug>/facts.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** Front matter of a page that a person has to write, and nothing else. */
export const emptyProse = '---\nsummary: ""\ndraft: true\n---\n';
