import { parseHTML } from 'linkedom';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { writeFeed } from '../../src/outputs/feed.ts';
import { hostile, sampleAddresses, sampleKnowledge } from './sample-record.ts';

interface Item {
  guid: { '#text': string; '@isPermaLink': string };
  title: string;
  link: string;
  category: string;
  pubDate: string;
  description: string;
}
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'item',
  htmlEntities: true,
});
const write = (knowledge: Knowledge, locale: 'ar' | 'en' = 'en') => writeFeed(knowledge, locale, sampleAddresses);
const read = async (written: Promise<string>) => {
  const xml = await written;
  expect(XMLValidator.validate(xml)).toBe(true);
  const { rss } = parser.parse(xml) as {
    rss: { channel: { language: string; link: string; 'atom:link': { '@href': string }; item?: Item[] } };
  };
  return { ...rss.channel, items: rss.channel.item ?? [] };
};
/** The day of an item, `YYYY-MM-DD`. */
const dayOf = ({ pubDate }: Item): string => new Date(pubDate).toISOString().slice(0, 10);

test('each statement is an entry under its permanent address, dated by the day it was entered', async () => {
  const { items } = await read(write(sampleKnowledge({ first: [{ id: 's01' }], second: [{ id: 's01' }] })));
  expect(items.map(({ guid }) => guid['#text'])).toEqual([
    'https://lights.example/r/en/sources/herald/#s01',
    'https://lights.example/r/en/sources/gazette/#s01',
  ]);
  expect(items.map(({ link }) => link)).toEqual(items.map(({ guid }) => guid['#text']));
  expect(items.map(dayOf)).toEqual(['2026-07-01', '2026-04-01']);
  expect(items[0]?.description).toContain('Office');
});

test('a statement that is superseded or disputed is an entry of its own, on the day of what supersedes it', async () => {
  const { items } = await read(
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
  const corrections = items.filter(({ category }) => category === 'correction');
  expect(corrections.map(({ title }) => title)).toEqual([
    'Superseded: Text of s01.',
    'Told differently elsewhere: Text of s02.',
  ]);
  expect(new Set(corrections.map(dayOf))).toEqual(new Set(['2026-07-01']));
  expect(corrections[0]?.link).toBe('https://lights.example/r/en/sources/gazette/#s01');
});

test('an entry of the record that was changed after its sources were entered is told', async () => {
  const knowledge = sampleKnowledge({
    first: [{ id: 's01' }],
    entities: {
      'bases/north': { kind: 'light', names: { ar: 'منارة', en: 'North' }, changed: '2026-07-09' },
    },
  });
  const { items } = await read(write(knowledge, 'ar'));
  const edits = items.filter(({ category }) => category === 'edit');
  expect(edits.map(({ title }) => title)).toContain('تغيّرت مادة: منارة');
  expect(edits.map(dayOf)).toContain('2026-07-09');
});

test('all ids are different, and a feed has at most a hundred entries', async () => {
  const first = Array.from({ length: 130 }, (_, index) => ({ id: `s${String(index + 1).padStart(3, '0')}` }));
  const { items } = await read(write(sampleKnowledge({ first })));
  expect(items).toHaveLength(100);
  expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(100);
});

test('an empty record makes a feed that can be read', async () => {
  const knowledge = sampleKnowledge({ entities: {} });
  expect((await read(write({ ...knowledge, entities: new Map() }))).items).toEqual([]);
});

test('each language has its own address and says which it is', async () => {
  const feeds = await Promise.all((['ar', 'en'] as const).map((locale) => read(write(sampleKnowledge(), locale))));
  expect(feeds.map(({ language }) => language)).toEqual(['ar', 'en']);
  expect(new Set(feeds.map((feed) => feed['atom:link']['@href'])).size).toBe(2);
});

test.each([...hostile, 'nul\u0000 and bell\u0007', 'half \ud800 pair'])(
  '%j in a text comes out as text',
  async (text) => {
    const { items } = await read(write(sampleKnowledge({ first: [{ id: 's01', text: { ar: text, en: text } }] })));
    const [item, ...others] = items.filter(({ category }) => category === 'statement');
    expect(others).toEqual([]);
    const shown = text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex -- what XML cannot hold
      .replace(/[\u202e\u2066\u0000\u0007]/g, '');
    const inLines = (value: string | undefined) => value?.replace(/\r\n?/g, '\n');
    expect(inLines(item?.title)).toBe(inLines(shown));
    const { document } = parseHTML(`<body>${item?.description ?? ''}</body>`);
    expect(inLines(document.querySelector('p')?.textContent)).toBe(inLines(shown));
    expect(document.querySelectorAll('body *').length).toBe(document.querySelectorAll('p').length);
  },
);
