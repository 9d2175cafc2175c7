import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { dateKeysOf } from '../../src/search/date-keys.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { type Filters, openIndex, type SearchIndex } from '../../src/search/open-index.ts';
import { gatherHits } from '../../src/search/found.ts';
import { search } from '../../src/search/search.ts';
import { openFolder, openInNode } from './open-in-node.ts';

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

const dayOf = (edtf: string) => parsePartialDate(edtf) ?? expect.fail(edtf);

const open = async (pages = documents): Promise<SearchIndex> =>
  (await openInNode(pages, { families: [['متحف', 'متاحف']] })).index;

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

  test('about something else finds nothing though a common word is there and the telling one has a root of the page', async () => {
    const more = Array.from({ length: 12 }, (_, at) =>
      page(`places/${String(at)}`, 'place', [], ['بيوت', 'عند القاعدة عدد من البيوت، وللدولة طريقة عمل.'], ['Houses', 'Houses.']),
    ); // prettier-ignore
    for (const query of ['قاعدة العديد', 'طريقة عمل الدولمة'])
      expect((await search(await open([...documents, ...more]), query)).hits, query).toEqual([]);
  });

  test('may say what sort of thing is sought, in words that only its kind and summary have', async () => {
    const bare = page('actors/paper', 'actor', [], ['الصباح', 'نشرت خبرًا.'], ['Al-Sabah', 'It ran a report.']);
    const pages = [...documents, { ...bare, about: ['صحيفة يومية', 'Daily newspaper'] }];
    for (const query of ['صحيفة الصباح', 'daily newspaper sabah', 'newspaper']) {
      const { hits } = await search(await open(pages), query);
      expect(pages[hits[0]?.document ?? -1]?.id, query).toBe('actors/paper');
    }
  });

  test('may have an adjective of origin beside a name', async () => {
    for (const query of ['قاعدة تليل العراقية', 'iraqi Tallil'])
      expect((await ids(query))[0], query).toBe('bases/tallil');
    for (const query of ['طقس تليل', 'الدوري تليل', 'Tallil football', 'iraqi football'])
      expect(await ids(query), query).toEqual([]);
  });

  test('as long as a page does no harm', async () => {
    expect(await ids('مسجد '.repeat(20_000))).toEqual(['places/kufa']);
  });
});

