import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { assembleKnowledge } from '../../src/model/knowledge.ts';
import { hasOutline, type Outlines } from '../../src/model/position.ts';
import { makeArrow } from '../../src/views/map/arrows.ts';
import { collectMap } from '../../src/views/map/items.ts';
import { boxOf, placeLabel } from '../../src/views/map/labels.ts';
import { layoutMap, type MapLayout } from '../../src/views/map/layout.ts';
import { spread } from '../../src/views/map/spread.ts';
import { knowLighthouses } from '../model/lighthouses.ts';

const folder = `${import.meta.dirname}/../fixtures/records/first-article`;
const knowledge = assembleKnowledge(readContent(folder).content!, '2026-12-01');
const items = collectMap(knowledge);
const layoutOf = (change: Partial<Parameters<typeof layoutMap>[0]> = {}): MapLayout =>
  layoutMap({
    points: items.points,
    ways: items.drawn,
    outlines: knowledge.map,
    subject: '368',
    mentioned: new Set(['368', '414', '760']),
    nameOf: ({ short }) => short.en,
    nameOfCountry: (id) => `Land ${id}`,
    size: 320,
    stray: 1.4,
    withInner: true,
    ...change,
  })!;

test('a way is drawn only between two positions; countries and ends that are not given are told in words', () => {
  expect(items.drawn.map(({ from, to }) => `${from} ${to}`)).toEqual(['places/baghdad places/erbil']);
  expect(items.told.map(({ from, to }) => `${from} ${to}`)).toContain('places/iraq places/kuwait');
  expect(layoutOf().arrows).toHaveLength(1);
});

test('every mark has an area of its own for a finger, and what moved tells where it truly lies', () => {
  const { marks, size } = layoutOf();
  for (const [index, a] of marks.entries())
    for (const b of marks.slice(index + 1)) {
      const apart = Math.hypot(a.x - b.x, a.y - b.y) * (size / 100);
      expect(apart, `${a.entity.id} ${b.entity.id}`).toBeGreaterThan(25);
    }
  const moved = marks.filter(({ truly }) => truly).map(({ entity }) => entity.id);
  expect(moved.sort()).toEqual(['bases/ain-al-asad', 'places/al-baghdadi']);
});

test('names stand on the drawing and do not cover each other', () => {
  const { marks, countries, size } = layoutOf();
  const unit = (percent: number) => (percent * size) / 100;
  const middle = { dx: 0, dy: 0, side: 'middle' } as const;
  const boxes = [
    ...marks.flatMap(({ entity, x, y, label }) =>
      label ? [boxOf(entity.short.en, { x: unit(x), y: unit(y) }, label)] : [],
    ),
    ...countries.flatMap(({ name }) => (name ? [boxOf(name.text, { x: unit(name.x), y: unit(name.y) }, middle)] : [])),
  ];
  expect(marks.every(({ label }) => label)).toBe(true);
  for (const [index, a] of boxes.entries()) {
    expect(Math.min(a[0], a[1])).toBeGreaterThanOrEqual(0);
    expect(Math.max(a[2], a[3])).toBeLessThanOrEqual(size);
    for (const b of boxes.slice(index + 1))
      expect(a[2] <= b[0] + 0.1 || b[2] <= a[0] + 0.1 || a[3] <= b[1] + 0.1 || b[3] <= a[1] + 0.1).toBe(true);
  }
});

test('countries that the record speaks of are named, the subject first', () => {
  const named = layoutOf()
    .countries.filter(({ name }) => name)
    .map(({ id }) => id);
  expect(named[0]).toBe('368');
  expect(named).toEqual(expect.arrayContaining(['414', '760']));
});

test('an arrow goes around marks that it does not lead to', () => {
  const straight = makeArrow({ x: 0, y: 100 }, { x: 0, y: 0 });
  const around = makeArrow({ x: 0, y: 100 }, { x: 0, y: 0 }, [{ x: straight.number.x, y: straight.number.y }]);
  expect(Math.abs(around.number.x - straight.number.x)).toBeGreaterThan(15);
});

test('what has room stays where it is, what lies at one place parts', () => {
  expect(
    spread(
      [
        { x: 100, y: 100 },
        { x: 200, y: 200 },
      ],
      26,
      320,
    ),
  ).toEqual([
    { x: 100, y: 100 },
    { x: 200, y: 200 },
  ]);
  const [a, b] = spread(
    [
      { x: 100, y: 100 },
      { x: 100, y: 100 },
    ],
    26,
    320,
  );
  expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeCloseTo(26);
});

test('a name without room on the right stands on the left, and without any room nowhere', () => {
  expect(placeLabel('Harbour', { x: 310, y: 100 }, [], 320)?.label.side).toBe('left');
  expect(placeLabel('Harbour', { x: 160, y: 100 }, [[0, 0, 320, 320]], 320)).toBeUndefined();
});

test('a record without outlines still has a map of its positions, and one without positions has none', () => {
  const lighthouses = knowLighthouses();
  const { points } = collectMap(lighthouses);
  expect(points.length).toBeGreaterThan(0);
  const layout = layoutOf({ points, ways: [], outlines: undefined, subject: undefined });
  expect(layout.countries).toEqual([]);
  expect(layout.marks.length).toBe(points.length);
  expect(
    layoutMap({
      points: [],
      ways: [],
      outlines: undefined,
      subject: undefined,
      mentioned: new Set(),
      nameOf: () => '',
      nameOfCountry: () => '',
      size: 320,
      stray: 1,
      withInner: false,
    }),
  ).toBeUndefined();
});

test('what lies far from the country of the map is told as outside of it', () => {
  const far = {
    ...items.points[0]!,
    id: 'places/far',
    reference: { position: { ...items.points[0]!.reference.position!, lon: -70, lat: 40 } },
  };
  const layout = layoutOf({ points: [...items.points, far] });
  expect(layout.outside.map(({ id }) => id)).toEqual(['places/far']);
});

test('an area stands out with its name', () => {
  const layout = layoutOf({
    points: [],
    ways: [],
    lit: { area: { layer: 'governorates', id: 'IQ.AN' }, name: 'Anbar' },
  });
  expect(layout.lit?.path).toMatch(/^M/);
  expect(layout.lit?.name?.text).toBe('Anbar');
});

test('the outlines are light and have every area that the record names', () => {
  const file = `${folder}/map.topo.json`;
  const text = readFileSync(file, 'utf8');
  expect(text.length).toBeLessThan(30_000);
  const outlines = JSON.parse(text) as Outlines;
  for (const { reference } of knowledge.entities.values())
    if (reference.area) expect(hasOutline(outlines, reference.area), reference.area.id).toBe(true);
  expect(hasOutline(outlines, { layer: 'countries', id: '004' })).toBe(false);
  expect(hasOutline(undefined, { layer: 'countries', id: '368' })).toBe(false);
});
