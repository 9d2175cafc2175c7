import { readingsOf } from '../language/clitics.ts';
import { isWithinOneEdit } from '../language/edit-distance.ts';
import { fold } from '../language/fold.ts';
import { keyOf } from '../language/key.ts';
import { isArabicScript } from '../language/script.ts';
import { isNisba, skeletonOf } from '../language/skeleton.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokensOf } from '../language/tokens.ts';
import type { NameShard } from './index-files.ts';
import type { SearchIndex } from './open-index.ts';
import { seatOfName } from './seat.ts';

/** How much of a query is the name of a document. */
export interface NameMatch {
  /** 1: the query is the name; above 0.8: nearly; less: a part of one in the other. */
  readonly score: number;
  /** Words of the query, by number, that the name accounts for. */
  readonly words: ReadonlySet<number>;
  /** Whether the query holds all words of the name as they are. */
  readonly isWhole: boolean;
}

interface NameWord {
  readonly key: string;
  readonly sound: string;
  readonly isFiller: boolean;
  readonly isArabic: boolean;
}

/** A word of the query, with what it is without its particles. */
interface TypedWord extends NameWord {
  readonly readings: readonly string[];
}

interface NameForm {
  readonly document: number;
  readonly words: readonly NameWord[];
  readonly joined: string;
  readonly sounds: ReadonlySet<string>;
  /** First letters of a Latin name of several words: IS, OIR. */
  readonly acronym: string | undefined;
}

const forms = new WeakMap<NameShard, readonly NameForm[]>();

/**
 * Finds the documents whose name, in any spelling or transliteration, a query is, nearly is, holds or begins.
 *
 * @param words all words of the query in order, as typed
 * @param isOpen whether the last word may still be growing
 */
export async function matchNames(
  words: readonly string[],
  isOpen: boolean,
  index: SearchIndex,
): Promise<Map<number, NameMatch>> {
  const query = readQuery(words);
  const shards = await index.namesOf(seatsOf(words));
  const candidates = shards.flatMap((shard) => {
    const known =
      forms.get(shard) ?? shard.flatMap(([document, ...names]) => names.map((name) => readForm(name, document)));
    forms.set(shard, known);
    return known;
  });
  const weightOf = rarity(shards, index.documents);
  const joined = words.map(fold).join('');
  const sounds = soundsOf(words);
  const matches = new Map<number, NameMatch>();
  for (const form of candidates) {
    const match = matchForm(form, query, { joined, sounds, isOpen, weightOf });
    if (match && match.score > (matches.get(form.document)?.score ?? 0)) matches.set(form.document, match);
  }
  return matches;
}

interface Whole {
  readonly joined: string;
  readonly sounds: ReadonlySet<string>;
  readonly isOpen: boolean;
  readonly weightOf: (key: string) => number;
}

function matchForm(form: NameForm, query: readonly TypedWord[], whole: Whole): NameMatch | undefined {
  const all = new Set(query.keys());
  if (form.joined === whole.joined) return { score: 1, words: all, isWhole: true };
  if (form.acronym === whole.joined) return { score: 0.9, words: all, isWhole: true };
  const content = query.flatMap((word, at) => (word.isFiller ? [] : [{ word, at }]));
  const wanted = form.words.filter(({ isFiller }) => !isFiller);
  if (content.length === 0 || wanted.length === 0) return undefined;
  const used = new Set<number>();
  let nameWeight = 0;
  let hitWeight = 0;
  let sureness = 1;
  for (const name of wanted) {
    const weight = whole.weightOf(name.key);
    nameWeight += weight;
    const best = content
      .filter(({ at }) => !used.has(at))
      .map(({ word, at }) => ({
        at,
        likeness: likeness(word, name, whole.isOpen && at === query.length - 1),
      }))
      .reduce((a, b) => (b.likeness > a.likeness ? b : a), { at: -1, likeness: 0 });
    if (best.likeness === 0) continue;
    used.add(best.at);
    hitWeight += weight * best.likeness;
    sureness = Math.min(sureness, best.likeness);
  }
  const isSound = [...form.sounds].some((sound) => sound.length >= 3 && whole.sounds.has(sound));
  if (isSound && content.length <= wanted.length + 1 && sameNisba(form.words, query))
    return { score: 0.95, words: all, isWhole: true };
  if (form.joined.length >= 6 && isWithinOneEdit(form.joined, whole.joined))
    return { score: 0.85, words: all, isWhole: true };
  if (used.size === 0) return undefined;
  const isWholeName = used.size === wanted.length;
  const isWholeQuery = used.size === content.length;
  if (isWholeName && isWholeQuery) return { score: 0.9 + 0.1 * sureness, words: used, isWhole: true };
  const ofName = hitWeight / nameWeight;
  const ofQuery = used.size / content.length;
  if (isWholeName) return { score: 0.35 + 0.4 * ofQuery * sureness, words: used, isWhole: sureness >= 0.9 };
  if (isWholeQuery) return { score: 0.2 + 0.5 * ofName * sureness, words: used, isWhole: false };
  return { score: 0.4 * ofName * ofQuery, words: used, isWhole: false };
}

