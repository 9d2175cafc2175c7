import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeptTexts } from '../../src/files/kept-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-texts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = () => openKeptTexts('texts', folder);
const files = (): string[] => readdirSync(join(folder, 'texts'));
const bytes = (): number =>
  files().reduce(
    (sum, file) => sum + (file.endsWith('.pack') ? statSync(join(folder, 'texts', file)).size : 0),
    0,
  );

function keep(texts: Record<string, string>, madeOf = 'one'): void {
  const kept = open();
  for (const [label, text] of Object.entries(texts)) kept.keep(label, madeOf, text);
  kept.save();
}

test('what one build keeps the next finds, when it is made of the same', () => {
  keep({ lamp: 'ضوء', tower: 'tower' });
  const kept = open();
  expect(kept.find('lamp', 'one')).toBe('ضوء');
  expect(kept.find('tower', 'one')).toBe('tower');
  expect(kept.find('lamp', 'two')).toBeUndefined();
  expect(kept.find('door', 'one')).toBeUndefined();
});

test('a text takes the place of the one that had its label, and leaves the others', () => {
  keep({ lamp: 'dark', tower: 'tower' });
  keep({ lamp: 'lit' }, 'two');
  const kept = open();
  expect(kept.find('lamp', 'one')).toBeUndefined();
  expect(kept.find('lamp', 'two')).toBe('lit');
  expect(kept.find('tower', 'one')).toBe('tower');
});

test('a text is found by the build that kept it, before it is saved', () => {
  const kept = open();
  kept.keep('lamp', 'one', 'lit');
  kept.keep('tower', 'one', 'high');
  expect(kept.find('lamp', 'one')).toBe('lit');
  expect(open().find('lamp', 'one')).toBeUndefined();
});

test('a build that keeps nothing new changes no file', () => {
  keep({ lamp: 'lit' });
  const before = files();
  const kept = open();
  kept.find('lamp', 'one');
  kept.save();
  expect(files()).toEqual(before);
});

test('what is no longer used is thrown away before it is half of all', () => {
  const long = 'x'.repeat(1000);
  keep({ lamp: long, tower: long, door: 'door' });
  for (let build = 0; build < 40; build++) keep({ lamp: long, tower: long }, `build ${build}`);
  expect(bytes()).toBeLessThan(4100);
  expect(open().find('door', 'one')).toBe('door');
});

test('many builds of one text each do not become as many files', () => {
  keep({ long: 'x'.repeat(10_000) });
  for (let build = 0; build < 40; build++) keep({ [`text ${build}`]: String(build) });
  expect(files().length).toBeLessThan(20);
  expect(open().find('text 3', 'one')).toBe('3');
  expect(open().find('long', 'one')).toHaveLength(10_000);
});

test('two builds at once lose texts at most, and take none for another', () => {
  keep({ lamp: 'lit' });
  const [first, second] = [open(), open()];
  first.keep('lamp', 'first', 'of the first');
  second.keep('lamp', 'second', 'of the second');
  first.save();
  expect(second.find('lamp', 'second')).toBe('of the second');
  second.save();
  expect(open().find('lamp', 'second')).toBe('of the second');
  expect(open().find('lamp', 'first')).toBeUndefined();
});

test.each([
  ['an index that is no JSON', 'index.json'],
  ['a pack that is cut off', '.pack'],
])('%s is as good as none', (_, file) => {
  keep({ lamp: 'lit' });
  writeFileSync(
    join(
      folder,
      'texts',
      files().find((name) => name.endsWith(file))!,
    ),
    '',
  );
  expect(open().find('lamp', 'one')).toBeUndefined();
  keep({ lamp: 'lit again' });
  expect(open().find('lamp', 'one')).toBe('lit again');
});

test('what a build that ended early has left is removed a day later', () => {
  const early = open();
  early.keep('lamp', 'one', 'lit');
  const left = join(folder, 'texts', files()[0]!);
  keep({ tower: 'high' });
  expect(files()).toHaveLength(3);
  const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
  utimesSync(left, twoDaysAgo, twoDaysAgo);
  keep({ tower: 'higher' });
  expect(files().some((file) => left.endsWith(file))).toBe(false);
});
