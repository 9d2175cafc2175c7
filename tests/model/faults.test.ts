import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAndCheck } from '../../src/loaders/read-record.ts';
import { issueKinds } from '../../src/model/issue-kinds.ts';
import type { Issue, IssueKind } from '../../src/model/issues.ts';
import { copyRecord, type Edit } from '../loaders/copy-record.ts';

interface Case {
  kind: IssueKind;
  what: string;
  edit: [Edit, ...Edit[]];
  file?: string;
  at?: string[];
  says: string[];
  also?: IssueKind[];
}

const folder = join(import.meta.dirname, '../fixtures/faults');
const cases = globSync('*.yaml', { cwd: folder })
  .sort()
  .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')) as Case[]);

test('every kind of fault has a case', () => {
  expect(Object.keys(issueKinds).filter((kind) => !cases.some((entry) => entry.kind === kind))).toEqual([]);
});

test('a record without a fault has none', () => {
  withCopy([], (dir) => expect(checkFolder(dir)).toEqual([]));
});

describe.each(cases)('$kind: $what', ({ kind, edit, file = edit[0].file, at = [], says, also = [] }) => {
  test('is told with its file, its line, what is wrong and what to do, and nothing else is', () => {
    withCopy(edit, (dir) => {
      const issues = checkFolder(dir);
      const place = { file: `content/${file}`, line: at.length > 0 ? findLine(join(dir, file), at) : 1 };
      const found = issues.find(
        (issue) => issue.kind === kind && issue.file === place.file && issue.line === place.line,
      );
      expect(found, `no ${kind} at ${place.file}:${place.line} among ${JSON.stringify(issues, null, 2)}`).toBeDefined();
      for (const word of says) expect(`${found?.problem}. ${found?.fix}`).toContain(word);
      expect(issues.map((issue) => issue.kind).sort()).toEqual([kind, ...also].sort());
    });
  });
});

test('all faults are told at once, in the order of the files and lines', () => {
  const edits: Edit[] = [
    { file: 'places/grey-reef/facts.yaml', replace: ['kind: reef', 'kind: rock'] },
    { file: 'places/grey-reef/facts.yaml', replace: ['changed: 2026-07-01', 'changed: 2026-06-31'] },
    { file: 'bases/salt-cape/facts.yaml', replace: ['kind: cape-light', 'kind: cape'] },
  ];
  withCopy(edits, (dir) => {
    expect(checkFolder(dir).map(({ kind, file }) => `${file} ${kind}`)).toEqual([
      'content/bases/salt-cape/facts.yaml unknown-kind',
      'content/places/grey-reef/facts.yaml unknown-kind',
      'content/places/grey-reef/facts.yaml invalid-date',
    ]);
  });
});

test('every kind words its problem so that it goes on from the file name, and its fix as a sentence', () => {
  for (const make of Object.values(issueKinds)) {
    const { problem, fix } = (make as (...values: unknown[]) => { problem: string; fix: string })('x', 'y');
    expect(problem).not.toMatch(/[.!]$/);
    expect(fix).toMatch(/^[A-Z].*\.$/);
  }
});

function checkFolder(dir: string): Issue[] {
  return [...readAndCheck(dir).issues];
}

function withCopy(edits: readonly Edit[], use: (dir: string) => void): void {
  const { dir, remove } = copyRecord(edits);
  try {
    use(dir);
  } finally {
    remove();
  }
}

/** The line of the last of some texts, each sought on the lines after that of the one before. */
function findLine(path: string, texts: readonly string[]): number {
  const lines = readFileSync(path, 'utf8').split('\n');
  let line = 0;
  for (const text of texts) {
    const index = lines.findIndex((content, number) => number >= line && content.includes(text));
    if (index < 0) throw new Error(`“${text}” is not in ${path} after line ${line}.`);
    line = index + 1;
  }
  return line;
}