function likeness(typed: TypedWord, name: NameWord, isOpen: boolean): number {
  if (typed.key === name.key) return 1;
  if (typed.readings.includes(name.key)) return 0.97;
  const isCross = typed.isArabic !== name.isArabic;
  const shortest = Math.min(typed.key.length, name.key.length);
  const isSure = name.sound.length >= 3 || (name.sound.startsWith('a') && name.sound.length === 2);
  const isLike = typed.sound === name.sound && isSure && isNisba(typed.key) === isNisba(name.key);
  if (isLike && (isCross || !name.isArabic || shortest >= 5)) return 0.9;
  if (!isCross && shortest >= (name.isArabic ? 4 : 5) && isWithinOneEdit(typed.key, name.key)) return 0.75;
  return isOpen && typed.key.length >= 2 && name.key.startsWith(typed.key) ? 0.6 : 0;
}

const bearers = new WeakMap<NameShard, ReadonlyMap<string, number>>();

/** How telling each word is among the names: one that many documents bear («قاعدة») tells little. */
function rarity(shards: readonly NameShard[], documents: number): (key: string) => number {
  const counts = shards.map((shard) => {
    const known = bearers.get(shard) ?? countBearers(forms.get(shard) ?? []);
    bearers.set(shard, known);
    return known;
  });
  return (key) =>
    Math.log(
      1 +
        documents /
          Math.max(
            1,
            counts.reduce((sum, count) => sum + (count.get(key) ?? 0), 0),
          ),
    );
}

function countBearers(all: readonly NameForm[]): Map<string, number> {
  const documents = new Map<string, Set<number>>();
  for (const { document, words } of all)
    for (const { key } of words) documents.set(key, (documents.get(key) ?? new Set()).add(document));
  return new Map([...documents].map(([key, some]) => [key, some.size]));
}

function readWords(words: readonly string[]): NameWord[] {
  return words.map((word) => {
    const key = keyOf(word);
    return { key, sound: skeletonOf(key), isFiller: isStopWord(word), isArabic: isArabicScript(key) };
  });
}

const readQuery = (words: readonly string[]): TypedWord[] =>
  readWords(words).map((word, at) => ({
    ...word,
    readings: word.isArabic ? readingsOf(fold(words[at] ?? '')) : [],
  }));

function readForm(name: string, document: number): NameForm {
  const words = tokensOf(name).map(({ text }) => text);
  const read = readWords(words);
  // A name made of stop words only («IS») is sought as a whole.
  return {
    document,
    words: read,
    joined: words.map(fold).join(''),
    sounds: soundsOf(words),
    acronym: acronymOf(words),
  };
}

function acronymOf(words: readonly string[]): string | undefined {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && !isStopWord(word));
  return capitals.length >= 2 ? fold(capitals.map((word) => word[0]).join('')) : undefined;
}

/** The consonants of a whole name, with its articles and without them, so that glued and parted spellings meet. */
function soundsOf(words: readonly string[]): Set<string> {
  const bare = words
    .filter((word) => !/^(?:al|el|ad|as|ash|an|ar|at|az)$/iu.test(word))
    .map((word) => fold(word).replace(/^ال(?=..)/u, ''));
  return new Set([skeletonOf(words.join('')), skeletonOf(bare.join(''))]);
}

const sameNisba = (a: readonly NameWord[], b: readonly NameWord[]): boolean =>
  isNisba(a.at(-1)?.key ?? '') === isNisba(b.at(-1)?.key ?? '');

/**
 * Seats around which a name that a query holds may be: one that begins with any of its words. Names sit in the order of
 * their sounds, so a shorter or longer one is in the same shard, or nearly.
 */
function seatsOf(words: readonly string[]): string[] {
  const starts = words.flatMap((word, at) => (isStopWord(word) ? [] : at));
  return (starts.length > 0 ? starts : [0]).map((at) => seatOfName(words.slice(at)));
}
