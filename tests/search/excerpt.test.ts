import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/search/bytes.ts';
import { excerptsOf, markText } from '../../src/search/excerpt.ts';
import {
  readPositions,
  readPostings,
  writeCommon,
  writePositions,
  writePostings,
} from '../../src/search/postings.ts';
import { keyOf } from '../../src/text/key.ts';

const marks = new Set(['قاعدة', 'مغلقة'].map(keyOf));

test('the words found are marked as they are printed', () => {
  expect(markText('وبالقاعدةِ جنودٌ', marks)).toEqual([
    { text: 'وبالقاعدةِ', isMarked: true },
    { text: ' جنودٌ', isMarked: false },
  ]);
});

test('an excerpt is cut around the words, and its pieces are the text', () => {
  const text = `${'كلمة '.repeat(60)}القاعدة المغلقة ${'أخرى '.repeat(60)}`.trim();
  const [excerpt] = excerptsOf([{ id: 'a', heading: 'رأس', text }], marks, 3);
  const shown = excerpt?.pieces.map((piece) => piece.text).join('') ?? '';
  expect(text).toContain(shown.replace(/^… | …$/g, ''));
  expect(excerpt?.pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual([
    'القاعدة',
    'المغلقة',
  ]);
});

test('a page without the words gives its opening', () => {
  const sections = ['first', 'second'].map((id) => ({ id, heading: '', text: `${id} text` }));
  expect(excerptsOf(sections, marks, 3).map(({ id }) => id)).toEqual(['first']);
});

const postings = [
  { document: 0, inName: true, inHeading: false, count: 3, positions: [0, 1, 300] },
  { document: 70_000, inName: false, inHeading: true, count: 0, positions: [] },
];

test('postings are read as they were written', () => {
  const bytes = Uint8Array.from(writePostings(postings));
  expect(readPostings(new ByteReader(bytes), bytes.length)).toEqual({ postings });
});

test('the positions of a common key stand apart and come back to their documents', () => {
  const bytes = Uint8Array.from(writeCommon(postings, 7));
  const read = readPostings(new ByteReader(bytes), bytes.length);
  expect(read.file).toBe(7);
  expect(read.postings.map(({ document, count }) => [document, count])).toEqual([[0, 3], [70_000, 0]]); // prettier-ignore
  const places = new ByteReader(Uint8Array.from(writePositions(postings)));
  expect(readPositions(places, read.postings)).toEqual(postings);
});

test('bytes that end within a number are an error', () => {
  const bytes = Uint8Array.from(new ByteWriter().number(300).bytes.slice(0, 1));
  expect(() => new ByteReader(bytes).number()).toThrow(RangeError);
});
