import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/loaders/read-content.ts';
import { ingestBytes } from '../../src/ingest/ingest.ts';
import { copyRecord } from '../loaders/copy-record.ts';

const read = (content: Buffer) => ingestBytes(content, { content: undefined, knowledge: undefined }, {}, {});

test('a page is read in the encoding that it declares', () => {
  // «ميناء» in ISO-8859-6.
  const word = Buffer.from([0xe5, 0xea, 0xe6, 0xc7, 0xc1]);
  const head = Buffer.from('<html><head><meta charset="iso-8859-6"></head><body><p>');
  const page = Buffer.concat([head, word, Buffer.from(' '), word, Buffer.from('.</p></body></html>')]);
  expect(read(page).article.paragraphs).toEqual(['ميناء ميناء.']);
});

test('a folder that holds only what git ignores is no fault and no source', () => {
  const { dir, remove } = copyRecord();
  try {
    const sources = readContent(dir).content?.sources.map(({ id }) => id);
    const gone = join(dir, 'sources/gone');
    mkdirSync(gone);
    writeFileSync(join(gone, 'original.en.txt'), 'The port is open.\n');
    writeFileSync(join(gone, 'worksheet.en.yaml'), 's01: The port is open.\n');
    const after = readContent(dir);
    expect(after.issues).toEqual([]);
    expect(after.content?.sources.map(({ id }) => id)).toEqual(sources);
  } finally {
    remove();
  }
});
