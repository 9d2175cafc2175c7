import { readingsOf } from '../language/clitics.ts';
import { fold } from '../language/fold.ts';
import { keyOf } from '../language/key.ts';
import { isStopWord } from '../language/stop-words.ts';
import { type Token, tokensOf } from '../language/tokens.ts';
import { compoundsOf } from './compounds.ts';
import type { Section } from './document.ts';

/** Keys to mark in a text, each with the number of the term that it answers. */
export type Marks = ReadonlyMap<string, number>;

/** A piece of text in order, marked or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The sentence of a section that answers best. */
export interface Excerpt {
  readonly id: string;
  readonly heading: string;
  readonly pieces: readonly Piece[];
  /** How many terms it answers; 0 for the opening of a page that answers none. */
  readonly marked: number;
}

/** Words up to which a sentence is shown whole. */
const span = 36;
/** What a heading that answers a term counts beside a sentence that does. */
const headingShare = 0.5;
/** What a row of a table or another line that is no sentence falls behind one. */
const rowShare = 0.3;

/**
 * Picks the sections of a page that answer most terms, best first, each with its best sentence. A page that answers none
 * gives its opening.
 *
 * @param most sections at most
 */
export function excerptsOf(sections: readonly Section[], marks: Marks, most: number): Excerpt[] {
  const all = sections.filter(({ text }) => text.trim() !== '').map((section) => excerptOf(section, marks));
  const shown = new Set<string>();
  const hits = all
    .filter(({ marked }) => marked > 0)
    .sort((a, b) => b.marked - a.marked)
    // The lead and the statements say some things in the same words.
    .filter(({ pieces }) => {
      const text = pieces.map((piece) => piece.text).join('');
      return !shown.has(text) && shown.add(text);
    });
  return hits.length > 0 ? hits.slice(0, most) : all.slice(0, 1);
}

/** The first word of a page that has a key, as printed; undefined when none has. */
export function findPrinted(texts: readonly string[], key: string): string | undefined {
  for (const text of texts) for (const token of tokensOf(text)) if (keyOf(token.text) === key) return token.text;
  return undefined;
}

/** Cuts a text into marked and plain pieces. */
export function markText(text: string, marks: Marks): Piece[] {
  const tokens = tokensOf(text);
  return cut(text, tokens, termsAt(text, tokens, marks), 0, tokens.length);
}

function excerptOf({ id, heading, text }: Section, marks: Marks): Excerpt {
  const inHeading = new Set(termsAt(heading, tokensOf(heading), marks).filter((term) => term !== undefined));
  let best = { sentence: '', found: -1 };
  for (const sentence of sentencesOf(text)) {
    const terms = countTerms(termsAt(sentence, tokensOf(sentence), marks));
    const found = terms > 0 && !/[.؟?!…][»”"’)]?$/u.test(sentence) ? terms - rowShare : terms;
    if (found > best.found) best = { sentence, found };
  }
  const { sentence, found } = best;
  return { id, heading, pieces: shorten(sentence, marks), marked: found + headingShare * inHeading.size };
}

/** Lines, and the sentences of each; a full stop after one letter ends none (U.S. forces). */
const sentencesOf = (text: string): string[] =>
  text.split(/\n|(?<=[\p{L}\p{N})»”"’]{2}[.؟?!…])\s+/u).filter((sentence) => sentence.trim() !== '');

const countTerms = (terms: readonly (number | undefined)[]): number =>
  new Set(terms.filter((term) => term !== undefined)).size;

/** A long sentence is cut around the words that answer most terms. */
function shorten(sentence: string, marks: Marks): Piece[] {
  const tokens = tokensOf(sentence);
  const terms = termsAt(sentence, tokens, marks);
  if (tokens.length <= span) return cut(sentence, tokens, terms, 0, tokens.length);
  let best = { from: 0, found: 0 };
  for (const [from, term] of terms.entries()) {
    const found = term === undefined ? 0 : countTerms(terms.slice(from, from + span - 4));
    if (found > best.found) best = { from, found };
  }
  const first = Math.max(0, Math.min(best.from - 3, tokens.length - span));
  const last = first + span;
  const dots = (isThere: boolean, text: string): Piece[] => (isThere ? [{ text, isMarked: false }] : []);
  return [...dots(first > 0, '… '), ...cut(sentence, tokens, terms, first, last), ...dots(last < tokens.length, ' …')];
}

/** Cuts the words from one to another, and what stands around them at the ends of the text. */
function cut(
  text: string,
  tokens: readonly Token[],
  terms: readonly (number | undefined)[],
  from: number,
  to: number,
): Piece[] {
  const pieces: Piece[] = [];
  let at = from === 0 ? 0 : (tokens[from]?.start ?? 0);
  const end = to >= tokens.length ? text.length : (tokens[to - 1]?.end ?? 0);
  for (const [number, token] of tokens.slice(from, to).entries()) {
    if (terms[from + number] === undefined) continue;
    if (token.start > at) pieces.push({ text: text.slice(at, token.start), isMarked: false });
    pieces.push({ text: token.text, isMarked: true });
    at = token.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMarked: false });
  return pieces;
}

/** For each word the term that it answers, by its own key, by that of its reading without particles or by its compound. */
function termsAt(text: string, tokens: readonly Token[], marks: Marks): (number | undefined)[] {
  const terms = tokens.map(({ text: word }) => {
    if (isStopWord(word)) return undefined;
    const key = keyOf(word);
    return marks.get(marks.has(key) ? key : (readingsOf(fold(word)).find((one) => marks.has(one)) ?? ''));
  });
  for (const { from, count, key } of compoundsOf(text, tokens))
    if (marks.has(key)) terms.fill(marks.get(key), from, from + count);
  return terms;
}
