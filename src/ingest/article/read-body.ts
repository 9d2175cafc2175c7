import type { Block } from './article.ts';
import { isFurniture, isHeadline, isReadAlso, isSignOff } from './furniture.ts';

/** What stands below the head: no headings, no furniture; what follows a sign-off is none of it. */
export function readBody(blocks: readonly Block[]): { paragraphs: string[]; furniture: string[] } {
  const paragraphs: string[] = [];
  const furniture: string[] = [];
  // Links to other articles are no sentences.
  let isBelowLinks = false;
  for (const [index, { text, heading }] of blocks.entries()) {
    isBelowLinks ||= isReadAlso(text);
    if (heading || (isBelowLinks && !/[.؟!?][»”"]?$/u.test(text)) || isLeftOut(text, index, blocks.length))
      furniture.push(text);
    else paragraphs.push(withoutEnd(text));
  }
  return { paragraphs: paragraphs.filter((text) => /\p{L}/u.test(text)), furniture };
}

function isLeftOut(text: string, index: number, count: number): boolean {
  if (isFurniture(text) || isSignOff(text, index >= count - 4)) return true;
  // Below the paragraphs who issued them; a short line without a full stop is a subheading between them.
  const isLabelled = index === count - 1 && /^\p{L}+(?: \p{L}+){0,2}: \p{L}/u.test(text);
  if (index > 0 && isLabelled && text.length <= 120 && isHeadline(text)) return true;
  return index > 0 && text.length <= 60 && isHeadline(text) && !/[\p{Nd}]/u.test(text);
}

const end =
  /\s*(?:\(\s*(?:انتهى|ENDS?|end)\s*\)|\bENDS\b|#{3,}|[-–]{2,}\s*(?:END|انتهى)?\s*[-–]*|انتهى\s*[/\\].{0,12})$/u;
/** “(Reporting by …)” and the button of an advertisement, which stick to a last sentence. */
const stuck =
  /\s*\((?:reporting|writing|editing) by [^()]{3,160}\)$|(?<=[.!؟?])\s*(?:اضافة اعلان|إعلان|advertisement)$/iu;
const withoutEnd = (text: string): string => text.replace(end, '').replace(stuck, '').trim();
