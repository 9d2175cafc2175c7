import { readingsOf } from '../text/clitics.ts';
import { fold } from '../text/fold.ts';
import { keyOf } from '../text/key.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { Section } from './document.ts';

/** A piece of text in order, marked or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The part of a section that answers best. */
export interface Excerpt {
  readonly id: string;
  readonly heading: string;
  readonly pieces: readonly Piece[];
  /** How many different keys it has; 0 for the opening of a page that has none. */
  readonly marked: number;
}

/** Words shown of each section. */
const span = 28;

/**
 * Picks the sections of a page that have most of the keys sought, best first, each with its best words marked. A page
 * that has none gives its opening.
 *
 * @param marks keys as in `Answer.marks`
 * @param most sections at most
 */
export function excerptsOf(
  sections: readonly Section[],
  marks: ReadonlySet<string>,
  most: number,
): Excerpt[] {
  const all = sections.filter(({ text }) => text.trim() !== '').map((section) => excerptOf(section, marks));
  const hits = all.filter(({ marked }) => marked > 0).sort((a, b) => b.marked - a.marked);
  return hits.length > 0 ? hits.slice(0, most) : all.slice(0, 1);
}

/** The first word of a page that has a key, as printed; undefined when none has. */
export function findPrinted(texts: readonly string[], key: string): string | undefined {
  for (const text of texts)
    for (const token of tokensOf(text)) if (keyOf(token.text) === key) return token.text;
  return undefined;
}

/** Cuts a text into marked and plain pieces. */
export function markText(text: string, marks: ReadonlySet<string>): Piece[] {
  return cut(text, tokensOf(text), marks, 0, text.length);
}

function excerptOf({ id, heading, text }: Section, marks: ReadonlySet<string>): Excerpt {
  const tokens = tokensOf(text);
  const keys = tokens.map((token) => markedKey(token.text, marks));
  const headingKeys = new Set(tokensOf(heading).flatMap((token) => markedKey(token.text, marks) ?? []));
  const { from, found } = bestWindow(keys);
  const first = Math.max(0, from - 3);
  const last = Math.min(tokens.length, first + span) - 1;
  const start = first === 0 ? 0 : (tokens[first]?.start ?? 0);
  const end = last === tokens.length - 1 ? text.length : (tokens[last]?.end ?? text.length);
  const pieces = cut(text, tokens.slice(first, last + 1), marks, start, end);
  const shown = [
    ...(start > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
  return { id, heading, pieces: shown, marked: found + headingKeys.size };
}

/** Where the window with most different keys begins: at its first key. */
function bestWindow(keys: readonly (string | undefined)[]): { from: number; found: number } {
  let best = { from: 0, found: 0 };
  for (const [from, key] of keys.entries()) {
    if (key === undefined) continue;
    const found = new Set(keys.slice(from, from + span - 4).filter((one) => one !== undefined)).size;
    if (found > best.found) best = { from, found };
  }
  return best;
}

function cut(
  text: string,
  tokens: readonly Token[],
  marks: ReadonlySet<string>,
  start: number,
  end: number,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const token of tokens) {
    if (markedKey(token.text, marks) === undefined) continue;
    if (token.start > at) pieces.push({ text: text.slice(at, token.start), isMarked: false });
    pieces.push({ text: token.text, isMarked: true });
    at = token.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMarked: false });
  return pieces;
}

/** The key under which a printed word is marked: its own or, after particles, that of its reading. */
function markedKey(word: string, marks: ReadonlySet<string>): string | undefined {
  if (isStopWord(word)) return undefined;
  const key = keyOf(word);
  return marks.has(key) ? key : readingsOf(fold(word)).find((reading) => marks.has(reading));
}
