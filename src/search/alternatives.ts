import { rememberText } from '../model/remember.ts';
import { readingsOf, withClitics } from '../language/clitics.ts';
import { parseEdit } from '../language/edit-distance.ts';
import { fold } from '../language/fold.ts';
import { isArabicScript } from '../language/script.ts';
import { isNisba, rootsOf, skeletonOf } from '../language/skeleton.ts';
import { vowelDistance } from '../language/vowels.ts';
import type { SearchIndex } from './open-index.ts';
import { placeOf } from './open-words.ts';
import type { Term } from './query.ts';
import { seatOf } from './seat.ts';
import { seatsOfTypos } from './typo-seats.ts';

/** How a key of the site answers a term. */
export type Kinship = 'same' | 'family' | 'ending' | 'beginning' | 'root' | 'sound' | 'typo' | 'guess';

/** A key that the site has and that a term may mean, and how surely, 0 to 1. */
export interface Alternative {
  readonly key: string;
  readonly weight: number;
  readonly kinship: Kinship;
}

/** Endings that the stemmer leaves on short words and that change little. */
const arabicEndings = new Set(
  'ا ه ي و وه وها وهم ها هم ين ون ان ات يه يين يون ني وا ت نا اني يني تين تان ته'.split(' '),
);
const englishEndings = new Set('s e ed er ing i n an ian ion al ment ly es y or at'.split(' '));
const most = 8;
/** Weights from which an alternative is surely meant, and below which it is faint. */
const surely = 0.8;
const faint = 0.5;

/**
 * Finds the keys of the site that a term may mean: the key itself, its reading without particles, its family, short
 * endings, words that it begins, words of its root, names that sound the same in the other script, and, if the
 * site knows nothing of these, keys one edit away. Best first, at most eight.
 */
export async function findAlternatives(term: Term, index: SearchIndex): Promise<Alternative[]> {
  const found = new Map<string, Alternative>();
  const offer = (key: string, weight: number, kinship: Kinship) => {
    if ((found.get(key)?.weight ?? 0) < weight) found.set(key, { key, weight, kinship });
  };
  const offerKnown = async (key: string, weight: number, kinship: Kinship) => {
    if (await index.has(key)) offer(key, weight, kinship);
  };
  const home = index.listAt(seatOf(term.key));
  /** Whether a key can be looked up without another file. */
  const isNear = (key: string) => index.isWhole || index.listAt(seatOf(key)) === home;

  // What is surely needed is asked for at once: on a large site each wait is a way to the server and back.
  const others = [...term.equals, ...index.familyOf(term.key)].map((key) => index.has(key));
  await Promise.all([index.postingsOf(term.key), ...others]);
  for (const key of [term.key, ...term.equals]) await offerKnown(key, key === term.key ? 1 : 0.97, 'same');
  if (/^[\d.]+$/.test(term.key)) return [...found.values()];
  const isArabic = isArabicScript(term.key);
  const isThere = found.size > 0;
  const readings = (isArabic ? readingsOf(fold(term.text), isThere ? 3 : 2) : []).filter(
    (key) => !isThere || isNear(key),
  );
  if (isArabic) for (const key of withClitics(term.key)) if (isNear(key)) await offerKnown(key, 0.9, 'same');
  for (const reading of readings) await offerKnown(reading, found.has(term.key) ? 0.6 : 0.95, 'same');
  for (const key of [term.key, ...readings])
    for (const kin of index.familyOf(key)) await offerKnown(kin, key === term.key ? 0.85 : 0.8, 'family');

  const keys = await index.keysOf(seatOf(term.key));
  const stems = found.size > 0 ? [term.key] : [term.key, ...readings];
  for (const stem of stems) offerEndings(stem, keys, isArabic, offer);
  if (term.isOpen || found.size === 0) {
    const weight = found.size > 0 ? 0.4 : 0.6;
    for (const some of await listsOfBeginning(term, index)) offerBeginnings(term, some, weight, offer);
  }
  if (isArabic) {
    const weight = found.size > 0 ? 0.3 : 0.42;
    const words = found.size > 0 ? [term.key] : stems;
    const seats = index.isWhole ? index.seats : [term.key, ...(isThere ? [] : words.flatMap(rootsOf))].map(seatOf);
    for (const some of await listsOf(index, seats)) for (const word of words) offerRoots(word, some, weight, offer);
  }
  const isKnown = [...found.values()].some(({ weight }) => weight > 0.42);
  if (!isKnown) {
    offerSounds(term.key, keys, offer);
    const seats = index.isWhole ? index.seats : seatsOfTypos(term.key, index);
    for (const some of await listsOf(index, seats)) offerTypos(term, some, offer);
  }
  const sorted = [...found.values()].sort((a, b) => b.weight - a.weight || a.key.length - b.key.length);
  // Where each far alternative is another file, a word that the site has can do without the faint ones.
  const isEnough = !index.isWhole && (sorted[0]?.weight ?? 0) >= surely;
  return sorted.filter(({ weight }) => !isEnough || weight >= faint).slice(0, most);
}

