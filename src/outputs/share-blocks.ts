import { directionOf, otherLocale, type Direction, type Locale } from '../model/locale.ts';
import type { ShareCard } from './share-card.ts';
import type { TextStyle, Typesetter } from './typeset.ts';
import { balanceLines, cutLines } from './wrap-lines.ts';

export type Ink = 'ink' | 'muted' | 'accent';

/** How a paragraph is set: by language, since Arabic needs more room between lines. */
export interface Setting extends TextStyle {
  readonly ink: Ink;
  readonly leading: number;
}

/** A paragraph, broken into lines. */
export interface Block {
  readonly lines: readonly string[];
  readonly dir: Direction;
  readonly setting: Setting;
  /** What stands free above it. */
  readonly gap: number;
  /** Whether it is the title, the other title or the summary. */
  readonly rank: 0 | 1 | 2;
}

/** The room for the paragraphs, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * Sets title, other title and summary in the largest sizes in which they have room together. Where the smallest are too
 * large, what is least missed is cut, with “…”.
 */
export function fitBlocks(card: ShareCard, room: Room, typesetter: Typesetter): readonly Block[] {
  const sizes = [84, 76, 68, 60, 54, 48, 42, 38];
  const settings = sizes.map((size) => setBlocks(card, size, room.width, typesetter));
  const isWhole = ([title]: readonly Block[]): boolean =>
    title === undefined || (title.lines.length <= 3 && !breaksWord(card.title, title));
  const fits = (blocks: readonly Block[]): boolean => heightOf(blocks) <= room.height;
  const smallest = settings.at(-1)!;
  return (
    settings.find((blocks) => fits(blocks) && isWhole(blocks)) ??
    cuts.map((most) => cutBlocks(smallest, most, room.width, typesetter)).find(fits) ??
    cutBlocks(smallest, cuts.at(-1)!, room.width, typesetter)
  );
}

/** At most how many lines the title, the other title and the summary keep: what is least missed goes first. */
const cuts = [
  [4, 2, 5],
  [4, 1, 5],
  [4, 1, 4],
  [4, 1, 3],
  [4, 1, 2],
  [3, 1, 1],
] as const;

function setBlocks(card: ShareCard, size: number, width: number, typesetter: Typesetter): Block[] {
  const other = otherLocale(card.locale);
  const leading = (locale: Locale, tight: number): number => (locale === 'ar' ? tight + 0.28 : tight);
  const otherSize = Math.max(30, Math.round(size * 0.48));
  const otherTitle = card.otherTitle === card.title ? '' : card.otherTitle;
  const blocks = [
    {
      text: card.title,
      locale: card.locale,
      setting: { size, weight: 600, leading: leading(card.locale, 1.14), ink: 'ink' },
      gap: 0,
      rank: 0,
    },
    {
      text: otherTitle,
      locale: other,
      setting: { size: otherSize, weight: 400, leading: leading(other, 1.25), ink: 'muted' },
      gap: 10,
      rank: 1,
    },
    {
      text: card.summary,
      locale: card.locale,
      setting: { size: 31, weight: 400, leading: leading(card.locale, 1.38), ink: 'ink' },
      gap: 26,
      rank: 2,
    },
  ] as const;
  return blocks
    .map(({ text, locale, ...block }) => {
      const dir = directionOf(locale);
      const measure = (part: string): number => typesetter.measure(part, block.setting, dir);
      return { ...block, dir, lines: balanceLines(text, width, measure) };
    })
    .filter(({ lines }) => lines.length > 0);
}

function cutBlocks(
  blocks: readonly Block[],
  most: (typeof cuts)[number],
  width: number,
  typesetter: Typesetter,
): Block[] {
  return blocks.map((block) => ({
    ...block,
    lines: cutLines(block.lines, most[block.rank], width, (part) =>
      typesetter.measure(part, block.setting, block.dir),
    ),
  }));
}

/** The height of paragraphs one below the other, in pixels. */
export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, { lines, setting, gap }) => sum + gap + lines.length * setting.size * setting.leading,
    0,
  );

/** Whether a line ends within a word. */
const breaksWord = (text: string, { lines }: Block): boolean =>
  lines.join(' ') !== text.split(/\s+/u).filter(Boolean).join(' ');
