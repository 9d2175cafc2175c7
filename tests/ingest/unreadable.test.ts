import { expect, test } from 'vitest';
import { ingestBytes, type KnownRecord } from '../../src/ingest/ingest.ts';
import { Unreadable } from '../../src/ingest/article/unreadable.ts';

const nothing: KnownRecord = { content: undefined, knowledge: undefined };
const read = (content: string | Buffer) => ingestBytes(Buffer.from(content), nothing);

test.each<[string, string | Buffer, RegExp]>([
  ['an empty file', '', /empty/],
  ['white space', ' \n\t\u00a0\n', /white space/],
  ['NUL bytes', 'A port\0 and a ship\0.', /binary/],
  ['a PDF', '%PDF-1.4\n1 0 obj', /PDF/],
  ['broken UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00, 0xd8]), /binary|encoding/],
  ['tags that nest without end', `<html><body>${'<div>'.repeat(20_000)}<p>A port.</p>`, /nested/],
  [
    'an encoding that nobody knows',
    Buffer.concat([Buffer.from('<meta charset="x-none"><p>'), Buffer.from([0xe3, 0xed, 0xe4])]),
    /x-none/,
  ],
  ['a line of 5 MB', 'The port is open. '.repeat(280_000), /paragraph/i],
])('%s cannot be read, and the message says why in one line', (_, content, message) => {
  const fault = faultOf(() => read(content));
  expect(fault).toBeInstanceOf(Unreadable);
  expect(fault?.message).toMatch(message);
  expect(fault?.message).not.toMatch(/\n/);
});

test('Windows-1256 is read as what it says', () => {
  // «ميناء» in Windows-1256.
  const word = Buffer.from([0xe3, 0xed, 0xe4, 0xc7, 0xc1]);
  const text = Buffer.concat([word, Buffer.from(' '), word, Buffer.from('.\n')]);
  expect(read(text).article.paragraphs).toEqual(['ميناء ميناء.']);
});

test('a page is read by the encoding that it declares', () => {
  // «ميناء» in ISO-8859-6.
  const word = Buffer.from([0xe5, 0xea, 0xe6, 0xc7, 0xc1]);
  const page = Buffer.concat([
    Buffer.from('<html><head><meta charset="iso-8859-6"></head><body><p>'),
    word,
    Buffer.from('.</p></body></html>'),
  ]);
  expect(read(page).article.paragraphs).toEqual(['ميناء.']);
});

test('marks that nobody sees are taken out and told', () => {
  const { article, warnings } = read('The \u200bport\u202e is open on most days.\n');
  expect(article.paragraphs).toEqual(['The port is open on most days.']);
  expect(warnings.join()).toMatch(/2 invisible marks/);
});

test('ten thousand paragraphs are read as many', () => {
  expect(read('The ferry left the port on time.\n\n'.repeat(10_000)).paragraphs).toHaveLength(10_000);
});

test('headline, outlet and date on lines of their own are no paragraphs', () => {
  const { article } = read(
    'Ferry fares rise\nHarbour Times\nPort Halden, 3 May 2025\n\nThe ferry left the port on time.\n',
  );
  expect(article.title).toBe('Ferry fares rise');
  expect(article.dateline).toEqual({ publisher: 'Harbour Times', city: 'Port Halden', date: '2025-05-03' });
  expect(article.paragraphs).toEqual(['The ferry left the port on time.']);
});

test('what stands around an article on its page is left out', () => {
  const lines = 'The ferry left the port on time, and the harbour master saw it pass the old light. '.repeat(3);
  const page = `<html><body><div class="cookie-banner"><p>We use cookies.</p></div><nav>Home</nav><article><h1>Ferry</h1><p>${lines}</p><div class="related-posts"><p>Twelve more ships</p></div></article><div class="comments"><p>Nice.</p></div></body></html>`;
  expect(read(page).article.paragraphs).toEqual([lines.trim()]);
});

/** What a reading throws, once: large inputs take their time. */
function faultOf(attempt: () => unknown): Error | undefined {
  try {
    attempt();
  } catch (error) {
    return error as Error;
  }
  return undefined;
}
