import { issueKinds, type Words } from './issue-kinds.ts';

/** One fault of the content: where it is, what is wrong, what to write instead. */
export interface Issue {
  readonly kind: IssueKind;
  readonly file: string;
  /** 1-based; 1 when the fault is the file as a whole. */
  readonly line: number;
  readonly problem: string;
  readonly fix: string;
}

export type IssueKind = keyof typeof issueKinds;

/** The name of a character for a message: `U+202E`. */
export const codePointName = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Makes an issue of a kind at a place. */
export function issue<K extends IssueKind>(
  kind: K,
  at: { readonly file: string; readonly line: number },
  ...values: Parameters<(typeof issueKinds)[K]>
): Issue {
  const words = (issueKinds[kind] as (...all: readonly unknown[]) => Words)(...values);
  return { kind, file: at.file, line: at.line, ...words };
}
