import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Knowledge } from '../../src/model/knowledge.ts';
import { openKeptPictures } from '../../src/site/kept-pictures.ts';
import { forgetKnowledge, loadKnowledge } from '../../src/site/knowledge.ts';
import { listSmallPictures, printPicture, writeSmallPictures } from '../../src/site/small-pictures.ts';
import type { Workshop } from '../../src/site/workshop.ts';
import { applyEdit, copyRecord } from '../files/copy-record.ts';

let record: ReturnType<typeof copyRecord>;
let folder: string;

beforeEach(() => {
  record = copyRecord();
  folder = mkdtempSync(join(tmpdir(), 'kept-pictures-'));
  vi.stubEnv('CONTENT_DIR', record.dir);
});
afterEach(() => {
  record.remove();
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  forgetKnowledge();
});

/** Reads the record anew, as the next build does, with what was kept of its pictures. */
function build(): { knowledge: Knowledge; pictures: ReturnType<typeof openKeptPictures> } {
  forgetKnowledge();
  const knowledge = loadKnowledge();
  return { knowledge, pictures: openKeptPictures(knowledge, folder) };
}

const describePictures = (knowledge: Knowledge) =>
  [...listSmallPictures(knowledge)].map(({ path, alt, width, height }) => ({ path, alt, width, height }));

/** Writes the pictures of a site; tells which were drawn. */
function write(knowledge: Knowledge): string[] {
  const dist = join(folder, 'site');
  const drawn: string[] = [];
  const order = (_kind: string, given: string | readonly string[], file: string) => {
    const path = Array.isArray(given) ? String(given[0]) : file;
    drawn.push(path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'drawn');
  };
  Array.from(writeSmallPictures(dist, knowledge, { order: order as Workshop['order'] }));
  return drawn;
}

test('a build after a changed text draws no picture whose file is there, and its pages say the same of them', () => {
  const first = build();
  const all = write(first.knowledge);
  first.pictures.save();
  applyEdit(record.dir, { file: 'places/grey-reef/en.mdx', replace: ['Grey Reef is', 'The reef is'] });
  const second = build();
  rmSync(all[0]!);
  expect(write(second.knowledge)).toEqual([all[0]]);
  expect(existsSync(all[0]!)).toBe(true);
  expect(describePictures(second.knowledge)).toEqual(describePictures(first.knowledge));
});

test('a picture that is drawn again all the same is the one that was drawn', () => {
  const first = build();
  const drawn = [...listSmallPictures(first.knowledge)].map(printPicture);
  first.pictures.save();
  expect([...listSmallPictures(build().knowledge)].map(printPicture)).toEqual(drawn);
});

test('after a changed fact all pictures are drawn', () => {
  const first = build();
  const all = write(first.knowledge);
  first.pictures.save();
  applyEdit(record.dir, {
    file: 'bases/north-skerry/facts.yaml',
    replace: ['en: North Skerry Light', 'en: Northern Skerry Light'],
  });
  expect(write(build().knowledge).length).toBe(all.length);
});

test('what was kept and cannot be read is as good as nothing', () => {
  build().pictures.save();
  writeFileSync(join(folder, 'pictures.json'), readFileSync(join(folder, 'pictures.json'), 'utf8').slice(1));
  expect(write(build().knowledge).length).toBeGreaterThan(10);
});
