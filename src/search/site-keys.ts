import { hasArticle, mergeClitics } from '../language/clitics.ts';
import { fold } from '../language/fold.ts';
import { keyOf } from '../language/key.ts';
import { isArabicScript } from '../language/script.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokensOf } from '../language/tokens.ts';
import { compoundsOf } from './compounds.ts';
import type { SearchDocument } from './document.ts';

/** The keys of a site. */
export interface SiteKeys {
  readonly all: ReadonlySet<string>;
  /** The one key under which a printed word is indexed; undefined for a stop word. */
  readonly keyAt: (word: string) => string | undefined;
}

/** Reads the words of all documents into keys, each word with particles under the key that it means. */
export function readSiteKeys(documents: readonly SearchDocument[]): SiteKeys {
  const known = new Map<string, string | undefined>();
  const compounds = new Set<string>();
  const words = new Map<string, Set<string>>();
  const withArticle = new Set<string>();
  const read = (text: string) => {
    const tokens = tokensOf(text);
    for (const { key } of compoundsOf(text, tokens)) compounds.add(key);
    for (const { text: word } of tokens) {
      if (known.has(word)) continue;
      const key = isStopWord(word) ? undefined : keyOf(word);
      known.set(word, key);
      const folded = fold(word);
      if (key === undefined || !isArabicScript(folded)) continue;
      words.set(key, (words.get(key) ?? new Set()).add(folded));
      if (hasArticle(folded)) withArticle.add(key);
    }
  };
  for (const { titles, names, about = [], sections } of documents) {
    for (const text of [titles.ar, titles.en, ...names, ...about]) read(text);
    for (const { heading, text } of [...sections.ar, ...sections.en]) {
      read(heading);
      read(text);
    }
  }
  const clitics = mergeClitics(words, withArticle);
  const keyAt = (word: string) => {
    let key = known.get(word);
    // Two keys may each be taken for the other with a particle: no way is followed for ever.
    for (let next = key, left = 9; next !== undefined && left > 0; next = clitics.get(next), left--) key = next;
    return key;
  };
  const dates = documents.flatMap(({ dates: own = [], published = [] }) => [...own, ...published]);
  return { all: new Set([...dates, ...compounds, ...[...known.keys()].flatMap((word) => keyAt(word) ?? [])]), keyAt };
}
