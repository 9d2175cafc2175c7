import type { Alternative, Kinship } from './alternatives.ts';
import type { Posting } from './open-index.ts';
import type { Term } from './query.ts';

/** A term with the keys that may answer it and their places. */
export interface SoughtTerm {
  readonly term: Term;
  readonly alternatives: readonly (Alternative & { readonly postings: readonly Posting[] })[];
  /** How telling the term is: BM25's idf; highest for a word that the site does not have. */
  readonly idf: number;
  /** What it weighs in the query: a word that the site does not have, or has only after a slip was mended, weighs most. */
  readonly weight: number;
}

/** What the text of one document has of a query. */
export interface TextScore {
  readonly document: number;
  readonly score: number;
  /** For each term how surely it is there, 0 to 1. */
  readonly presence: readonly number[];
}

/** How sure each kind of kinship is that the word is meant; ranking uses the finer weight. */
const sureness: Readonly<Record<Kinship, number>> = {
  same: 1,
  family: 1,
  ending: 0.95,
  beginning: 0.9,
  sound: 0.85,
  typo: 0.8,
  guess: 0.15,
  root: 0.6,
};

/** A root shared by chance is likely where other words decide what a text is about. */
const rootAmongOthers = 0.4;

/** The idf of a term that stands in so many of a site's documents. */
export const idfOf = (found: number, documents: number): number =>
  Math.log(1 + (documents - found + 0.5) / (found + 0.5));

/**
 * Scores documents by BM25 over their best alternative for each term (how much a document has of a key is Pagefind's
 * part of it), with a share more for terms side by side.
 *
 * @param accepts which documents the filters let pass
 */
export function scoreTexts(sought: readonly SoughtTerm[], accepts: (document: number) => boolean): TextScore[] {
  const rows = new Map<number, { scores: number[]; presence: number[]; places: (readonly number[])[] }>();
  for (const [at, { alternatives, idf }] of sought.entries())
    for (const { kinship, weight, postings } of alternatives)
      for (const posting of postings) {
        if (!accepts(posting.document)) continue;
        const row = rows.get(posting.document) ?? { scores: [], presence: sought.map(() => 0), places: [] };
        rows.set(posting.document, row);
        const score = idf * weight * posting.frequency;
        if (score <= (row.scores[at] ?? 0)) continue;
        row.scores[at] = score;
        row.places[at] = posting.places;
        const sure = kinship === 'root' && sought.length > 1 ? rootAmongOthers : sureness[kinship];
        row.presence[at] = Math.max(row.presence[at] ?? 0, sure);
      }
  return [...rows].map(([document, { scores, presence, places }]) => ({
    document,
    score: scores.reduce((sum, score) => sum + score, 0) * (1 + 0.15 * neighbours(places)),
    presence,
  }));
}

/** How many pairs of terms that follow each other in the query stand within three words somewhere in the text. */
function neighbours(places: readonly (readonly number[] | undefined)[]): number {
  let pairs = 0;
  for (let at = 1; at < places.length; at++) {
    const before = places[at - 1];
    const after = places[at];
    if (before && after && areNear(before, after)) pairs++;
  }
  return pairs;
}

function areNear(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const gap = (b[j] ?? 0) - (a[i] ?? 0);
    if (Math.abs(gap) <= 3 && gap !== 0) return true;
    if (gap > 0) i++;
    else j++;
  }
  return false;
}

/** Documents in which keys stand at given distances, in words: an exact phrase. */
export function documentsWithPhrase(
  words: readonly { readonly offset: number; readonly postings: readonly Posting[] }[],
): Set<number> {
  const [first, ...rest] = words.map(({ offset, postings }) => ({
    offset,
    places: placesByDocument(postings),
  }));
  const found = new Set<number>();
  for (const [document, places] of first?.places ?? []) {
    const others = rest.map((one) => ({
      distance: one.offset - (first?.offset ?? 0),
      places: one.places.get(document),
    }));
    const isHere = (place: number) => others.every((other) => other.places?.has(place + other.distance) ?? false);
    if ([...places].some(isHere)) found.add(document);
  }
  return found;
}

function placesByDocument(postings: readonly Posting[]): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  for (const { document, places: own } of postings) {
    const known = places.get(document) ?? new Set();
    places.set(document, known);
    for (const place of own) known.add(place);
  }
  return places;
}
