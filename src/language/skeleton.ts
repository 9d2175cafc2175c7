import { rememberText } from '../model/remember.ts';
import { fold } from './fold.ts';

/**
 * Sounds that one script writes in several ways, as one class each. Long vowels and short ones are no class:
 * Arabic leaves half of them out and Latin spellings disagree on the rest.
 */
const arabicClass: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ط: 't', ث: 't', ج: 'g', غ: 'g', ح: 'h', ه: 'h', خ: 'x', د: 'd', ذ: 'd', ض: 'd', ظ: 'd', ر: 'r', ز: 'z',
  س: 's', ص: 's', ش: 'c', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n',
}; // prettier-ignore
/** Two letters for one sound, and c before a high vowel. */
const latinPair = /kh|gh|sch|sh|ch|th|dh|ph|ck(?!h)|c(?=[eiy])/g;
const pairClass: Readonly<Record<string, string>> = {
  kh: 'x', gh: 'g', sch: 'c', sh: 'c', ch: 'c', th: 't', dh: 'd', ph: 'f', ck: 'k', c: 's',
}; // prettier-ignore
const latinClass: Readonly<Record<string, string>> = {
  b: 'b', p: 'b', t: 't', j: 'g', g: 'g', h: 'h', x: 'x', d: 'd', r: 'r', z: 'z', s: 's', c: 'c', f: 'f', v: 'f', k: 'k', q: 'k',
  l: 'l', m: 'm', n: 'n',
}; // prettier-ignore

/**
 * The consonants of a word by sound class, the same for Arabic and Latin spellings of one name: `عين`, Ain, Ayn and
 * Ein are `an`; `رشيد`, Rashid and Rasheed are `rcd`; `طرطوس`, Tartus and Tartous are `trts`.
 * A vowel counts only at the start (`a`; و as `w`, ي as `y`); doubled consonants count once; a final h is silent.
 * For matching only, after the habit of name matching by consonants (Soundex and its Arabic kin).
 *
 * @param text one or more words; spaces and hyphens fall away
 */
export const skeletonOf: (text: string) => string = rememberText(makeSkeleton);

function makeSkeleton(text: string): string {
  const letters = fold(text.replace(/[ʿ‘]/gu, 'a')).replace(/[^\p{L}]/gu, '');
  const classes = /^[a-z]/.test(letters) ? latinClasses(letters) : arabicClasses(letters);
  return classes.replace(/(.)\1+/g, '$1').replace(/(?<=..)h$/, '');
}

function arabicClasses(letters: string): string {
  const first = letters[0] ?? '';
  const start = first === 'و' ? 'w' : first === 'ي' ? 'y' : 'اع'.includes(first) && first ? 'a' : '';
  return start + Array.from(letters, (letter) => arabicClass[letter] ?? '').join('');
}

function latinClasses(letters: string): string {
  // In capitals, so that what is a class already is not taken for a letter.
  const text = letters
    .replace(latinPair, (pair) => (pairClass[pair] ?? '').toUpperCase())
    .replace(/c/g, 'k')
    .toLowerCase();
  const first = letters[0] ?? '';
  const start = first === 'w' ? 'w' : first === 'y' ? 'y' : 'aeiou'.includes(first) ? 'a' : '';
  return start + Array.from(text, (letter) => latinClass[letter] ?? '').join('');
}

/**
 * The strong letters of an Arabic key: what broken plurals, verbal nouns and verbs of one root mostly share
 * (قاعدة and قواعد are `قعد`). The second form lacks a leading ت or م of derivation (تغلق, مغادرة).
 *
 * @param key as `keyOf` gives it
 * @returns one or two forms of at least three letters; none for a shorter word
 */
export function rootsOf(key: string): string[] {
  const strong = key.replace(/[اوي]/gu, '').replace(/(?<=...)ه$/u, '');
  const roots = strong.length >= 3 ? [strong] : [];
  if (/^[تمن]/u.test(strong) && strong.length >= 4) roots.push(strong.slice(1));
  return roots;
}

/** Whether a name ends in the ي of origin, in either script: Tartus is not Tartusi. */
export const isNisba = (word: string): boolean => /(?:ي|i|y|[iy]+[ae]h?)$/u.test(word);
