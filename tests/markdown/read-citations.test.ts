import { describe, expect, test } from 'vitest';
import { parseProse, splitProse } from '../../src/markdown/parse-prose.ts';
import { readCitations } from '../../src/markdown/read-citations.ts';

const read = (body: string, offset = 0) => readCitations(parseProse(body), 'content/x/en.mdx', offset);

describe('splitProse', () => {
  test('parts front matter from body and tells the line at which the body starts', () => {
    expect(splitProse('---\nsummary: x\n---\n\nText.\n')).toEqual({
      frontMatter: 'summary: x',
      body: '\nText.\n',
      bodyLine: 4,
    });
  });

  test('takes CRLF line ends and a byte order mark', () => {
    expect(splitProse('\uFEFF---\r\nsummary: x\r\n---\r\nText.')).toEqual({
      frontMatter: 'summary: x',
      body: 'Text.',
      bodyLine: 4,
    });
  });

  test('takes all for body where there is no fence', () => {
    expect(splitProse('Text.\n---\n')).toEqual({ frontMatter: '', body: 'Text.\n---\n', bodyLine: 1 });
  });
});

describe('readCitations', () => {
  test('lists calls with repeats, each with the line of the file', () => {
    expect(read('One.[^a/s1]\ntwo.[^a/s2]\n\n| t |\n| - |\n| three.[^a/s1] |', 4).citations).toEqual([
      { target: 'a/s1', line: 5 },
      { target: 'a/s2', line: 6 },
      { target: 'a/s1', line: 10 },
    ]);
  });

  test('takes a footnote with a definition for no citation, but sees the calls within it', () => {
    expect(read('x[^note]\n\n[^note]: y[^a/s1]').citations).toEqual([{ target: 'a/s1', line: 3 }]);
  });

  test('sees no call in code', () => {
    expect(read('`[^a/s1]`').citations).toEqual([]);
  });

  test('lists links by id and to headings, and apart from them those to other hosts', () => {
    const { links, outside } = read('[a](bases/b#c) [d](https://example.org) [e](#f)\n\n[g]: places/h');
    expect(links).toEqual([
      { target: 'bases/b#c', line: 1 },
      { target: '#f', line: 1 },
      { target: 'places/h', line: 3 },
    ]);
    expect(outside).toEqual([{ target: 'https://example.org', line: 1 }]);
  });

  test('takes an address in the text for a link, as the page does', () => {
    expect(read('See www.example.org.').outside).toEqual([{ target: 'http://www.example.org', line: 1 }]);
  });

  test('takes for the id of a heading only what the page takes for it', () => {
    expect(read('## *One [#one]*\n\n## `Two` [#two]').headings.map(({ target }) => target)).toEqual(['', 'two']);
  });

  test.each(['![x](https://example.org/a.gif)', '![x](/a.png)', '![x][i]\n\n[i]: pages/about'])(
    'tells of an image: %s',
    (body) => expect(read(body, 3).issues).toMatchObject([{ kind: 'image-in-prose', line: 4 }]),
  );

  test('tells of cells beyond the head, also where a bar in code parts them', () => {
    const row = '| `x | y` | LOST |';
    expect(read(`| a | b |\n| - | - |\n| 1 | 2 |\n${row}`).issues).toMatchObject([{ kind: 'lost-cells', line: 4 }]);
    expect(read('| a | b |\n| - | - |\n| `x \\| y` | z |').issues).toEqual([]);
  });

  test.each(['a &#x202e; b', '`\u202e`', '[x](pages/about "a\u2066b")', '&#0;'])(
    'tells of a character that misleads, however it is written: %j',
    (body) => expect(read(body).issues).toMatchObject([{ kind: 'bad-character' }]),
  );

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'ftp://example.org/',
    'https:example.org',
    'https:///example.org',
  ])('tells of a link to %s', (url) => {
    expect(read(`[x](${url})`).issues).toMatchObject([{ kind: 'broken-link', line: 1 }]);
  });

  test('lists headings by their ids, and those without as empty', () => {
    expect(read('## One [#one]\n\n### Two').headings).toEqual([
      { target: 'one', line: 1 },
      { target: '', line: 3 },
    ]);
  });

  test.each(['{name}', 'a {b} c', '<b>x</b>', '<Chart />', "import x from 'y'", 'export const a = 1'])(
    'tells of code: %s',
    (body) => {
      expect(read(body, 3).issues).toMatchObject([{ kind: 'code-in-prose', line: 4 }]);
    },
  );

  test('takes a brace behind a backslash for text', () => {
    const { issues, text } = read('a \\{b\\} c');
    expect(issues).toEqual([]);
    expect(text).toContain('a {b} c');
  });

  test('gives the text without calls, so that ids are not read as figures', () => {
    expect(read('In 2026.[^paper-2025-01-31/s07] *Then* [more](pages/about).').text.trim()).toBe('In 2026. Then more.');
  });

  test('parts the cells of a table, so that their figures do not run together', () => {
    expect(read('| 1 | 2 |\n| - | - |\n| 3 | 4 |').text.split(/\s+/).filter(Boolean)).toEqual(['1', '2', '3', '4']);
  });
});
