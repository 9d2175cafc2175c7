import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { writeFeed } from '../../src/outputs/atom.ts';
import { hostile, sampleAddresses, sampleKnowledge } from './sample-record.ts';

interface Entry {
  id: string;
  title: { '#text': string };
  link: { '@href': string };
  category: { '@term': string };
  published: string;
  updated: string;
  content: { '#text': string };
}
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'entry',
  htmlEntities: true,
});
const write = (knowledge: Knowledge, locale: 'ar' | 'en' = 'en') =>
  writeFeed(knowledge, locale, sampleAddresses);
const read = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  const { feed } = parser.parse(xml) as {
    feed: { id: string; updated: string; '@xml:lang': string; entry?: Entry[] };
  };
  return { ...feed, entries: feed.entry ?? [] };
};

test('each statement is an entry under its permanent address, dated by the day it was entered', () => {
  const { entries, updated } = read(
    write(sampleKnowledge({ first: [{ id: 's01' }], second: [{ id: 's01' }] })),
  );
  expect(entries.map(({ id }) => id)).toEqual([
    'https://lights.example/r/en/sources/herald/#s01',
    'https://lights.example/r/en/sources/gazette/#s01',
  ]);
  expect(entries.map((entry) => entry.updated)).toEqual(['2026-07-01T00:00:00Z', '2026-04-01T00:00:00Z']);
  expect(updated).toBe('2026-07-01T00:00:00Z');
  expect(entries[0]?.content['#text']).toContain('Office');
});

test('a statement that is superseded or disputed is an entry of its own, on the day of what supersedes it', () => {
  const { entries } = read(
    write(
      sampleKnowledge({
        first: [
          { id: 's01', 'superseded-by': ['herald/s01'] },
          { id: 's02', 'disputed-by': ['herald/s01'] },
        ],
        second: [{ id: 's01' }],
      }),
    ),
  );
  const corrections = entries.filter(({ category }) => category['@term'] === 'correction');
  expect(corrections.map(({ title }) => title['#text'])).toEqual([
    'Superseded: Text of s01.',
    'Disputed: Text of s02.',
  ]);
  expect(new Set(corrections.map((entry) => entry.updated))).toEqual(new Set(['2026-07-01T00:00:00Z']));
  expect(corrections[0]?.link['@href']).toBe('https://lights.example/r/en/sources/gazette/#s01');
});

test('an entry of the record that was changed after its sources were entered is told', () => {
  const knowledge = sampleKnowledge({
    first: [{ id: 's01' }],
    entities: {
      'bases/north': { kind: 'light', names: { ar: 'منارة', en: 'North' }, changed: '2026-07-09' },
    },
  });
  const edits = read(write(knowledge, 'ar')).entries.filter(({ category }) => category['@term'] === 'edit');
  expect(edits.map(({ title }) => title['#text'])).toContain('تغيّر مدخل: منارة');
  expect(edits[0]?.updated).toBe('2026-07-09T00:00:00Z');
});

test('all ids are different, and a feed has at most a hundred entries', () => {
  const first = Array.from({ length: 130 }, (_, index) => ({ id: `s${String(index + 1).padStart(3, '0')}` }));
  const { entries } = read(write(sampleKnowledge({ first })));
  expect(entries).toHaveLength(100);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(100);
});

test('an empty record makes a feed that can be read, dated by the build', () => {
  const knowledge = sampleKnowledge({ entities: {} });
  const feed = read(write({ ...knowledge, entities: new Map() }));
  expect(feed.entries).toEqual([]);
  expect(feed.updated).toBe('2026-08-01T00:00:00Z');
});

test('each language has its own id and says which it is', () => {
  const feeds = (['ar', 'en'] as const).map((locale) => read(write(sampleKnowledge(), locale)));
  expect(feeds.map((feed) => feed['@xml:lang'])).toEqual(['ar', 'en']);
  expect(feeds[0]?.id).not.toBe(feeds[1]?.id);
});

test.each([...hostile, 'nul\u0000 and bell\u0007', 'half \ud800 pair'])(
  '%j in a text comes out as text',
  (text) => {
    const { entries } = read(
      write(sampleKnowledge({ first: [{ id: 's01', text: { ar: text, en: text } }] })),
    );
    expect(entries.filter(({ category }) => category['@term'] === 'statement')).toHaveLength(1);
    const shown = text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex -- what XML cannot hold
      .replace(/[\u202e\u2066\u0000\u0007]/g, '')
      .replaceAll('\r\n', '\n');
    const title = entries.find(({ category }) => category['@term'] === 'statement')?.title['#text'];
    expect(title?.replaceAll('\r\n', '\n')).toBe(shown);
  },
);
