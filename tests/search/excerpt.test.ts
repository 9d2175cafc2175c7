import { expect, test } from 'vitest';
import { excerptsOf, markText } from '../../src/search/excerpt.ts';
import { keyOf } from '../../src/language/key.ts';

const marks = new Map(['قاعدة', 'مغلقة'].map((word, term) => [keyOf(word), term]));

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
  expect(excerpt?.pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual(['القاعدة', 'المغلقة']);
});

test('a page without the words gives its opening', () => {
  const sections = ['first', 'second'].map((id) => ({ id, heading: '', text: `${id} text` }));
  expect(excerptsOf(sections, marks, 3).map(({ id }) => id)).toEqual(['first']);
});

test('the sentence that answers most is shown, whole', () => {
  const text = 'قاعدة قديمة.\nكانت القاعدة مغلقة يومين. وفتحت القاعدة بعد ذلك.';
  const [excerpt] = excerptsOf([{ id: '', heading: '', text }], marks, 3);
  expect(excerpt?.pieces.map((piece) => piece.text).join('')).toBe('كانت القاعدة مغلقة يومين.');
});

test('a compound is marked in all its parts, however it is written', () => {
  const marked = markText('Two F/A-18s and an F/A-18 flew.', new Map([['fa18', 0]]));
  expect(marked.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toContain('18');
});
