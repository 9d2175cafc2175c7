import { fold } from './fold.ts';

/** Ways to write one vowel in Latin letters; `e` stands for a or i, as transliterations have it. */
const vowelClass: Readonly<Record<string, string>> = {
  a: 'a',
  e: 'ai',
  i: 'i',
  y: 'i',
  o: 'u',
  u: 'u',
  w: 'u',
};
/** Letters that Arabic does not tell apart from their neighbour (b, f) and Latin words do. */
const toldApart = /[pv]/;

/**
 * How far two Latin words of one consonant skeleton are apart: 1 for each place where they have quite other vowels, half
 * for each where only one has a vowel, 1 for a p or v against a b or f. Spellings of one name (Nasiriya, Nasriyah) differ
 * by little, words that only share their consonants (gold, glad) by more.
 *
 * @returns Infinity when the words have another number of consonants
 */
export function vowelDistance(a: string, b: string): number {
  const [one, other] = [slotsOf(a), slotsOf(b)];
  if (one.length !== other.length) return Infinity;
  return one.reduce((sum, { consonant, vowels }, at) => {
    const against = other[at] ?? { consonant: '', vowels: '' };
    const isOther = toldApart.test(consonant) !== toldApart.test(against.consonant);
    return sum + (isOther ? 1 : 0) + distanceOf(vowels, against.vowels);
  }, 0);
}

function distanceOf(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : 0.5;
  return Array.from(a).some((vowel) => b.includes(vowel)) ? 0 : 1;
}

/** The consonants of a word, two letters for one sound as one, each with the classes of the vowels after it. */
function slotsOf(word: string): { consonant: string; vowels: string }[] {
  const slots = [{ consonant: '', vowels: '' }];
  const sounds = fold(word)
    .replace(/ph/g, 'f')
    .replace(/sch/g, 's')
    .replace(/([sckgtd])h/g, '$1')
    .replace(/ck/g, 'k')
    .replace(/h$/, '');
  for (const letter of sounds) {
    const last = slots.at(-1);
    const vowel = vowelClass[letter];
    if (vowel !== undefined && last) last.vowels += vowel;
    else if (last?.consonant !== letter || last.vowels !== '') slots.push({ consonant: letter, vowels: '' });
  }
  return slots;
}
