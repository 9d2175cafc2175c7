import { type ByteReader, ByteWriter } from './bytes.ts';

/** Where one key stands in one document. */
export interface Posting {
  readonly document: number;
  /** In the title, a name or an alias. */
  readonly inName: boolean;
  readonly inHeading: boolean;
  /** Word positions, ascending: twice the place in the text, plus 1 for English, so two neighbours are 2 apart. */
  readonly positions: readonly number[];
}

/** A key in more documents than this is too common for phrases: only its first places in each are kept. */
const commonKey = 1500;
const placesOfCommon = 3;

/** Writes the postings of one key, documents ascending: gaps, two flags with the count, gaps of positions. */
export function writePostings(postings: readonly Posting[]): number[] {
  const writer = new ByteWriter();
  const most = postings.length > commonKey ? placesOfCommon : Infinity;
  let document = 0;
  for (const posting of postings) {
    const positions = posting.positions.slice(0, most);
    writer.number(posting.document - document);
    document = posting.document;
    writer.number(positions.length * 4 + (posting.inHeading ? 2 : 0) + (posting.inName ? 1 : 0));
    let position = 0;
    for (const next of positions) {
      writer.number(next - position);
      position = next;
    }
  }
  return writer.bytes;
}

/** Reads the postings of one key up to the given end. */
export function readPostings(reader: ByteReader, end: number): Posting[] {
  const postings: Posting[] = [];
  let document = 0;
  while (reader.position < end) {
    document += reader.number();
    const head = reader.number();
    const positions: number[] = [];
    let position = 0;
    for (let left = head >> 2; left > 0; left--) {
      position += reader.number();
      positions.push(position);
    }
    postings.push({ document, inName: (head & 1) > 0, inHeading: (head & 2) > 0, positions });
  }
  return postings;
}
