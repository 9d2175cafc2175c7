/** Digits that stand for Arabic letters in Latin chat script, and how a transliteration writes these. */
const letters: Readonly<Record<string, string>> = {
  2: "'",
  3: 'a',
  5: 'kh',
  6: 't',
  7: 'h',
  8: 'gh',
  9: 's',
};

/**
 * Writes the digits of the Arabic chat alphabet as letters: one digit within a word, or before one of three letters and
 * more. A number with its unit or ending (3rd, 7km) and a letter with its number (F16) stay as they are.
 *
 * @example readChatAlphabet('7adith') // 'hadith'
 */
export const readChatAlphabet = (text: string): string =>
  text.replace(
    /(?<=\p{Script=Latin})[235-9](?=\p{Script=Latin})|(?<![\p{L}\p{N}])[235-9](?=(?!st|nd|rd|th)\p{Script=Latin}{3})/gu,
    (digit) => letters[digit] ?? digit,
  );
