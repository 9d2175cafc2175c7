/** A consonant by its class of sound, with the vowels that are written after it. The first has none before it. */
interface Slot {
  readonly consonant: string;
  readonly vowels: string;
}

/** Letters that one script tells apart and the other does not, as one class each. */
const arabicClass: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ط: 't', ث: 't', ج: 'g', غ: 'g', ح: 'h', ه: 'h', خ: 'x', د: 'd', ذ: 'd', ض: 'd', ظ: 'z', ر: 'r', ز: 'z',
  س: 's', ص: 's', ش: 'c', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n',
}; // prettier-ignore
const latinClass: Readonly<Record<string, string>> = {
  b: 'b', p: 'b', t: 't', j: 'g', g: 'g', h: 'h', d: 'd', r: 'r', z: 'z', s: 's', f: 'f', v: 'f', k: 'k', q: 'k', l: 'l', m: 'm',
  n: 'n',
}; // prettier-ignore
/** Several Latin letters for one sound, or one for two; capitals are classes already. */
const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/tch|sch|tsh|sh|ch/g, 'C'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/ph/g, 'F'],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/dj/g, 'G'],
  [/ck/g, 'K'],
  [/gu(?=[eiy])/g, 'G'],
  [/qu/g, 'K'],
  [/x/g, 'KS'],
  [/c(?=[eiy])/g, 'S'],
  [/c/g, 'K'],
];

/** The sounds of a word in Arabic letters, folded, without its article. */
export function arabicSounds(folded: string): Slot[] {
  const letters = folded.replace(/تش/gu, 'ش').replace(/دج/gu, 'ج');
  return slotsOf(letters, (letter) => arabicClass[letter], 'اويع');
}

/** The sounds of a word in plain Latin letters, lower case. */
export function latinSoundsOf(word: string): Slot[] {
  let letters = word;
  for (const [pattern, sound] of latinSounds) letters = letters.replace(pattern, sound);
  return slotsOf(
    letters,
    (letter) => latinClass[letter] ?? (/[A-Z]/.test(letter) ? letter.toLowerCase() : undefined),
    'aeiouyw',
  );
}

function slotsOf(letters: string, classOf: (letter: string) => string | undefined, vowels: string): Slot[] {
  const slots = [{ consonant: '', vowels: '' }];
  for (const letter of letters) {
    const last = slots.at(-1)!;
    const consonant = classOf(letter);
    if (consonant !== undefined) {
      if (last.consonant !== consonant || last.vowels !== '') slots.push({ consonant, vowels: '' });
    } else if (vowels.includes(letter)) last.vowels += letter;
  }
  // A final h is silent in either script.
  const end = slots.at(-1)!;
  if (end.consonant === 'h' && end.vowels === '' && slots.length > 2) {
    slots.pop();
    slots[slots.length - 1] = { ...slots.at(-1)!, vowels: `${slots.at(-1)!.vowels}a` };
  }
  return slots;
}

/** The consonants of a word by class, `a` before them when it begins with a vowel: the same in both scripts. */
export const skeletonOf = (slots: readonly Slot[]): string =>
  (slots[0]!.vowels === '' ? '' : 'a') + slots.map(({ consonant }) => consonant).join('');

const alike: readonly (readonly [RegExp, RegExp])[] = [
  [/[ae]/, /[اعa]/u],
  [/[iye]/, /ي/u],
  [/[ouw]/, /و/u],
];

/**
 * How far a word in Arabic letters is from one in Latin letters with the same consonants: names from elsewhere are
 * written with nearly all their vowels. A short vowel that is not written costs little, another vowel or one too many
 * costs 1.
 *
 * @returns Infinity when the words have another number of consonants
 */
export function soundDistance(arabic: readonly Slot[], latin: readonly Slot[]): number {
  if (arabic.length !== latin.length) return Infinity;
  return arabic.reduce(
    (sum, { vowels }, at) => sum + distanceAt(vowels, latin[at]!.vowels, at, latin.length),
    0,
  );
}

function distanceAt(arabic: string, latin: string, at: number, length: number): number {
  const isLast = at === length - 1;
  if (at === 0) {
    if (arabic === '' || latin === '') return arabic === latin ? 0 : 1;
    // A first alef may stand for any short vowel.
    return arabic === 'ا' || arabic === 'ع' || isAlike(arabic, latin) ? 0 : 1;
  }
  if (latin === '') return arabic === '' ? 0 : isLast && arabic === 'a' ? 0.5 : 1;
  if (arabic === '') return isLast ? (latin === 'e' ? 0.2 : 0.7) : /^[ei]$/.test(latin) ? 0.3 : 0.4;
  return isAlike(arabic, latin) ? 0 : 1;
}

const isAlike = (arabic: string, latin: string): boolean =>
  alike.some(([one, other]) => one.test(latin) && other.test(arabic));
