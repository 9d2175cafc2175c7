import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readText, readUtf8, unreadable } from '../../src/loaders/read-text.ts';

const dir = mkdtempSync(join(tmpdir(), 'text-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const file = join(dir, 'x');
const read = (bytes: string | Uint8Array) => {
  writeFileSync(file, bytes);
  return readText(file, 'content/x');
};

test('a text is read without its byte order mark, with any line ends and joiners', () => {
  expect(read('\uFEFFa\r\n\tمی\u200Cخواهم').text).toBe('a\r\n\tمی\u200Cخواهم');
});

describe('what is lost is told with its line', () => {
  test.each<[string, Uint8Array, number]>([
    ['windows-1256', Buffer.from('a\nb\n\xc7\xe1\n', 'latin1'), 3],
    ['UTF-16', Buffer.from('\uFEFFab\n', 'utf16le'), 1],
    ['a letter cut in two', Buffer.from([0x61, 0x0a, 0xd8]), 2],
    ['half a surrogate pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 1],
  ])('%s', (_what, bytes, line) => {
    expect(read(bytes).fault).toMatchObject({ kind: 'not-utf8', file: 'content/x', line });
  });

  test.each(['\u0000', '\u202e', '\u2067', '\uFFFD', '\u0085', '\uFFFE'])('%j', (character) => {
    expect(read(`a\nb${character}\n`).fault).toMatchObject({ kind: 'bad-character', line: 2 });
  });
});

test('an original may hold any character that UTF-8 can write', () => {
  writeFileSync(file, 'a\u202b');
  expect(readUtf8(file, 'x').text).toBe('a\u202b');
});

test('what cannot be read is a fault in words', () => {
  mkdirSync(join(dir, 'folder'));
  expect(readText(join(dir, 'folder'), 'content/folder').fault?.problem).toBe('cannot be read: it is a folder');
  expect(readText(join(dir, 'none'), 'x').fault?.problem).toContain('not there');
  expect(readText(join(file, 'below'), 'x').fault?.problem).toContain('a file where a folder is due');
  expect(unreadable({ code: 'EACCES' }, 'x').problem).toContain('may not read');
});
