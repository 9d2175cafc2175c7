import { expect, test } from 'vitest';
import { changesBySource } from '../../src/site/what-changed.ts';
import { dressPicture } from '../../src/site/dress-picture.ts';
import {
  findByPath,
  findSmallPicture,
  listSmallPictures,
  printPicture,
} from '../../src/site/small-pictures.ts';
import { gazette, knowLighthouses, marsa } from '../model/lighthouses.ts';

const knowledge = knowLighthouses();
const entities = [...knowledge.entities.values()];

test('what has a known position has a map of it, and nothing else has', () => {
  for (const entity of entities)
    expect(findSmallPicture('locator', entity, knowledge, 'en') !== undefined, entity.id).toBe(
      entity.reference.position !== undefined,
    );
});

test('a picture says in words what it shows, and its size in whole pixels', () => {
  const pictures = [...listSmallPictures(knowledge)].filter(({ path }) => path.split('.').length > 3);
  expect(pictures.length).toBeGreaterThan(10);
  for (const { path, alt, width, height } of pictures) {
    expect(alt, path).not.toBe('');
    expect(Number.isInteger(width) && Number.isInteger(height) && width * height > 0, path).toBe(true);
  }
});

test('every picture has an address of its own', () => {
  const paths = [...listSmallPictures(knowledge)].map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.some((path) => /^ar\/map\.[0-9a-f]{8}\.svg$/.test(path))).toBe(true);
});

test('the server of dev finds a picture by its address, and nothing else', () => {
  for (const picture of listSmallPictures(knowledge))
    expect(printPicture(findByPath(picture.path, knowledge)!), picture.path).toBe(printPicture(picture));
  for (const path of ['en/bases/nowhere/locator.01234567.svg', 'xx/map.01234567.svg', 'en/../map.svg', ''])
    expect(findByPath(path, knowledge), path).toBeUndefined();
});

test('a picture that is a file carries the rules that it needs, and no others', () => {
  const svg = '<svg class="picture x"><path class="v-land"/></svg>';
  const css =
    ':root{--ink:red}.v-land { fill: red; }\n/* no */ .v-coast, .v-land { x: y } .v-coast{fill:blue}';
  expect(dressPicture(svg, css)).toBe(
    '<svg class="picture x"><style>:root{--ink:red}.v-land{fill: red;}.v-coast, .v-land{x: y}</style><path class="v-land"/></svg>',
  );
});

test('what changed is told by source, the newest first, with what it takes the place of', () => {
  const { statements } = knowledge.entities.get('milestones/north-skerry-closing')!;
  const changes = changesBySource(
    statements.map((id) => knowledge.statements.get(id)!),
    knowledge,
  );
  expect(changes.map(({ source }) => source.id)).toEqual([marsa, gazette]);
  expect(changes[1]).toMatchObject({ superseded: [], disputed: [] });
});
