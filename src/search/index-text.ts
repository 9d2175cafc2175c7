import type { Locale } from '../model/locale.ts';
import { fold } from '../text/fold.ts';
import { hasArticle, mergeClitics } from '../text/clitics.ts';
import { keyOf } from '../text/key.ts';
import { isArabicScript } from '../text/script.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokensOf } from '../text/tokens.ts';
import type { SearchDocument } from './document.ts';
import type { Posting } from './postings.ts';

/** Postings that are still being filled. */
interface OpenPosting {
  readonly document: number;
  inName: boolean;
  inHeading: boolean;
  count: number;
  readonly positions: number[];
}

/** All keys of a site with their places, before clitics are merged. */
interface IndexedText {
  readonly keys: ReadonlyMap<string, readonly Posting[]>;
  /** Arabic keys with the folded words that have them. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys that stand somewhere with the Arabic article. */
  readonly withArticle: ReadonlySet<string>;
  /** Words of each document, both languages. */
  readonly lengths: readonly number[];
}

/**
 * Reads the words of all documents into keys, each word with particles under the key that it means.
 *
 * @returns the postings of each key, and the length of each document in words
 */
export function readKeys(documents: readonly SearchDocument[]): {
  keys: ReadonlyMap<string, readonly Posting[]>;
  lengths: readonly number[];
} {
  const { keys: read, words, withArticle, lengths } = indexText(documents);
  const keys = new Map(read);
  const clitics = mergeClitics(words, withArticle);
  for (const [from, to] of clitics) {
    let target = to;
    for (let next = clitics.get(target); next !== undefined; next = clitics.get(target)) target = next;
    if (target === from) continue;
    keys.delete(from);
    keys.set(target, join(keys.get(target) ?? [], read.get(from) ?? []));
  }
  return { keys, lengths };
}

function join(a: readonly Posting[], b: readonly Posting[]): Posting[] {
  const joined = new Map(a.map((posting) => [posting.document, posting]));
  for (const posting of b) {
    const other = joined.get(posting.document);
    joined.set(posting.document, {
      document: posting.document,
      inName: posting.inName || (other?.inName ?? false),
      inHeading: posting.inHeading || (other?.inHeading ?? false),
      count: posting.count + (other?.count ?? 0),
      positions: [...posting.positions, ...(other?.positions ?? [])].sort((x, y) => x - y),
    });
  }
  return [...joined.values()].sort((x, y) => x.document - y.document);
}

/** Words between two sections, so that no phrase runs over a heading's edge. */
const sectionGap = 4;

/** Reads the words of all documents into keys. Stop words keep their place but are no keys. */
function indexText(documents: readonly SearchDocument[]): IndexedText {
  const keys = new Map<string, OpenPosting[]>();
  const words = new Map<string, Set<string>>();
  const withArticle = new Set<string>();
  const lengths: number[] = [];

  const post = (key: string, document: number): OpenPosting => {
    const list = keys.get(key) ?? [];
    keys.set(key, list);
    const last = list.at(-1);
    if (last?.document === document) return last;
    const made = { document, inName: false, inHeading: false, count: 0, positions: [] };
    list.push(made);
    return made;
  };
  const known = new Map<string, string | undefined>();
  /** The key of a word, undefined for a stop word; each word is looked at once. */
  const readWord = (word: string): string | undefined => {
    if (known.has(word)) return known.get(word);
    const key = isStopWord(word) ? undefined : keyOf(word);
    known.set(word, key);
    const folded = fold(word);
    if (key === undefined || !isArabicScript(folded)) return key;
    words.set(key, (words.get(key) ?? new Set()).add(folded));
    if (hasArticle(folded)) withArticle.add(key);
    return key;
  };
  const postName = (text: string, document: number) => {
    for (const { text: word } of tokensOf(text)) {
      const key = readWord(word);
      if (key !== undefined) post(key, document).inName = true;
    }
  };
  const postText = (
    text: string,
    document: number,
    locale: Locale,
    from: number,
    isHeading: boolean,
  ): number => {
    const tokens = tokensOf(text);
    for (const [index, { text: word }] of tokens.entries()) {
      const key = readWord(word);
      if (key === undefined) continue;
      const posting = post(key, document);
      posting.count++;
      posting.positions.push((from + index) * 2 + (locale === 'en' ? 1 : 0));
      if (isHeading) posting.inHeading = true;
    }
    return from + tokens.length;
  };

  for (const [number, document] of documents.entries()) {
    for (const name of [document.titles.ar, document.titles.en, ...document.names]) postName(name, number);
    for (const year of document.years) post(`#${String(year)}`, number);
    let length = 0;
    for (const locale of ['ar', 'en'] as const) {
      let place = postText(document.titles[locale], number, locale, 0, false) + sectionGap;
      for (const { heading, text } of document.sections[locale]) {
        place = postText(heading, number, locale, place, true) + sectionGap;
        place = postText(text, number, locale, place, false) + sectionGap;
      }
      length += place;
    }
    lengths.push(length);
  }
  for (const list of keys.values()) for (const { positions } of list) positions.sort((a, b) => a - b);
  return { keys, words, withArticle, lengths };
}