describe('a date as a query', () => {
  const bare = page(
    'x',
    'milestone',
    [2026],
    ['افتتاح السد', 'افتُتح السد.'],
    ['Opening of the dam', 'The dam opened.'],
  );
  const pages: SearchDocument[] = [
    { ...bare, id: 'milestones/opening', path: 'milestones/opening/', dates: dateKeysOf(dayOf('2026-01-17')) },
    { ...bare, id: 'milestones/repair', path: 'milestones/repair/', dates: dateKeysOf(dayOf('2025-09')) },
    { ...page('sources/paper', 'source', [2026], ['الجريدة، 17 كانون الثاني (يناير) 2026', 'خبر.'], ['The Paper, 17 January 2026', 'A report of 17 January 2026.']), published: dateKeysOf(dayOf('2026-01-17')) },
    page('places/numbers', 'place', [], ['أرقام', 'في 17 بيتًا، وفي كانون الثاني 2026 عشرون.'], ['Numbers', '17 houses; in January 2026 twenty; nothing in September 2025.']),
  ]; // prettier-ignore
  const first = async (query: string, count: number) => {
    const index = await open(pages);
    const { hits } = await search(index, query);
    return hits.slice(0, count).map(({ document }) => pages[document]?.id);
  };

  test.each(['17 January', '17 كانون الثاني 2026', '17 يناير ٢٠٢٦', 'January 17, 2026', '2026-01-17'])(
    'brings what happened on it, then what came out on it: %s',
    async (query) => expect(await first(query, 2)).toEqual(['milestones/opening', 'sources/paper']),
  );

  test.each(['أيلول 2025', 'سبتمبر ٢٠٢٥', 'September 2025', 'sept 2025'])('may be a month: %s', async (query) =>
    expect(await first(query, 1)).toEqual(['milestones/repair']),
  );

  test('finds a report by its name and date', async () => {
    expect(await first('the paper 17 january', 1)).toEqual(['sources/paper']);
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
  expect((await search(index, '"old wall"')).loosePhrases).toEqual([]);
  expect((await search(index, '"wall old"')).loosePhrases).toEqual(['wall old']);
}, 60_000);

test('Pagefind cuts its index fine: a version that ignores its chunk size writes one file', async () => {
  const { folder } = await openInNode(
    Array.from({ length: 30 }, (_, at) =>
      page(`places/${String(at)}`, 'place', [2020], [`بلدة ${String(at)}`, 'نص '.repeat(30)], [`Town ${String(at)}`, words(at)]),
    ),
  ); // prettier-ignore
  expect(
    readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.pf_index')).length,
  ).toBeGreaterThan(3);
});

const words = (seed: number): string =>
  Array.from({ length: 60 }, (_, at) => `w${((seed * 61 + at) * 7919).toString(36).replace(/\d/g, 'x')}`).join(' ');

describe('what does not come is an error, never an empty answer:', () => {
  /** Opens an index of which some files do not come until they are mended. */
  async function openBroken(broken: RegExp) {
    const { folder } = await openInNode(documents);
    const gone = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => broken.test(name));
    expect(gone).not.toEqual([]);
    for (const name of gone) renameSync(join(folder, name), join(folder, `${name}.gone`));
    const mend = () => gone.forEach((name) => renameSync(join(folder, `${name}.gone`), join(folder, name)));
    return { folder, mend };
  }

  test.each([
    ['the words of an index file', /\.pf_index$/, {}],
    ['a filter', /\.pf_filter$/, { kind: 'place' }],
    ['the text of a page', /texts\/.*json/, {}],
  ])('%s', async (_, broken, filters) => {
    const { folder, mend } = await openBroken(broken);
    const ask = async (index: SearchIndex) => {
      const answer = await search(index, 'museum', filters);
      return gatherHits(index, answer, filters, 'en');
    };
    const { index } = await openFolder(folder);
    await expect(ask(index)).rejects.toThrow();
    mend();
    expect((await ask(index)).hits).toHaveLength(1);
  });

  test('the head', async () => {
    const access = {
      load: () => Promise.reject(new Error('down')),
      loadPagefind: () => Promise.reject(new Error()),
    };
    await expect(openIndex(access)).rejects.toThrow('down');
  });
});

describe('spellings that no rule of stems joins:', () => {
  const planes = [
    page('places/a', 'place', [], ['مطار', 'هبطت فيه طائرة.'], ['Airfield', 'An F/A-18 landed; write by e-mail.']),
    page('places/erbil', 'place', [], ['أربيل', 'مدينة في الشمال.'], ['Erbil', 'A city in the north.']),
    page('bases/asad', 'base', [], ['قاعدة عين الأسد', 'قاعدة جوية في الغرب.'], ['Ain al-Asad', 'An air base.']),
    page('places/b', 'place', [], ['مرفأ', 'فيه سفن.'], ['Port', 'Ships; the C130 is not seen here.']),
  ]; // prettier-ignore
  test.each([
    ['FA-18', 'places/a'],
    ['FA18', 'places/a'],
    ['f/a 18', 'places/a'],
    ['email', 'places/a'],
    ['C-130', 'places/b'],
    ['ئەربیل', 'places/erbil'],
    ['عين الأسدالجوية', 'bases/asad'],
  ])('%s finds %s', async (query, wanted) => {
    const index = await open(planes);
    const { hits } = await search(index, query);
    expect((await index.pageOf(hits[0]?.document ?? -1, 'en')).id).toBe(wanted);
  });
});
