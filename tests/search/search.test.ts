import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { openIndex, type SearchIndex } from '../../src/search/open-index.ts';
import { packing } from '../../src/site/pack-files.ts';
import { search, type Filters } from '../../src/search/search.ts';

const page = (id: string, kind: string, years: readonly number[], ar: [string, string], en: [string, string]): SearchDocument => ({
  id,
  path: `${id}/`,
  kind,
  years,
  names: [],
  titles: { ar: ar[0], en: en[0] },
  sections: {
    ar: [{ id: '', heading: '', text: ar[1] }, { id: 'later', heading: 'لاحقًا', text: 'رُمّم السور القديم.' }],
    en: [{ id: '', heading: '', text: en[1] }, { id: 'later', heading: 'Later', text: 'The old wall was repaired.' }],
  },
}); // prettier-ignore

const documents = [
  page('places/kufa', 'place', [2020], ['الكوفة', 'مدينة على الفرات فيها مسجد كبير.'], ['Kufa', 'A town on the Euphrates with a great mosque.']),
  page('places/nasiriyah', 'place', [2021], ['الناصرية', 'مدينة جنوبية قرب أور، وفيها متحف.'], ['Nasiriyah', 'A southern city near Ur that has a museum.']),
  page('bases/tallil', 'base', [2021], ['قاعدة تليل', 'قاعدة جوية قرب الناصرية وأور.'], ['Tallil', 'An air base near Nasiriyah and Ur.']),
]; // prettier-ignore

async function open(pages = documents): Promise<SearchIndex> {
  const files = buildIndex(pages, { ...packing, families: ['متحف متاحف'] });
  return openIndex((name) => {
    const file = files.get(name);
    return file ? Promise.resolve(Uint8Array.from(file)) : Promise.reject(new Error(name));
  });
}

async function ids(query: string, filters: Filters = {}): Promise<string[]> {
  const index = await open();
  const { hits } = await search(index, query, filters);
  return Promise.all(hits.map(async ({ document }) => (await index.pageOf(document, 'ar')).id));
}

describe('a query', () => {
  test('in one language finds the page by its text in the other', async () => {
    expect((await ids('museum'))[0]).toBe('places/nasiriyah');
    expect((await ids('المتاحف'))[0]).toBe('places/nasiriyah');
  });

  test('that is a name puts its page on top, however it is spelt', async () => {
    for (const name of ['Nasiriya', 'An-Nasiriyyah', 'الناصريه', 'ناصرية', 'nasriyah'])
      expect((await ids(name))[0], name).toBe('places/nasiriyah');
  });

  test('is narrowed by kind and year', async () => {
    expect(await ids('Nasiriyah', { kind: 'base' })).toEqual(['bases/tallil']);
    expect(await ids('السور القديم', { year: 2020 })).toEqual(['places/kufa']);
    expect(await ids('السور القديم', { year: 1999 })).toEqual([]);
  });

  test('in quotation marks has to stand word for word', async () => {
    expect(await ids('"great mosque"')).toEqual(['places/kufa']);
    const { loosePhrases, hits } = await search(await open(), '«مسجد الفرات»');
    expect(loosePhrases).toEqual(['مسجد الفرات']);
    expect(hits.length).toBeGreaterThan(0);
  });

  test('with a typing error says what was sought instead', async () => {
    const { corrected, hits } = await search(await open(), 'musuem');
    expect(hits).toHaveLength(1);
    expect(corrected).toEqual([{ typed: 'musuem', key: 'museum' }]);
  });

  test('of which no page has all words says which it left out', async () => {
    const { missing, hits } = await search(await open(), 'great mosque Euphrates zebra');
    expect(hits).toHaveLength(1);
    expect(missing).toEqual(['zebra']);
  });

  test('about something else finds nothing', async () => {
    for (const query of ['football', 'طقس الغد', 'weather in Kufa', '…', '', '\ud800', 'متى'])
      expect(await ids(query), query).toEqual([]);
  });

  test('as long as a page does no harm', async () => {
    expect(await ids('مسجد '.repeat(20_000))).toEqual(['places/kufa']);
  });
});

test('a site without pages finds nothing', async () => {
  expect((await search(await open([]), 'museum 2020 «متحف أور»')).hits).toEqual([]);
});

test('a site too large for one file answers as a small one does', async () => {
  const many = Array.from({ length: 5000 }, (_, at) => {
    const word = [...String(at)].map((digit) => 'بتجحدرزسشع'[Number(digit)]).join('');
    return page(
      `places/p${String(at)}`,
      'place',
      [],
      [`بلدة ${word}`, `${word}ان ${word}ومة`],
      [`Town ${String(at)}`, 'A town.'],
    );
  });
  const index = await open([...documents, ...many]);
  expect(index.isWhole).toBe(false);
  const { hits } = await search(index, 'متحف أور');
  expect((await index.pageOf(hits[0]?.document ?? -1, 'en')).id).toBe('places/nasiriyah');
  // A common word's places are in a file of their own, which a phrase in quotation marks asks for.
  expect((await search(index, '"old wall"')).loosePhrases).toEqual([]);
  expect((await search(index, '"wall old"')).loosePhrases).toEqual(['wall old']);
}, 60_000);

test('a file that is missing once is asked for again', async () => {
  const files = buildIndex(documents, { ...packing, families: [] });
  let isDown = true;
  const index = await openIndex((name) =>
    isDown && name.includes('/')
      ? Promise.reject(new Error('down'))
      : Promise.resolve(Uint8Array.from(files.get(name) ?? [])),
  );
  await expect(search(index, 'museum')).rejects.toThrow('down');
  isDown = false;
  expect((await search(index, 'museum')).hits).toHaveLength(1);
});
