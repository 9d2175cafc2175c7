import type { Token } from './tokens.ts';

/**
 * Joins a number that is written with a comma before its decimals, as Maghrebi papers do: a comma before one or two
 * digits is no separator of thousands. The text of the joined token has a point for the comma.
 *
 * Three digits after a space («1 500», as French and SI have it) belong to the same number.
 *
 * @example joinDecimals(text, tokensOf(text)) // «1,9 كيلومتر»: one number token, '1.9'
 */
export function joinDecimals(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isDecimal =
      last?.type === 'number' &&
      token.type === 'number' &&
      token.start === last.end + 1 &&
      /[,،]/u.test(text[last.end]!) &&
      /^\p{Nd}{1,2}$/u.test(token.text) &&
      /^\p{Nd}{1,3}$/u.test(last.text);
    if (isDecimal) joined[joined.length - 1] = { ...last, text: `${last.text}.${token.text}`, end: token.end };
    else if (isGroup(text, last, token))
      joined[joined.length - 1] = { ...token, text: last!.text + token.text, start: last!.start };
    else joined.push(token);
  }
  return joined;
}

const isGroup = (text: string, last: Token | undefined, token: Token): boolean =>
  last?.type === 'number' &&
  token.type === 'number' &&
  token.start === last.end + 1 &&
  /[ \u00a0\u2009\u202f]/u.test(text[last.end]!) &&
  /^\p{Nd}{3}$/u.test(token.text) &&
  /^[1-9١-٩]\p{Nd}{0,2}(?:\p{Nd}{3})*$/u.test(last.text) &&
  // A number of four digits that was printed without a space is a year or a whole.
  text.slice(last.start, last.end).search(/\p{Nd}{4}/u) < 0;
