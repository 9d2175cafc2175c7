import { joinDecimals } from '../language/decimals.ts';
import { fold } from '../language/fold.ts';
import { tokensOf, type Token } from '../language/tokens.ts';
import { rememberText } from '../model/remember.ts';

/** A word or number of a paragraph, folded for matching, with its place and what stands before it. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  /** Offsets in UTF-16 units of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
  /** What parts it from the word before, without white space: punctuation, or nothing. */
  readonly gap: string;
}

/** Folds one word. A و before a word that begins with و stays a letter of its own, so that it can be cut off. */
export const foldWord: (word: string) => string = rememberText((word) => {
  const plain = fold(word.replace(/['’]s$/u, ''));
  return /^و\p{M}*و/u.test(word) && plain.length > 2 ? `و${plain}` : plain;
});

/** Folds a phrase of a lexicon: its words, one space between. */
export const foldPhrase = (phrase: string): string =>
  tokensOf(phrase)
    .map(({ text }) => foldWord(text))
    .join(' ');

/** Splits a paragraph into words with their gaps. */
export function wordsOf(text: string): Word[] {
  let end = 0;
  return joinDecimals(text, text.includes('\u0640') ? tokensOf(text).flatMap(splitParticle) : tokensOf(text)).map(
    (token) => {
      const gap = text.slice(end, token.start).replace(/[\s\u0640\u00a0\u200b-\u200f]+/gu, '');
      end = token.end;
      return {
        text: token.text,
        folded: token.type === 'number' ? token.text : foldWord(token.text),
        start: token.start,
        end,
        isNumber: token.type === 'number',
        gap,
      };
    },
  );
}

/** «لـالوكالة», «بـ«…»: a particle that a tatweel parts from its word stands for itself. */
function splitParticle(token: Token): Token[] {
  const [, particle = '', rest = ''] = /^([وف]?[بكل]|[وف])(\u0640+)(?=\p{L}{2})/u.exec(token.text) ?? [];
  if (rest === '') return [token];
  const start = token.start + particle.length + rest.length;
  return [
    { ...token, text: particle, end: token.start + particle.length },
    { ...token, text: token.text.slice(particle.length + rest.length), start },
  ];
}

/** A reading of an Arabic word: without the particles of one letter before it. `لل…` keeps its letters in the text. */
export interface Reading {
  readonly folded: string;
  /** How many letters of the original stand before the text that is meant. */
  readonly cut: number;
}

/**
 * The readings of a word, the whole first: without و or ف, without ب, ك or ل, and `لل…` as `ال…`.
 *
 * @example readingsOf('وبقاعده') // وبقاعده, بقاعده (1), قاعده (2)
 */
export const readingsOf: (folded: string) => readonly Reading[] = rememberText(makeReadings);

function makeReadings(folded: string): Reading[] {
  const readings: Reading[] = [{ folded, cut: 0 }];
  if (!/^[وفبكل]/u.test(folded)) return readings;
  const add = (cut: number): void => {
    const rest = folded.slice(cut);
    if (rest.length >= 2) readings.push({ folded: rest, cut });
    if (rest.startsWith('لل') && rest.length >= 4) {
      // The article loses its alef after ل; of a word that itself begins with ل only two are written.
      readings.push(
        { folded: `ا${rest.slice(1)}`, cut },
        { folded: `ال${rest.slice(1)}`, cut },
        { folded: rest.slice(2), cut },
      );
    }
  };
  if (folded.startsWith('لل')) add(0);
  add(1);
  if (/^[وف][بكل]/u.test(folded)) add(2);
  return readings;
}

/** The place in the original at which a word begins after some letters are cut; marks and tatweel go with them. */
export function startAfter(word: Word, cut: number): number {
  let offset = 0;
  let letters = 0;
  while (offset < word.text.length && (letters < cut || /[\p{M}\u0640]/u.test(word.text[offset]!))) {
    if (/\p{L}/u.test(word.text[offset]!) && word.text[offset] !== '\u0640') letters++;
    offset++;
    if (cut === 0) return word.start;
  }
  return word.start + offset;
}

/** The first word that ends after an offset; the number of words when there is none. By bisection. */
export function indexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
