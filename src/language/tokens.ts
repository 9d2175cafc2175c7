/** A word or number of a text, with its exact place: `text === source.slice(start, end)`. */
export interface Token {
  readonly text: string;
  /** Offsets in UTF-16 units of the text as it was given. */
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'number';
}

const arabicLetters =
  '\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06e5\\u06e6\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff' +
  '\\u0750-\\u077f\\u08a0-\\u08c9\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc';
/** What may stand inside a word and is no letter: marks, tatweel, joiners, bidi controls. */
const inside = '\\p{M}\\u0640\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const number = '\\p{Nd}+(?:[,٬]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.٫]\\p{Nd}+(?![.٫]?\\p{Nd}))?';
const arabicWord = `[${arabicLetters}](?:[${inside}]*[${arabicLetters}])*\\p{M}*`;
const otherLetter = `(?![${arabicLetters}\\u0640])\\p{L}`;
const otherWord = `(?:${otherLetter})(?:[${inside}'’ʼ\`]*(?:${otherLetter}))*\\p{M}*`;
const token = new RegExp(`(${number})|${arabicWord}|${otherWord}`, 'gu');

/**
 * Splits a text into words and numbers. A word is one script: `الـOIR` and `F16` are two tokens each. Hyphens and
 * slashes part words, an apostrophe within a Latin word does not; `1,500` is one number, `2025-09-15` three.
 * Works in linear time on any string, lone surrogates and emoji included.
 *
 * @example tokensOf('في 15 أيلول').map(({ text }) => text) // ['في', '15', 'أيلول']
 */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    type: match[1] === undefined ? 'word' : 'number',
  }));
}
