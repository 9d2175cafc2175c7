import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAndCheck } from '../../src/loaders/read-record.ts';

const parent = mkdtempSync(join(tmpdir(), 'mangled-'));
const dir = join(parent, 'content');
cpSync(join(import.meta.dirname, '../fixtures/records/first-article'), dir, { recursive: true });
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const pages = globSync('*/*/ar.mdx', { cwd: dir }).sort();

/** The ways in which Arabic is lost, each for the body of a page alone. */
const ways: Readonly<Record<string, (body: string) => Uint8Array>> = {
  'encoded twice': (body) => Buffer.from(Buffer.from(body).toString('latin1')),
  'saved in one byte a letter': (body) => Buffer.from(body.replace(/\p{Script=Arabic}/gu, '\u00c7'), 'latin1'),
  'with question marks for letters': (body) => Buffer.from(body.replace(/\p{Script=Arabic}/gu, '?')),
};

test.each(Object.keys(ways))(
  'every Arabic page %s is told',
  (way) => {
    const passed = pages.filter((page) => {
      const path = join(dir, page);
      const before = readFileSync(path, 'utf8');
      const bodyAt = before.indexOf('\n---\n') + 5;
      writeFileSync(path, Buffer.concat([Buffer.from(before.slice(0, bodyAt)), ways[way]!(before.slice(bodyAt))]));
      const { issues } = readAndCheck(dir);
      writeFileSync(path, before);
      return !issues.some(({ file }) => file.endsWith(page));
    });
    expect(pages.length).toBeGreaterThan(30);
    expect(passed).toEqual([]);
  },
  60_000,
);
