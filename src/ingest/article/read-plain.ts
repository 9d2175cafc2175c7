import type { Block, Blocks } from './article.ts';
import { isFurniture } from './furniture.ts';

const sentenceEnd = /[.؟?!…:۔][»"”’)\]]*$/u;
/** Wider lines than this are whole paragraphs; no editor wraps there. */
const widestWrap = 110;

/** Reads plain text: blank lines part blocks, and hard-wrapped lines within a block are joined. */
export const readPlain = (text: string): Blocks => ({
  blocks: text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .flatMap((block, index) => (index < 3 && isHead(block) ? block.split('\n') : splitFirst(block, index)))
    .map((block): Block => ({
      text: block.trim().replace(/^(?:[-*•–▪●]\s+|\p{Nd}{1,2}[.)]\s+(?=\p{L}))/u, ''),
    })),
});

/** A headline right above its standfirst or its text: far shorter than these, and no sentence. */
function splitFirst(block: string, index: number): string[] {
  const [first = '', ...rest] = block.trim().split('\n');
  const width = Math.max(0, ...rest.map((line) => line.trim().length));
  const isApart = index === 0 && rest.length > 0 && first.length < 0.6 * width && !sentenceEnd.test(first.trim());
  return isApart ? [first, ...splitBlock(rest.join('\n'))] : splitBlock(block);
}

/** Headline, byline and dateline below each other: short lines, none of which ends a sentence. */
const isHead = (block: string): boolean =>
  block.includes('\n') &&
  block
    .split('\n')
    .every((line) => line.trim().length <= 160 && (!sentenceEnd.test(line.trim()) || /^.{3,50}:$/u.test(line.trim())));

/**
 * Joins the lines of a block into paragraphs. A line break is a paragraph's end where the next line is indented,
 * where lines are too wide to be wrapped, or after a sentence that ends well before the margin.
 *
 * @param block lines parted by `\n`, no blank line among them
 */
export function splitBlock(block: string): string[] {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  const width = Math.max(0, ...lines.map((line) => line.trim().length));
  const paragraphs: string[] = [];
  let open = '';
  for (const [index, line] of lines.entries()) {
    const text = line.trim().replace(/\s+/gu, ' ');
    open = open === '' ? text : join(open, text);
    const next = lines[index + 1];
    if (next !== undefined && !isParagraphEnd(text, next, width)) continue;
    paragraphs.push(open);
    open = '';
  }
  return paragraphs;
}

function isParagraphEnd(text: string, next: string, width: number): boolean {
  if (width > widestWrap || /^(?:\t| {2,}|\u3000|[-*•–▪●]\s|\p{Nd}{1,2}[.)]\s)/u.test(next)) return true;
  if (isFurniture(next.trim()) || isFurniture(text)) return true;
  return sentenceEnd.test(text) && text.length < 0.72 * width;
}

/** A hyphen at a line's end stays, without a space: both “mid-September” and “ground-based” keep it. */
const join = (open: string, text: string): string =>
  /\p{L}-$/u.test(open) && /^\p{L}/u.test(text) ? open + text : `${open} ${text}`;
