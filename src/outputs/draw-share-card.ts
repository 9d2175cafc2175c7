import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { create } from 'fontkitten';
import sharp from 'sharp';
import { directionOf, otherLocale, type Direction, type Locale } from '../model/locale.ts';
import { withoutBidiControls } from '../language/bidi.ts';
import type { ShareCard } from './share-card.ts';
import { colours, drawGround, footMiddle, margin, measure, ruleAt } from './share-ground.ts';
import { shareSize } from './share-size.ts';
import { escapeXml } from './xml.ts';

/** Below the working folder, which is the project's in every npm script: a build bundles this file into another folder. */
const fontFiles = ['arabic', 'latin', 'latin-extended'].map((name) => resolve(`src/outputs/fonts/${name}.ttf`));

/** How a text is set: the size of the em in pixels, for Latin; Arabic is set larger, so that both look alike. */
interface Setting {
  readonly locale: Locale;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: string;
  readonly leading: number;
  /** The direction of the card, to whose start the lines are set. */
  readonly dir: Direction;
}

/** A text as a picture. */
interface Picture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a share image as PNG, 1200 by 630: site and kind above; title, the other language's title and the summary, in
 * the largest sizes that have room together; below, where a milestone stands.
 */
export async function drawShareCard(card: ShareCard): Promise<Buffer> {
  await loadFonts();
  const dir = directionOf(card.locale);
  const own = { locale: card.locale, weight: 400, size: 28, leading: 1.3, dir } as const;
  const head = await setText(
    card.head,
    { ...own, weight: 600, colour: colours.ink },
    1,
    measure * (card.kind ? 0.6 : 1),
  );
  const kind = card.kind ? await setText(card.kind, { ...own, colour: colours.accent }, 1, measure * 0.35) : undefined;
  const standing = card.standing
    ? await setText(card.standing.words, { ...own, colour: colours.ink }, 1, measure - 50)
    : undefined;
  const room = (standing ? ruleAt.bottom : shareSize.height - 48) - ruleAt.top - 40;
  const blocks = await fitBlocks(card, dir, room);

  const place = ({ data, width }: Picture, top: number, inset = 0, atEnd = false) => {
    const fromLeft = (dir === 'ltr') !== atEnd;
    const edge = (atEnd ? margin.end : margin.start) + inset;
    return {
      input: data,
      left: Math.round(fromLeft ? edge : shareSize.width - edge - width),
      top: Math.round(top),
    };
  };
  // A little above the middle looks like the middle.
  let y = ruleAt.top + 20 + (room - heightOf(blocks)) * 0.45;
  const middle = blocks.map(({ picture, gap }) => {
    const placed = place(picture, y + gap);
    y += gap + picture.height;
    return placed;
  });
  const standingInset = card.standing && card.standing.kind !== 'unknown' ? 40 : 0;
  return sharp(Buffer.from(drawGround(card.standing?.kind, dir)))
    .composite([
      place(head, 72 - head.height / 2),
      ...(kind ? [place(kind, 72 - kind.height / 2, 0, true)] : []),
      ...middle,
      ...(standing ? [place(standing, footMiddle - standing.height / 2, standingInset)] : []),
    ])
    .png({ palette: true, colours: 32, dither: 0 })
    .toBuffer();
}

/** The signs of a card that none of the fonts has. A font of the machine stands in for them, or an empty box. */
export function findMissingSigns({ head, kind, title, otherTitle, summary, standing }: ShareCard): string[] {
  covered ??= new Set(fontFiles.flatMap((file) => readCharacters(file)));
  const text = [head, kind, title, otherTitle, summary, standing?.words].join(' ');
  const signs = new Set(withoutBidiControls(text).replace(/\s/gu, ''));
  return [...signs].filter((sign) => !covered?.has(sign.codePointAt(0) ?? 0));
}

let covered: Set<number> | undefined;

function readCharacters(file: string): readonly number[] {
  const font = create(readFileSync(file));
  return 'characterSet' in font ? font.characterSet : [];
}

