const marks = /[\u064b-\u065f\u0670\u0640\u2066-\u2069\u200e\u200f]/u;
const arabic = /\p{Script=Arabic}/u;

/**
 * A cautious estimate of how wide a text is set, so that a layout made without fonts leaves room enough: by script,
 * about a tenth over Georgia and Charter for Latin and over Noto Naskh Arabic for Arabic.
 *
 * @param size in the unit of the answer
 */
export function measureText(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += widthOf(sign);
  return width * size;
}

/**
 * Breaks a text at spaces into lines no wider than a width; a word that is wider stands alone. What does not fit into
 * the lines allowed is cut with “…”.
 */
export function wrapText(text: string, size: number, width: number, most = 3): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measureText(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), cutText(lines.slice(most - 1).join(' '), size, width)];
}

/** Cuts a text at a space, with “…”, so that it is no wider than a width. */
export function cutText(text: string, size: number, width: number): string {
  if (measureText(text, size) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && measureText(`${words.join(' ')}…`, size) > width) words.pop();
  return `${words.join(' ').replace(/[\s،,:;؛]+$/u, '')}…`;
}

/** The widest of some lines. */
export const measureLines = (lines: readonly string[], size: number): number =>
  Math.max(0, ...lines.map((line) => measureText(line, size)));

function widthOf(sign: string): number {
  if (marks.test(sign)) return 0;
  if (arabic.test(sign)) return 0.47;
  if (/[\s]/u.test(sign)) return 0.29;
  if (/[fijlrtI.,:;'’!|()[\]·«»“”]/u.test(sign)) return 0.4;
  if (/[mwMW@%—…]/u.test(sign)) return 0.98;
  if (/\p{Lu}/u.test(sign)) return 0.76;
  return /\d/u.test(sign) ? 0.63 : 0.58;
}
