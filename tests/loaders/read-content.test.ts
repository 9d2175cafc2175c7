import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { hashParagraph, readOriginal } from '../../src/loaders/read-original.ts';
import { writeLock } from '../../src/loaders/write-lock.ts';
import { countWords, normaliseText } from '../../src/model/evidence.ts';
import { copyRecord, type Edit } from './copy-record.ts';

const gazette = 'sources/harbour-gazette-2026-03-05';
const copies: (() => void)[] = [];
afterEach(() => {
  for (const remove of copies.splice(0)) remove();
});
const copy = (...edits: Edit[]): string => {
  const { dir, remove } = copyRecord(edits);
  copies.push(remove);
  return dir;
};

describe('readContent', () => {
  test('reads a record whole', () => {
    const { content, issues } = readContent(copy());
    expect(issues).toEqual([]);
    expect(content?.entities.map(({ id }) => id)).toEqual([
      'bases/gull-island',
      'bases/north-skerry',
      'bases/salt-cape',
      'actors/harbour-gazette',
      'actors/sawt-al-marsa',
      'actors/velmar-coast-guard',
      'milestones/grey-reef-survey',
      'milestones/gull-island-automation',
      'milestones/keepers-school',
      'milestones/north-skerry-closing',
      'milestones/north-skerry-repair',
      'milestones/salt-cape-lighting',
      'places/grey-reef',
      'places/port-anselm',
      'places/velmar-coast',
    ]);
    expect(content?.prose).toHaveLength(2 * (15 + 2 + 1));
    expect(content?.sources.map(({ original }) => original !== undefined)).toEqual([true, false]);
  });

  test('gives no content where a file has not its shape, and goes on to tell of the others', () => {
    const { content, issues } = readContent(
      copy(
        { file: 'places/grey-reef/facts.yaml', replace: ['kind: reef', 'kind: Reef'] },
        { file: 'site.yaml', replace: ['author:\n  ar: حرّاس المنارات\n  en: Keepers of the Lights Record\n', ''] },
      ),
    );
    expect(content).toBeUndefined();
    expect(issues.map(({ file }) => file)).toEqual(['content/site.yaml', 'content/places/grey-reef/facts.yaml']);
  });

  test('tells of a folder whose name cannot stand in an address', () => {
    const dir = copy();
    mkdirSync(join(dir, 'pages/About us'));
    expect(readContent(dir).issues).toMatchObject([{ kind: 'invalid-field', file: 'content/pages/About us' }]);
  });

  test('passes over files and hidden folders among the entities', () => {
    const dir = copy();
    mkdirSync(join(dir, 'bases/.drafts'));
    writeFileSync(join(dir, 'bases/notes.txt'), 'x');
    expect(readContent(dir).issues).toEqual([]);
  });

  test('reads the figures of title, summary and text, and not those of ids', () => {
    const { content } = readContent(copy());
    const prose = content?.prose.find(({ page, locale }) => page === 'bases/north-skerry' && locale === 'ar');
    expect(prose?.figures).toEqual({ numbers: ['2026', '3', '9'], months: [1, 12] });
    expect(prose?.headings).toMatchObject([{ target: 'works' }]);
  });
});

describe('readOriginal', () => {
  test.each(['\n', '\r\n', '\r'])('parts paragraphs by blank lines and hashes them in one form: %j', (end) => {
    const dir = copy();
    const path = join(dir, gazette, 'original.en.txt');
    const before = readOriginal(join(dir, gazette));
    const text = readFileSync(path, 'utf8').replaceAll('coast', 'coast ').replaceAll('\n', end);
    writeFileSync(path, `\uFEFF${text}`);
    expect(readOriginal(join(dir, gazette))?.blocks).toEqual(before?.blocks);
    expect(before?.blocks).toHaveLength(6);
  });

  test('is undefined where there is none', () => {
    expect(readOriginal(join(copy(), 'sources/sawt-al-marsa-2026-06-18'))).toBeUndefined();
  });

  test('hashes the same letters alike, composed or not', () => {
    expect(normaliseText(' a\t\n b ')).toBe('a b');
    expect(hashParagraph('\u0627\u0653خر')).toBe(hashParagraph('\u0622خر'));
    expect(hashParagraph('منارة')).not.toBe(hashParagraph('مناره'));
    expect(hashParagraph('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

test('the words of a quote are runs of letters, marks and digits', () => {
  expect(countWords('«بـ500» عنصر، مُحدَّد')).toBe(3);
  expect(countWords('the 9-km reef')).toBe(4);
  expect(countWords('')).toBe(0);
});

describe('writeLock', () => {
  test('writes what the source deserves, once', () => {
    const dir = copy({ file: `${gazette}/evidence.lock.json`, delete: true });
    const folder = readContent(dir).content!.sources[0]!;
    expect(writeLock(dir, folder)).toBe(true);
    expect(writeLock(dir, folder)).toBe(false);
    const lock = JSON.parse(readFileSync(join(dir, gazette, 'evidence.lock.json'), 'utf8')) as {
      paragraphs: Record<string, string>;
      quotes: Record<string, object>;
    };
    expect(Object.keys(lock.paragraphs)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    expect(lock.quotes['s03']).toEqual({
      paragraph: 'p2',
      quote: 'begun in January 2026',
      sha256: lock.paragraphs['p2'],
    });
    expect(lock.quotes).not.toHaveProperty('s06');
  });
});
