import type { MessagePort } from 'node:worker_threads';
import type { ProseRead } from '../files/read-prose.ts';
import type { ProseAround } from '../markdown/render-prose.ts';
import type { LocatorMap } from './draw-locator-map.ts';
import type { TextFile } from '../files/list-texts.ts';

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

export interface RenderOrder {
  readonly kind: 'render';
  readonly id: number;
  readonly path: string;
  readonly around: ProseAround;
}

export interface DrawOrder {
  readonly kind: 'draw';
  readonly id: number;
  readonly map: LocatorMap;
  /** Where the picture is written. */
  readonly file: string;
}

/** What came of a `render` or `draw` order: the text, or what went wrong. */
export interface Answer {
  readonly id: number;
  readonly text?: string;
  readonly error?: string;
}

/** Takes a text that no thread has taken; false where one has. */
export const take = (states: Int32Array, index: number): boolean =>
  Atomics.compareExchange(states, index, free, taken) === free;