/** The lists in which words that begin as a term may be; on a large site a growing word's own and the two after it. */
async function listsOfBeginning(term: Term, index: SearchIndex): Promise<(readonly string[])[]> {
  const home = seatOf(term.key);
  if (index.isWhole || !term.isOpen) return [await index.keysOf(home)];
  const typed = seatOf(withoutArticle(fold(term.text)));
  const from = index.listAt(typed);
  const to = Math.min(index.listAt(`${typed}~`), from + 2);
  return listsOf(index, [home, ...index.seats.slice(from, to + 1)]);
}

/** The lists of keys in which seats are, each once. */
const listsOf = (index: SearchIndex, seats: readonly string[]): Promise<(readonly string[])[]> =>
  Promise.all([...new Map(seats.map((seat) => [index.listAt(seat), seat])).values()].map((seat) => index.keysOf(seat)));

type Offer = (key: string, weight: number, kinship: Kinship) => void;

function offerEndings(stem: string, keys: readonly string[], isArabic: boolean, offer: Offer): void {
  if (stem.length < 3) return;
  const endings = isArabic ? arabicEndings : englishEndings;
  for (let at = placeOf(keys, stem); keys[at]?.startsWith(stem); at++) {
    const key = keys[at] ?? '';
    if (endings.has(key.slice(stem.length))) offer(key, 0.65, 'ending');
  }
  for (let length = stem.length - 1; length >= 3 && length >= stem.length - 4; length--) {
    const key = stem.slice(0, length);
    if (endings.has(stem.slice(length)) && keys[placeOf(keys, key)] === key) offer(key, 0.6, 'ending');
  }
}

/** Keys that begin as a word was typed; a word that is not growing any more has to be long to be taken for a beginning. */
function offerBeginnings(term: Term, keys: readonly string[], weight: number, offer: Offer): void {
  const typed = withoutArticle(fold(term.text));
  if (typed.length < (term.isOpen ? 3 : 5)) return;
  for (let at = placeOf(keys, typed); keys[at]?.startsWith(typed); at++) {
    const key = keys[at] ?? '';
    if (key !== term.key) offer(key, weight * (0.7 + (0.3 * typed.length) / key.length), 'beginning');
  }
  // The word may be typed further than its stem: «coalitio» for the key «coalit».
  for (let length = typed.length - 1; length >= 4 && length >= typed.length - 3; length--) {
    const key = typed.slice(0, length);
    if (term.isOpen && keys[placeOf(keys, key)] === key) offer(key, weight, 'beginning');
  }
}

const withoutArticle = (folded: string): string => folded.replace(/^(?:وال|بال|كال|فال|لل|ال)(?=..)/u, '');

function offerRoots(word: string, keys: readonly string[], weight: number, offer: Offer): void {
  const roots = rootsOf(word);
  if (roots.length === 0) return;
  for (const key of keys) {
    if (!isArabicScript(key) || key === word) continue;
    const others = knownRoots(key);
    if (others[0] === roots[0]) offer(key, weight, 'root');
    else if (roots.some((root) => others.includes(root))) offer(key, weight * 0.75, 'root');
  }
}

const knownRoots = rememberText<readonly string[]>(rootsOf, 200_000);

function offerSounds(word: string, keys: readonly string[], offer: Offer): void {
  const sound = skeletonOf(word);
  const isArabic = isArabicScript(word);
  for (const key of keys) {
    const isOther = isArabicScript(key) !== isArabic;
    if (sound.length < (isOther ? 4 : 3) || isNisba(key) !== isNisba(word)) continue;
    if (isArabic && !isOther) continue;
    if (skeletonOf(key) === sound && (isOther || vowelDistance(key, word) <= (sound.length > 3 ? 1 : 0.5)))
      offer(key, 0.6, 'sound');
  }
}

function offerTypos(term: Term, keys: readonly string[], offer: Offer): void {
  const isArabic = isArabicScript(term.key);
  const typed = fold(term.text);
  if (typed.length < (isArabic ? 4 : 5)) return;
  const bare = withoutArticle(typed);
  const forms = [...new Set([term.key, ...(isArabic ? readingsOf(typed) : [])])].filter((form) => form.length >= 4);
  for (const key of keys) {
    if (key.length < 3 || /^[\d#]/.test(key) || isArabicScript(key) !== isArabic) continue;
    for (const form of forms) {
      const edit = parseEdit(form, key);
      if (!edit) continue;
      const isLikely =
        edit === 'double' ||
        edit === 'shape' ||
        ((edit === 'swap' || edit === 'near') && form.length >= 5) ||
        (form.length >= 5 && bare.length >= (edit === 'gap' ? 6 : 7));
      offer(key, (isLikely ? 0.5 : 0.42) - (key[0] === form[0] ? 0 : 0.08), isLikely ? 'typo' : 'guess');
    }
  }
}
