import type { MessagePort } from 'node:worker_threads';
import type { TextFile } from '../files/list-texts.ts';
import type { ProseRead } from '../files/read-prose.ts';
import type { ProseAround } from '../markdown/render-prose.ts';
import type { LocatorMap } from './draw-locator-map.ts';
import type { MadeSearchIndex, SearchFacts } from './search-index.ts';

/** Texts to be read by whichever thread comes first. */
export interface ReadOrder {
  readonly kind: 'read';
  readonly texts: readonly TextFile[];
  /** For each text whether it is `free`, `taken` or `read`; both threads have it. */
  readonly states: Int32Array<SharedArrayBuffer>;
  /** Where the other thread puts what it has read. */
  readonly port: MessagePort;
}
export const [free, taken, read] = [0, 1, 2];

/** What the other thread has read of one text. */
export interface ReadText {
  readonly index: number;
  readonly read: ProseRead;
}

/** The other orders by their kinds: what each is given, and what it gives. */
export interface Tasks {
  /** Renders a text. */
  readonly render: (path: string, around: ProseAround) => string;
  /** Draws a map into a file; under its label it is found again. */
  readonly draw: (map: LocatorMap, file: string, label: string) => void;
  /** Writes files of one content. */
  readonly write: (files: readonly string[], text: string) => void;
  /** Writes a page, in UTF-8, and reads what the search takes of it, so that it is at hand for the index. */
  readonly takePage: (file: string, page: Uint8Array) => void;
  /** Makes the search index of a built site, and gives half of its files away to be written. */
  readonly makeSearch: (dist: string, facts: SearchFacts) => MadeSearchIndex;
  /** Writes the other half. */
  readonly writeSearch: () => void;
  /** Lists the files of the site that it has written or found as they should be. */
  readonly listFiles: () => readonly string[];
  /** Removes a folder and all that it holds, when there is nothing else to do. */
  readonly remove: (folder: string) => void;
  /** Saves what was kept for the next build. */
  readonly save: () => void;
}
export type Kind = keyof Tasks;

export interface Order<Of extends Kind = Kind> {
  readonly kind: Of;
  readonly id: number;
  readonly given: Parameters<Tasks[Of]>;
}

/** What came of an order: what it gives, or what went wrong. */
export interface Answer {
  readonly id: number;
  readonly gives?: unknown;
  readonly error?: string;
}

/** Takes a text that no thread has taken; false where one has. */
export const take = (states: Int32Array, index: number): boolean =>
  Atomics.compareExchange(states, index, free, taken) === free;
