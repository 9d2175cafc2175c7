import bidiFactory from 'bidi-js';
import * as harfbuzz from 'harfbuzzjs';
import type { Direction } from '../model/locale.ts';
import { withoutBidiControls } from '../text/bidi.ts';

/** A font as a file holds it: TrueType or OpenType, with a `wght` axis or without. */
export interface FontFile {
  readonly bytes: Uint8Array;
  /** The direction of its script; in a line of this direction it is asked first. */
  readonly dir: Direction;
  /** What sizes are multiplied by in this font, so that the scripts match to the eye. */
  readonly scale: number;
}

export interface TextStyle {
  /** The size of the em, in pixels. */
  readonly size: number;
  /** From 400, regular, to 700, bold, as far as the font goes. */
  readonly weight: number;
}

/** The outline of a sign, with its place on the line. */
export interface PlacedGlyph {
  /** Path data (SVG 2) in the units of the font, in which y grows upwards. */
  readonly path: string;
  /** Pixels for a unit of the font. */
  readonly scale: number;
  /** Its origin in pixels from the left end of the line and from the baseline, downwards. */
  readonly x: number;
  readonly y: number;
}

/** Sets single lines of text in given fonts, the same on every machine. */
export interface Typesetter {
  /** The width of a line, in pixels. */
  readonly measure: (text: string, style: TextStyle, dir: Direction) => number;
  /** The signs of a line as they stand from left to right. */
  readonly set: (text: string, style: TextStyle, dir: Direction) => readonly PlacedGlyph[];
  /** The signs of a text that none of the fonts has; they are drawn as empty boxes. */
  readonly findMissing: (text: string) => readonly string[];
}

interface Face {
  readonly face: harfbuzz.Face;
  readonly dir: Direction;
  readonly scale: number;
  readonly has: ReadonlySet<number>;
  readonly fonts: Map<number, WeighedFont>;
}

/** A font in one weight, with the outlines that were asked for already. */
interface WeighedFont {
  readonly font: harfbuzz.Font;
  readonly glyphs: Map<number, string>;
}

/** A stretch of a line in one font and one direction. */
interface Run {
  text: string;
  readonly face: Face;
  readonly level: number;
}

const bidi = bidiFactory();

/**
 * Opens fonts to set text in. Lines are ordered by the Unicode Bidirectional Algorithm (UAX 9), shaped by HarfBuzz, and
 * given as outlines, so that no font of the machine has a part in them. Bidi controls in a text have no effect.
 *
 * @param files the fonts, in the order in which they are asked for a sign, but those of the line's direction first
 */
export function openTypesetter(files: readonly FontFile[]): Typesetter {
  const faces = files.map(({ bytes, dir, scale }): Face => {
    const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
    return { face, dir, scale, has: new Set(face.collectUnicodes()), fonts: new Map() };
  });
  const inOrder = (dir: Direction): Face[] => [
    ...faces.filter((face) => face.dir === dir),
    ...faces.filter((face) => face.dir !== dir),
  ];
  const shape = (text: string, { size, weight }: TextStyle, dir: Direction) =>
    inVisualOrder(splitIntoRuns(withoutBidiControls(text), dir, inOrder(dir))).map((run) =>
      shapeRun(run, size, weight),
    );
  // Widths grow with the size, so each text is measured once.
  const widths = new Map<string, number>();
  const measure: Typesetter['measure'] = (text, { size, weight }, dir) => {
    const key = `${dir} ${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known * size;
    const width = shape(text, { size: 1, weight }, dir).reduce((sum, run) => sum + run.width, 0);
    widths.set(key, width);
    return width * size;
  };
  return {
    measure,
    set: (text, style, dir) => {
      let left = 0;
      return shape(text, style, dir).flatMap(({ width, glyphs }) => {
        const placed = glyphs.map((glyph) => ({ ...glyph, x: left + glyph.x }));
        left += width;
        return placed;
      });
    },
    findMissing: (text) => [
      ...new Set(
        [...withoutBidiControls(text)].filter(
          (sign) => sign.trim() !== '' && !faces.some(({ has }) => has.has(sign.codePointAt(0)!)),
        ),
      ),
    ],
  };
}

/**
 * Splits a line where the direction or the font changes. A sign that many fonts have stays in that of its neighbour,
 * but a space is as wide as those of the line's own script.
 */
function splitIntoRuns(text: string, dir: Direction, faces: readonly Face[]): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, dir);
  const runs: Run[] = [];
  let offset = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    const level = levels[offset] ?? 0;
    const last = runs.at(-1);
    const stays = last && ((last.face.has.has(code) && sign !== ' ') || /\p{M}/u.test(sign));
    const face = stays ? last.face : (faces.find(({ has }) => has.has(code)) ?? last?.face ?? faces[0]!);
    if (last?.face === face && last.level === level) last.text += sign;
    else runs.push({ text: sign, face, level });
    offset += sign.length;
  }
  return runs;
}

/** Rule L2 of UAX 9 on whole runs: from the highest level down, turns around whatever stands at it or above. */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--)
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while (end < ordered.length && ordered[end]!.level >= level) end++;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  return ordered;
}

function shapeRun(
  { text, face, level }: Run,
  size: number,
  weight: number,
): { width: number; glyphs: readonly PlacedGlyph[] } {
  const weighed = fontOf(face, weight);
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  harfbuzz.shape(weighed.font, buffer);
  const infos = buffer.getGlyphInfos();
  const scale = (size * face.scale) / face.face.upem;
  let pen = 0;
  const glyphs = buffer.getGlyphPositions().map(({ xAdvance, xOffset, yOffset }, index) => {
    const path = outlineOf(infos[index]!.codepoint, weighed);
    const placed = { path, scale, x: (pen + xOffset) * scale, y: -yOffset * scale };
    pen += xAdvance;
    return placed;
  });
  return { width: pen * scale, glyphs };
}

function fontOf({ face, fonts }: Face, weight: number): WeighedFont {
  const known = fonts.get(weight);
  if (known) return known;
  const font = new harfbuzz.Font(face);
  const { min = weight, max = weight } = face.getAxisInfos()['wght'] ?? {};
  font.setVariations([new harfbuzz.Variation('wght', Math.min(max, Math.max(min, weight)))]);
  const weighed: WeighedFont = { font, glyphs: new Map() };
  fonts.set(weight, weighed);
  return weighed;
}

/** To whole units of the font, a thousandth of an em: all the decimals of a weight in between take twice as long to paint. */
function outlineOf(glyph: number, { font, glyphs }: WeighedFont): string {
  const known =
    glyphs.get(glyph) ??
    font.glyphToPath(glyph).replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
  glyphs.set(glyph, known);
  return known;
}
