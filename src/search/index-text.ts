import type { Locale } from '../model/locale.ts';
import { fold } from '../text/fold.ts';
import { hasArticle, mergeClitics } from '../text/clitics.ts';
import { keyOf } from '../text/key.ts';
import { isArabicScript } from '../text/script.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokensOf } from '../text/tokens.ts';
import type { SearchDocument } from './document.ts';
import { joinPostings, KeyText } from './key-text.ts';
import type { Posting } from './postings.ts';

/** The keys of a site. */
export interface ReadKeys {
  readonly keys: ReadonlySet<string>;
  readonly postingsOf: (key: string) => readonly Posting[];
  /** Words of each document, both languages. */
  readonly lengths: readonly number[];
}

/** Reads the words of all documents into keys, each word with particles under the key that it means. */
export function readKeys(documents: readonly SearchDocument[]): ReadKeys {
  const { keys: read, words, withArticle, lengths } = indexText(documents);
  const keys = new Map(Array.from(read, ([key, text]) => [key, [text]]));
  const clitics = mergeClitics(words, withArticle);
  for (const [from, to] of clitics) {
    let target = to;
    for (let next = clitics.get(target); next !== undefined; next = clitics.get(target)) target = next;
    const own = read.get(from);
    if (target === from) continue;
    keys.delete(from);
    keys.set(target, [...(keys.get(target) ?? []), ...(own ? [own] : [])]);
  }
  return { keys: new Set(keys.keys()), postingsOf: (key) => joinPostings(keys.get(key) ?? []), lengths };
}

/** All keys of a site with their places, before clitics are merged. */
interface IndexedText {
  readonly keys: ReadonlyMap<string, KeyText>;
  /** Arabic keys with the folded words that have them. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys that stand somewhere with the Arabic article. */
  readonly withArticle: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

/** Words between two sections, so that no phrase runs over a heading's edge. */
const sectionGap = 4;

/** Reads the words of all documents into keys. Stop words keep their place but are no keys. */
function indexText(documents: readonly SearchDocument[]): IndexedText {
  const keys = new Map<string, KeyText>();
  const words = new Map<string, Set<string>>();
  const withArticle = new Set<string>();
  const lengths: number[] = [];

  const textOf = (key: string): KeyText => {
    const known = keys.get(key) ?? new KeyText();
    keys.set(key, known);
    return known;
  };
  const known = new Map<string, KeyText | undefined>();
  /** The text of a word's key, undefined for a stop word; each word is looked at once. */
  const readWord = (word: string): KeyText | undefined => {
    const text = known.get(word);
    if (text !== undefined || known.has(word)) return text;
    const key = isStopWord(word) ? undefined : keyOf(word);
    const made = key === undefined ? undefined : textOf(key);
    known.set(word, made);
    const folded = fold(word);
    if (key === undefined || !isArabicScript(folded)) return made;
    words.set(key, (words.get(key) ?? new Set()).add(folded));
    if (hasArticle(folded)) withArticle.add(key);
    return made;
  };
  const addText = (text: string, document: number, locale: Locale, from: number, isHeading: boolean) => {
    const tokens = tokensOf(text);
    for (const [index, { text: word }] of tokens.entries()) {
      const place = (from + index) * 2 + (locale === 'en' ? 1 : 0);
      readWord(word)?.addPlace(document, place, isHeading);
    }
    return from + tokens.length;
  };

  for (const [number, document] of documents.entries()) {
    for (const name of [document.titles.ar, document.titles.en, ...document.names])
      for (const { text } of tokensOf(name)) readWord(text)?.addName(number);
    for (const year of document.years) textOf(`#${String(year)}`).addDocument(number);
    let length = 0;
    for (const locale of ['ar', 'en'] as const) {
      let place = addText(document.titles[locale], number, locale, 0, false) + sectionGap;
      for (const { heading, text } of document.sections[locale]) {
        place = addText(heading, number, locale, place, true) + sectionGap;
        place = addText(text, number, locale, place, false) + sectionGap;
      }
      length += place;
    }
    lengths.push(length);
  }
  return { keys, words, withArticle, lengths };
}
