import { describe, expect, test } from 'vitest';
import { localisedDraft, localisedText, plainText, webAddress } from '../../src/schema/text.ts';

const controls = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0, 7, 0x1b, 0x7f, 0x85];

describe('a text of a YAML field', () => {
  test.each(controls)('with the control %i is refused, in drafts as well', (code) => {
    const text = `منارة ${String.fromCodePoint(code)}x`;
    expect(plainText.safeParse(text).success).toBe(false);
    expect(localisedText.safeParse({ ar: text, en: 'x' }).success).toBe(false);
    expect(localisedDraft.safeParse({ ar: '', en: text }).success).toBe(false);
  });

  test.each(['<b>x</b>', '</script>', 'javascript:alert(1)', 'a & b', 'می‌خواهم'])('“%s” is text', (text) => {
    expect(plainText.parse(text)).toBe(text);
  });
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:x',
  'data:text/html,x',
  'vbscript:x',
  'https:x y',
])('“%s” is no address to follow', (address) => {
  expect(webAddress.safeParse(address).success).toBe(false);
});
