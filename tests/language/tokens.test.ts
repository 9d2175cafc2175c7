import { expect, test } from 'vitest';
import { tokensOf } from '../../src/language/tokens.ts';

const texts = (text: string) => tokensOf(text).map((token) => token.text);

test('a token is the piece of the text that its offsets name', () => {
  const text = '«الـOIR»: ١٬٥٠٠ جنديٍّ، 3.5 كم 😀 (F-16)؛ Da’esh';
  for (const { text: word, start, end } of tokensOf(text)) expect(text.slice(start, end)).toBe(word);
});

test.each([
  ['الـOIR', ['ال', 'OIR']],
  ['F16', ['F', '16']],
  ['1,500 و٢٬٠٠٠', ['1,500', 'و', '٢٬٠٠٠']],
  ['2025-09-15', ['2025', '09', '15']],
  ['15/9/2025.', ['15', '9', '2025']],
  ['3.5', ['3.5']],
  ['1, 500', ['1', '500']],
  ["base's Da’esh", ["base's", 'Da’esh']],
  ['عَيْنُ الأسدِ', ['عَيْنُ', 'الأسدِ']],
  ['\u200fعين\u200f', ['عين']],
  ['— … 😀 \ud800', []],
])('splits %j', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});
