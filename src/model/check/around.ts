import type { Content } from '../content.ts';
import type { Area } from '../position.ts';
import type { Figures } from '../prose.ts';
import type { Bound } from '../statement.ts';

/** What the checks cannot know of themselves: how texts are read, the day, and what the map can draw. */
export interface Reading {
  /** The numbers in digits and the months by name of a text. */
  readonly readFigures: (text: string) => Figures;
  /** All its numbers, in digits or words. */
  readonly readNumbers: (text: string) => readonly number[];
  /** The bounds that its words set. */
  readonly readBounds: (text: string) => readonly Bound[];
  /** The bound right before a number. */
  readonly readBoundOf: (text: string, number: number) => Bound | undefined;
  /** Whether the map data has an outline of an area. */
  readonly hasArea: (area: Area) => boolean;
  /** The last day that is not in the future, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The ids that content defines, for looking up what others name. */
export interface Ids {
  readonly entities: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
}

/** What a check is given beside the file that it checks. */
export interface Around {
  readonly content: Content;
  readonly ids: Ids;
  readonly reading: Reading;
}
