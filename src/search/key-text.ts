import type { Posting } from './postings.ts';

/**
 * The places of one key while a site is read, documents ascending. Three flat lists instead of an object a document: a
 * large site has millions of places.
 */
export class KeyText {
  private readonly documents: number[] = [];
  /** Count of places, shifted by two, with the two flags of a posting. */
  private readonly heads: number[] = [];
  private readonly places: number[] = [];

  addName(document: number): void {
    const at = this.open(document);
    this.heads[at] = (this.heads[at] ?? 0) | 1;
  }

  /** A filter that a document passes: no place, no name. */
  addDocument(document: number): void {
    this.open(document);
  }

  addPlace(document: number, place: number, isHeading: boolean): void {
    const at = this.open(document);
    this.heads[at] = (this.heads[at] ?? 0) + 4;
    if (isHeading) this.heads[at] |= 2;
    this.places.push(place);
  }

  postings(): Posting[] {
    let from = 0;
    return this.documents.map((document, at) => {
      const head = this.heads[at] ?? 0;
      const count = head >> 2;
      const positions = this.places.slice(from, (from += count)).sort((a, b) => a - b);
      return { document, inName: (head & 1) > 0, inHeading: (head & 2) > 0, count, positions };
    });
  }

  private open(document: number): number {
    const last = this.documents.length - 1;
    if (this.documents[last] === document) return last;
    this.heads.push(0);
    return this.documents.push(document) - 1;
  }
}

/** The postings of keys that are one to a searcher, as those of one key. */
export function joinPostings(texts: readonly KeyText[]): Posting[] {
  const [first, ...rest] = texts.map((text) => text.postings());
  if (!first || rest.length === 0) return first ?? [];
  const joined = new Map(first.map((posting) => [posting.document, posting]));
  for (const posting of rest.flat()) {
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
