import { expect, test } from 'vitest';
import { openTypesetter } from '../../src/outputs/typeset.ts';
import { readFonts } from '../../src/site/share-images.ts';

const typesetter = openTypesetter(readFonts());
const style = { size: 40, weight: 400 };
const set = (text: string, dir: 'ltr' | 'rtl') => typesetter.set(text, style, dir);
const paths = (text: string, dir: 'ltr' | 'rtl') => set(text, dir).map(({ path }) => path);

test('Arabic letters join: the signs of a word are not those of its letters alone', () => {
  const joined = paths('بيت', 'rtl');
  const alone = ['ت', 'ي', 'ب'].flatMap((letter) => paths(letter, 'rtl'));
  expect(joined).not.toEqual(alone);
  expect(typesetter.measure('بيت', style, 'rtl')).toBeLessThan(
    ['ت', 'ي', 'ب'].reduce((sum, letter) => sum + typesetter.measure(letter, style, 'rtl'), 0),
  );
});

test('lam and alef take the form that they have only together', () => {
  const lamBeforeDal = paths('لد', 'rtl').at(-1);
  const alefAfterBa = paths('با', 'rtl')[0];
  for (const glyph of paths('لا', 'rtl')) expect([lamBeforeDal, alefAfterBa]).not.toContain(glyph);
});

test('a line from right to left begins at its right end', () => {
  const [first, last] = [paths('د', 'rtl')[0], paths('ر', 'rtl')[0]];
  const line = set('در', 'rtl');
  const xOf = (path: string | undefined) => line.find((glyph) => glyph.path === path)?.x ?? Number.NaN;
  expect(xOf(first)).toBeGreaterThan(xOf(last));
});

test('a number and a Latin word keep their order within Arabic', () => {
  const inLine = paths('في 2042 GPS', 'rtl').join(' ');
  for (const part of ['2042', 'GPS']) expect(inLine).toContain(paths(part, 'ltr').join(' '));
  expect(inLine.indexOf(paths('GPS', 'ltr').join(' '))).toBeLessThan(
    inLine.indexOf(paths('2042', 'ltr').join(' ')),
  );
});

test('brackets are mirrored from right to left', () => {
  expect(paths('(', 'rtl')).toEqual(paths(')', 'ltr'));
});

test('a width grows with the size, and is that of the signs together', () => {
  const small = typesetter.measure('Light منارة', style, 'ltr');
  expect(typesetter.measure('Light منارة', { ...style, size: 80 }, 'ltr')).toBeCloseTo(small * 2);
  const last = set('Light.', 'ltr').at(-1)!;
  expect(last.x + typesetter.measure('.', style, 'ltr')).toBeCloseTo(
    typesetter.measure('Light.', style, 'ltr'),
    0,
  );
});

test('a heavier weight is another drawing', () => {
  const bold = typesetter.set('منارة', { ...style, weight: 600 }, 'rtl');
  expect(bold.map(({ path }) => path)).not.toEqual(paths('منارة', 'rtl'));
});

test('bidi controls have no effect, and draw nothing', () => {
  expect(set('\u202eLight\u202c\u2067', 'ltr')).toEqual(set('Light', 'ltr'));
});

test('a sign that no font has is told; spaces and controls are not', () => {
  expect(typesetter.findMissing('Light, منارة «ب» ʿAyn al-Ṣ 漢字\u2067 漢')).toEqual(['漢', '字']);
});
