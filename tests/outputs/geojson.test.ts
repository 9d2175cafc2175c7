import { expect, test } from 'vitest';
import { makeGeoJson } from '../../src/outputs/geojson.ts';
import { sampleAddresses, sampleKnowledge } from './sample-record.ts';

const make = (from: string | undefined, to: string | undefined) =>
  makeGeoJson(
    sampleKnowledge({
      first: [{ id: 's01', movement: { of: 'actors/office', ...(from && { from }), ...(to && { to }) } }],
    }),
    sampleAddresses,
  ).features;
const lines = (from?: string, to?: string) => make(from, to).filter(({ geometry }) => geometry.type !== 'Point');

test('each entity with a position is a point, longitude first, with the source of its position', () => {
  const points = make(undefined, undefined);
  expect(points.map(({ id }) => id)).toEqual(['bases/north', 'bases/south', 'places/far']);
  expect(points[0]).toMatchObject({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [10, 50] },
    properties: { name_en: 'North Light', citation_address: 'https://atlas.example/' },
  });
});

test('a movement both ends of which have a position is a line between them', () => {
  const [line, ...others] = lines('bases/north', 'bases/south');
  expect(others).toEqual([]);
  expect(line?.geometry).toEqual({ type: 'LineString', coordinates: [[10, 50], [-170, 10]] }); // prettier-ignore
  expect(line?.properties).toMatchObject({
    feature: 'movement',
    moves_to: 'bases/south',
    modality: 'planned',
  });
});

test.each([
  ['bases/north', undefined],
  [undefined, 'bases/north'],
  ['bases/north', 'places/blank'],
])('a movement from %s to %s is not drawn', (from, to) => {
  expect(lines(from, to)).toEqual([]);
});

test('a line over the antimeridian is cut where it crosses', () => {
  const [line] = lines('places/far', 'bases/south');
  expect(line?.geometry).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [170, 20],
        [180, 15],
      ],
      [
        [-180, 15],
        [-170, 10],
      ],
    ],
  });
});

test('an address that runs is not passed on', () => {
  const { features } = makeGeoJson(
    sampleKnowledge({
      entities: {
        'places/x': {
          kind: 'port',
          names: { ar: 'س', en: '<b>x</b>' },
          reference: {
            position: {
              lon: 1,
              lat: 2,
              citation: { label: { ar: 'س', en: 'x' }, url: 'javascript:alert(1)' },
            },
          },
        },
      },
    }),
    sampleAddresses,
  );
  const feature = features.find(({ id }) => id === 'places/x');
  expect(feature?.properties).toMatchObject({ name_en: '<b>x</b>' });
  expect(feature?.properties['citation_address']).toBeUndefined();
});