interface Block {
  readonly picture: Picture;
  /** What stands free above it. */
  readonly gap: number;
}

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { gap, picture }) => sum + gap + picture.height, 0);

/** Sizes of the title with the most lines of the summary, tried in turn; only what has no room in the smallest is cut. */
const settings = [
  ...[74, 66, 58, 51, 45, 40].map((size) => ({ size, title: 9, other: 9, summary: 9 })),
  ...[4, 3, 2].map((summary) => ({ size: 40, title: 3, other: 1, summary })),
];

/** Sets title, other title and summary in the largest size in which they have room together. */
async function fitBlocks(card: ShareCard, dir: Direction, room: number): Promise<readonly Block[]> {
  let blocks: readonly Block[] = [];
  for (const setting of settings) {
    blocks = await setBlocks(card, dir, setting);
    if (heightOf(blocks) <= room) break;
  }
  return blocks;
}

async function setBlocks(card: ShareCard, dir: Direction, most: (typeof settings)[number]): Promise<readonly Block[]> {
  const { size } = most;
  const plain = { locale: card.locale, weight: 400, leading: 1.4, dir, colour: colours.ink } as const;
  const title = { ...plain, size, weight: 600, leading: 1.12 } as const;
  const other = {
    ...plain,
    locale: otherLocale(card.locale),
    size: Math.max(28, size * 0.48),
    colour: colours.muted,
  };
  const blocks = [{ gap: 0, picture: await setText(card.title, title, most.title) }];
  if (card.otherTitle !== card.title)
    blocks.push({ gap: 26, picture: await setText(card.otherTitle, other, most.other) });
  if (card.summary !== '')
    blocks.push({ gap: 36, picture: await setText(card.summary, { ...plain, size: 30 }, most.summary) });
  return blocks;
}

/** Sets a text in at most some lines; what has no room in them is cut at a word, with “…”. */
async function setText(text: string, setting: Setting, most: number, width = measure): Promise<Picture> {
  const limit = lineHeight(setting) * most;
  let words = withoutBidiControls(text).split(/\s+/u).filter(Boolean);
  for (let shown = words.join(' '); ; shown = `${words.join(' ')}…`) {
    const { data, info } = await sharp({
      text: {
        text: markUp(shown, setting),
        fontfile: fontFiles[0]!,
        width: Math.round(width),
        rgba: true,
        dpi: 72,
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true });
    if (info.height <= limit || words.length <= 1) return { data, width: info.width, height: info.height };
    words = words.slice(0, Math.min(words.length - 1, Math.floor(words.length * 0.9)));
  }
}

const lineHeight = ({ locale, size, leading }: Setting): number => size * (locale === 'ar' ? leading + 0.3 : leading);

/**
 * Pango's markup of a text. A direction mark goes before it and an isolate around it, since Pango takes the direction
 * of a paragraph from its first letter: an English title on an Arabic card begins at the right, with its stop at its end.
 */
function markUp(text: string, setting: Setting): string {
  const { locale, size, weight, colour, dir } = setting;
  const [first, second] = locale === 'ar' ? ['Noto Naskh Arabic', 'Literata'] : ['Literata', 'Noto Naskh Arabic'];
  const attributes = {
    font_family: `${first}, ${second}`,
    size: `${Math.round(size * (locale === 'ar' ? 1.08 : 0.92))}pt`,
    weight: String(weight),
    foreground: colour,
    lang: locale,
    // More than 1024 are 1024ths of a pixel, less a factor.
    line_height: String(Math.round(lineHeight(setting) * 1024)),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const mark = dir === 'rtl' ? '\u200f' : '\u200e';
  const isolate = directionOf(locale) === 'rtl' ? '\u2067' : '\u2066';
  return `<span${written.join('')}>${mark}${isolate}${escapeXml(text)}\u2069</span>`;
}

let loading: Promise<unknown> | undefined;

/** A font file that one text has named is there for all that follow. */
const loadFonts = (): Promise<unknown> =>
  (loading ??= Promise.all(
    fontFiles.map((fontfile) =>
      sharp({ text: { text: '.', fontfile } })
        .raw()
        .toBuffer(),
    ),
  ));
