/** Gives the width of a text on one line. */
export type Measure = (text: string) => number;

/**
 * Breaks a text at its spaces into lines no wider than a width. A word that is wider by itself is broken between signs,
 * as readers see them (UAX 29).
 */
export function wrapLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...breakWord(word, width, measure));
  }
  return lines;
}

/** Breaks a text into as few lines as `wrapLines` does, but lines of nearly the same width. */
export function balanceLines(text: string, width: number, measure: Measure): string[] {
  const lines = wrapLines(text, width, measure);
  let best = lines;
  let [narrow, wide] = [width / Math.max(1, lines.length), width];
  while (wide - narrow > 8) {
    const middle = (narrow + wide) / 2;
    const tried = wrapLines(text, middle, measure);
    // A word that breaks is worse than lines of unequal width.
    if (tried.length === lines.length && tried.join(' ') === lines.join(' ')) [best, wide] = [tried, middle];
    else narrow = middle;
  }
  return best;
}

/** Cuts lines to so many; the last of them then ends in “…”, after a whole word where it can. */
export function cutLines(
  lines: readonly string[],
  most: number,
  width: number,
  measure: Measure,
): readonly string[] {
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && measure(`${last}…`) > width)
    last = last.includes(' ') ? last.replace(/ \S*$/u, '') : last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.replace(/[\s،,:;؛]+$/u, '')}…`];
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [''];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    const longer = `${parts.at(-1) ?? ''}${segment}`;
    if (parts.at(-1) === '' || measure(longer) <= width) parts[parts.length - 1] = longer;
    else parts.push(segment);
  }
  return parts;
}
