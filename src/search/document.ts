import type { Localised } from '../model/locale.ts';
import type { Section } from '../model/prose.ts';

export type { Section };

/** What the search knows of one page in both languages: one document, so a hit in either language is a hit of both. */
export interface SearchDocument {
  /** `bases/<slug>` for an entity, `pages/<slug>` for a free page. */
  readonly id: string;
  /** The address below the locale, with a slash at its end, e.g. `bases/ain-al-asad/`. */
  readonly path: string;
  /** `base`, `actor`, …, `page`: what the filter offers. */
  readonly kind: string;
  /** Years that the page is about, for the filter. */
  readonly years: readonly number[];
  readonly titles: Localised;
  /** Every other name, alias and transliteration, in any script. */
  readonly names: readonly string[];
  /** Keys of the dates that it is about as a whole, and of the day on which it came out (`dateKeysOf`). */
  readonly dates?: readonly string[];
  readonly published?: readonly string[];
  /** What it is, in a line of each language: its kind, its summary. Sought, and not shown. */
  readonly about?: readonly string[];
  readonly sections: Localised<readonly Section[]>;
}
