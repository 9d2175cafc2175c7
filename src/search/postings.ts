import { type ByteReader, ByteWriter } from './bytes.ts';

/** Where one key stands in one document. */
export interface Posting {
  readonly document: number;
  /** In the title, a name or an alias. */
  readonly inName: boolean;
  readonly inHeading: boolean;
  /** How many places it has in the text. */
  readonly count: number;
  /**
   * Word positions, ascending: twice the place in the text, plus 1 for English, so two neighbours are 2 apart. None for
   * a common key whose positions stand apart.
   */
  readonly positions: readonly number[];
}

/** A key in more documents than this keeps its positions apart, in a file that only quoted phrases load. */
export const commonKey = 400;
/** More places than this in one document count as so many, for a common key. */
const mostOfCommon = 7;

/** Writes the postings of one key, documents ascending: gaps, two flags with the count, gaps of positions. */
export function writePostings(postings: readonly Posting[]): number[] {
  const writer = new ByteWriter().number(0);
  let document = 0;
  for (const posting of postings) {
    writer.number(posting.document - document);
    document = posting.document;
    writer.number(headOf(posting, Infinity));
    writePlaces(writer, posting.positions);
  }
  return writer.bytes;
}

/**
 * Writes the postings of a common key without its positions: how many, all gaps, then all flags and counts, which packs
 * to some three bits each.
 *
 * @param file number of the file that holds the positions
 */
export function writeCommon(postings: readonly Posting[], file: number): number[] {
  const writer = new ByteWriter().number(file + 1).number(postings.length);
  let document = 0;
  for (const posting of postings) {
    writer.number(posting.document - document);
    document = posting.document;
  }
  for (const posting of postings) writer.number(headOf(posting, mostOfCommon));
  return writer.bytes;
}

/** Writes the positions of a common key, in the order of its postings. */
export function writePositions(postings: readonly Posting[]): number[] {
  const writer = new ByteWriter();
  for (const { positions } of postings) {
    writer.number(positions.length);
    writePlaces(writer, positions);
  }
  return writer.bytes;
}

/**
 * Reads the postings of one key.
 *
 * @param end where they end
 * @returns with the number of the file that holds the positions when they stand apart
 */
export function readPostings(reader: ByteReader, end: number): { postings: Posting[]; file?: number } {
  const kind = reader.number();
  if (kind > 0) return { postings: readCommon(reader), file: kind - 1 };
  const postings: Posting[] = [];
  let document = 0;
  while (reader.position < end) {
    document += reader.number();
    const head = reader.number();
    postings.push({ ...readHead(document, head), positions: readPlaces(reader, head >> 2) });
  }
  return { postings };
}

/** Puts the positions that `writePositions` wrote with their postings. */
export const readPositions = (reader: ByteReader, postings: readonly Posting[]): Posting[] =>
  postings.map((posting) => ({ ...posting, positions: readPlaces(reader, reader.number()) }));

function readCommon(reader: ByteReader): Posting[] {
  const documents: number[] = [];
  let document = 0;
  for (let left = reader.number(); left > 0; left--) documents.push((document += reader.number()));
  return documents.map((one) => ({ ...readHead(one, reader.number()), positions: [] }));
}

const headOf = ({ count, inHeading, inName }: Posting, most: number): number =>
  Math.min(most, count) * 4 + (inHeading ? 2 : 0) + (inName ? 1 : 0);

const readHead = (document: number, head: number): Omit<Posting, 'positions'> => ({
  document,
  inName: (head & 1) > 0,
  inHeading: (head & 2) > 0,
  count: head >> 2,
});

function writePlaces(writer: ByteWriter, positions: readonly number[]): void {
  let position = 0;
  for (const next of positions) {
    writer.number(next - position);
    position = next;
  }
}

function readPlaces(reader: ByteReader, count: number): number[] {
  const positions: number[] = [];
  let position = 0;
  for (let left = count; left > 0; left--) positions.push((position += reader.number()));
  return positions;
}
