import { directionOf, type Direction } from '../model/locale.ts';
import type { StandingKind } from '../model/milestone.ts';
import { fitBlocks, heightOf, type Ink, type Setting } from './share-blocks.ts';
import type { ShareCard } from './share-card.ts';
import { shareSize } from './share-size.ts';
import type { TextStyle, Typesetter } from './typeset.ts';
import { cutLines, wrapLines } from './wrap-lines.ts';

/** A line of text with its place, in pixels from the upper left. */
export interface PlacedLine {
  readonly text: string;
  readonly dir: Direction;
  readonly style: TextStyle;
  readonly ink: Ink;
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
}

/** All that a share image shows, in numbers. */
export interface ShareLayout {
  readonly dir: Direction;
  readonly lines: readonly PlacedLine[];
  /** How high the hairlines stand; they go from margin to margin. */
  readonly rules: readonly number[];
  /** The middle of the mark of a standing. */
  readonly mark: { readonly kind: StandingKind; readonly x: number; readonly y: number } | undefined;
}

export const shareMargin = { start: 96, end: 80 } as const;
const measureWidth = shareSize.width - shareMargin.start - shareMargin.end;
/** The part between the two hairlines; where nothing stands below, it is higher. */
const top = 124;
const bottomOf = (card: ShareCard): number => (card.standing ? 526 : 576);
const headBaseline = 84;
const footBaseline = 584;

/**
 * Lays out a share image: name and kind above, the title large, the other language's smaller, the summary, below it the
 * standing. The title takes the largest size in which all has room; only what has none in the smallest is cut.
 */
export function layoutShareCard(card: ShareCard, typesetter: Typesetter): ShareLayout {
  const dir = directionOf(card.locale);
  const place = (text: string, style: Setting, baseline: number, own = dir, inset = 0): PlacedLine => {
    const width = typesetter.measure(text, style, own);
    const left =
      dir === 'ltr' ? shareMargin.start + inset : shareSize.width - shareMargin.start - inset - width;
    return { text, dir: own, style, ink: style.ink, left, baseline, width };
  };
  const atEnd = (line: PlacedLine): PlacedLine => ({
    ...line,
    left: dir === 'ltr' ? shareSize.width - shareMargin.end - line.width : shareMargin.end,
  });
  const fitLine = (text: string, style: TextStyle, width: number): string =>
    cutLines(
      wrapLines(text, width, (part) => typesetter.measure(part, style, dir)),
      1,
      width,
      (part) => typesetter.measure(part, style, dir),
    ).join('');

  const small: Setting = { size: 30, weight: 400, leading: 1.4, ink: 'muted' };
  const name: Setting = { ...small, weight: 600, ink: 'ink' };
  const kind = card.kind === undefined ? [] : [fitLine(card.kind, small, measureWidth * 0.4)];
  const head = place(
    fitLine(card.head, name, measureWidth * (kind.length > 0 ? 0.56 : 1)),
    name,
    headBaseline,
  );
  const lines = [head, ...kind.map((text) => atEnd(place(text, { ...small, ink: 'accent' }, headBaseline)))];

  const blocks = fitBlocks(card, { width: measureWidth, height: bottomOf(card) - top - 20 }, typesetter);
  const free = bottomOf(card) - top - heightOf(blocks);
  // A little above the middle looks like the middle.
  let y = top + Math.max(0, free) * 0.46;
  for (const { lines: texts, dir: own, setting, gap } of blocks) {
    y += gap;
    for (const text of texts) {
      const height = setting.size * setting.leading;
      lines.push(place(text, setting, y + height / 2 + setting.size * 0.33, own));
      y += height;
    }
  }
  if (!card.standing) return { dir, lines, rules: [top - 12], mark: undefined };
  const { kind: standing, words } = card.standing;
  // The mark, and the question mark beside it where one belongs, stand before the words.
  const sign: Setting = { ...small, weight: 600, ink: 'accent' };
  const doubt = isDoubtful(standing) ? (dir === 'rtl' ? '؟' : '?') : '';
  const shape = hasShape(standing) ? 34 : 0;
  if (doubt !== '') lines.push(place(doubt, sign, footBaseline, dir, shape));
  const inset = shape + typesetter.measure(doubt, sign, dir) + 14;
  lines.push(
    place(fitLine(words, small, measureWidth - inset), { ...small, ink: 'ink' }, footBaseline, dir, inset),
  );
  const fromStart = shareMargin.start + 13;
  const x = dir === 'ltr' ? fromStart : shareSize.width - fromStart;
  const mark = hasShape(standing) ? { kind: standing, x, y: footBaseline - 10 } : undefined;
  return { dir, lines, rules: [top - 12, bottomOf(card) + 8], mark };
}

/** Whether a question mark stands beside the mark: the date has passed without a source, or nothing is known. */
const isDoubtful = (kind: StandingKind): boolean => kind === 'passed' || kind === 'unknown';
const hasShape = (kind: StandingKind): boolean => kind !== 'unknown';
