import { describe, expect, test, vi } from 'vitest';
import { locales, type Locale } from '../../src/model/locale.ts';
import { drawMap } from '../../src/views/draw-map.ts';
import { boxOf, overlaps } from '../../src/views/label.ts';
import { findExtent } from '../../src/views/map-frame.ts';
import { layoutMap, type MapLayout } from '../../src/views/layout-map.ts';
import { countryName, findOutline, readMapData } from '../../src/views/map-data.ts';
import { collectMap } from '../../src/views/map-items.ts';
import { findSpot, isInside, type Ring } from '../../src/views/outline.ts';
import { simplifyLine } from '../../src/views/simplify-line.ts';
import { sampleKnowledge, sampleLinks } from './sample-knowledge.ts';

// The map data is megabytes; on a busy machine reading and cutting it takes its time.
vi.setConfig({ testTimeout: 60_000 });

const content = (locale: Locale, options = {}) => collectMap(sampleKnowledge(options), locale, sampleLinks);
const lay = (locale: Locale, width: number, options = {}): MapLayout =>
  layoutMap(content(locale, options), { width, locale })!;

describe.each(locales)('in %s', (locale) => {
  test.each([280, 320, 768, 1440])(
    'names touch neither each other nor a mark, and stay in the picture at %i px',
    (width) => {
      for (const options of [{}, { bases: 30 }, { bases: 200 }]) {
        const layout = lay(locale, width, options);
        const labels = [...layout.marks, ...layout.areas].flatMap(({ label }) =>
          label ? [boxOf(label, layout.dir)] : [],
        );
        const marks = layout.marks.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
        expect(labels.length).toBeGreaterThan(2);
        for (const label of labels) {
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(width);
          expect([...labels, ...marks].filter((other) => other !== label && overlaps(other, label))).toEqual(
            [],
          );
        }
      }
    },
  );

  test('the picture is accepted as it was', async () => {
    const svg = drawMap(content(locale), { locale, width: 840, id: 'm', className: 'at-wide' })!;
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../pictures/map.${locale}.svg`);
  });
});

test('the north is up and the east is on the right in both languages', () => {
  for (const locale of locales) {
    const { marks } = lay(locale, 840);
    const find = (id: string) => marks.find(({ members }) => members[0]?.id === id)!;
    expect(find('bases/north').y).toBeLessThan(find('places/town').y);
    expect(find('bases/north').x).toBeLessThan(find('places/town').x);
  }
});

test('a movement to an area stops in its visible part, across the border', () => {
  const { moves } = lay('en', 840);
  const crossing = moves.find(({ move }) => move.to === 'places/neighbour')!;
  expect(crossing.to[0]).toBeLessThan(crossing.from[0]);
  expect(crossing.to[0]).toBeGreaterThan(0);
  expect(Math.hypot(crossing.to[0] - crossing.from[0], crossing.to[1] - crossing.from[1])).toBeLessThan(160);
});

test('what has no known end is not drawn but stays among the movements', () => {
  const all = content('en');
  const drawn = layoutMap(all, { width: 840, locale: 'en' })!.moves.map(({ move }) => move.to ?? 'nowhere');
  expect(all.moves).toHaveLength(4);
  expect(drawn).toEqual(['bases/north', 'places/neighbour']);
});

test('a planned movement is dashed and links to the paragraph that says it', () => {
  const svg = drawMap(content('en'), { locale: 'en', width: 840, id: 'm', className: '' })!;
  expect(svg).toMatch(
    /<a [^>]*href="\/cite\/paper-2031\/s\d+\/"[^>]*><title>[^<]+<\/title><path class="v-halo"[^>]*\/><path class="v-move v-planned"/,
  );
});

test('without any position there is no map', () => {
  expect(
    drawMap(content('en', { nowhere: true }), { locale: 'en', width: 840, id: 'm', className: '' }),
  ).toBeUndefined();
});

test('a record about another part of the world gets a map of that part', () => {
  const layout = lay('en', 840, { shift: [-62, 28] });
  expect(layout.marks).toHaveLength(3);
  expect(layout.governorates).toBe('');
  expect(layout.areas.map(({ id }) => id)).toContain('352');
});

test('many bases are put together in marks that tell their number, none is lost', () => {
  const { marks } = lay('en', 840, { bases: 200 });
  expect(marks.length).toBeLessThan(203);
  expect(marks.flatMap(({ members }) => members)).toHaveLength(203);
});

test('a country is named in the language of the page', () => {
  expect([countryName('400', 'ar'), countryName('400', 'en')]).toEqual(['الأردن', 'Jordan']);
});

test('an outline that the data does not have is undefined', () => {
  expect(findOutline({ layer: 'countries', id: '999' })).toBeUndefined();
  expect(findOutline({ layer: 'governorates', id: 'XX.YY' })).toBeUndefined();
  expect(findOutline({ layer: 'governorates', id: 'IQ.AN' })?.type).toBe('Polygon');
});

test('a coarser map has fewer points', () => {
  const size = (tolerance: number) => JSON.stringify(readMapData([38, 29, 49, 38], tolerance).borders).length;
  expect(size(0.1)).toBeLessThan(size(0.01) / 2);
});

test('the roomiest spot of a shape lies inside it, also where its middle does not', () => {
  const hook: Ring[] = [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [8, 10],
      [8, 2],
      [2, 2],
      [2, 10],
      [0, 10],
      [0, 0],
    ],
  ];
  expect(isInside([5, 5], hook)).toBe(false);
  expect(isInside(findSpot(hook)!, hook)).toBe(true);
});

test('simplifying keeps corners and drops what hardly bends', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [5, 0.1],
        [10, 0],
        [10, 10],
      ],
      1,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
});

test('a place deep inside a country, far from its borders, is shown in that country', () => {
  const [west, , east] = findExtent([{ lon: 44, lat: 36.2 }])!;
  expect(east - west).toBeGreaterThan(8);
});
