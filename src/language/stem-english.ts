const vowel = /[aeiouy]/;
/** Suffixes of derivation, what replaces them, and how many letters must stay. The longest first. */
const derivations: readonly (readonly [string, string, number])[] = [
  ['ization', 'iz', 3], ['isation', 'is', 3], ['ational', 'at', 3], ['fulness', 'ful', 3], ['ations', 'at', 3],
  ['ation', 'at', 3], ['ition', 'it', 3], ['ment', '', 4], ['ness', '', 4], ['sion', 's', 3], ['tion', 't', 3],
  ['ally', 'al', 3], ['able', '', 4], ['ible', '', 4], ['ity', '', 5], ['ial', '', 5], ['ual', '', 5], ['ical', 'ic', 4],
  ['ure', '', 4], ['ate', 'at', 3], ['ise', 'is', 3], ['ize', 'iz', 3], ['ly', '', 4], ['al', '', 5], ['er', '', 5], ['or', '', 5],
]; // prettier-ignore

/**
 * Cuts a folded English word to the stem under which it is indexed: plural and verb endings as in step 1 of Porter
 * (1980, “An algorithm for suffix stripping”), then the commonest endings of derivation, so that withdrawal meets
 * withdraws and closure meets closing. Repeated until nothing changes, hence idempotent. Words of up to three letters
 * stay as they are.
 *
 * @param word one word as `fold` gives it, in letters
 * @example stemEnglish('closures') // 'clos'
 */
export function stemEnglish(word: string): string {
  let stem = word;
  for (;;) {
    const next = cut(stem);
    if (next === stem) return stem;
    stem = next;
  }
}

function cut(word: string): string {
  if (word.length <= 3) return word;
  const inflected = cutInflection(word);
  if (inflected !== word) return inflected;
  for (const [suffix, instead, left] of derivations) {
    if (word.endsWith(suffix) && word.length - suffix.length >= left) return word.slice(0, -suffix.length) + instead;
  }
  if (word.endsWith('e') && word.length >= 4) return word.slice(0, -1);
  if (/[^aeiou]y$/.test(word) && word.length >= 4) return `${word.slice(0, -1)}i`;
  return word;
}

function cutInflection(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}i`;
  if (/(?:....|..[^aeious])s$/.test(word)) return word.slice(0, -1);
  for (const suffix of ['ing', 'ed']) {
    const rest = word.slice(0, -suffix.length);
    if (word.endsWith(suffix) && rest.length >= 3 && vowel.test(rest)) return undouble(rest);
  }
  return word;
}

/** `planned` is `plan`; `called` and `passed` keep both letters, as their stems do. */
function undouble(rest: string): string {
  return /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}
