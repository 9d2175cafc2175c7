import type { Vocabulary } from '../../model/vocabulary.ts';
import { namesOf, type Entity } from '../../model/entity.ts';
import type { MentionType } from './cue-nouns.ts';
import { latinArticles, nameKey } from './name-key.ts';
import { foldWord, readingsOf, startAfter, wordsOf, type Word } from '../words.ts';
import { unitOf } from '../numbers/unit-words.ts';
import { doubtfulNames, hamzaOf } from './places.ts';
import { worldNames } from './world-names.ts';
import type { Span } from './mention.ts';
import { readLines } from '../read-data.ts';

interface Entry {
  readonly keys: readonly string[];
  readonly type: MentionType;
  readonly ids: Set<string>;
  /** Only capitals: “US” is not “us”. */
  readonly isCapitals: boolean;
  readonly isLatin: boolean;
  readonly isDoubtful: boolean;
}

/** Words that begin the name of a voice without a name; they lead to nobody in another article. */
const unnamed = /^(?:ال)?(?:مصدر|مصادر|مسؤول|شاهد)$|^(?:sources?|officials?|first|second|third|fourth|an?)$/u;
const prepositions: ReadonlySet<string> = new Set(readLines('before-places.txt'));

/** Entries by the key of their first word, the longest first. */
type Entries = Map<string, Entry[]>;

let world: Entries | undefined;

/** The names that the whole world uses: made once, since they are many and no record changes them. */
function worldEntries(): Entries {
  if (world) return world;
  world = new Map();
  for (const [name, type] of worldNames()) addTo(world, name, type, undefined);
  return world;
}

/** Adds a name; the same words for two entities lead to neither. */
function addTo(entries: Entries, name: string, type: MentionType, id: string | undefined): void {
  const words = wordsOf(name);
  const keys = keysOf(words);
  if (keys.length === 0 || unnamed.test(foldWord(words[0]!.text))) return;
  const begun = entries.get(keys[0]!) ?? [];
  entries.set(keys[0]!, begun);
  const same = sameIn(begun, keys);
  if (same) {
    if (id !== undefined && same.ids.size > 0) same.ids.add(id);
    return;
  }
  begun.push({
    keys,
    type,
    ids: new Set(id === undefined ? [] : [id]),
    isCapitals: /^[A-Z]{1,5}$/.test(name),
    isLatin: /\p{Script=Latin}/u.test(name),
    isDoubtful: id === undefined && doubtfulNames.has(words.map(({ folded }) => folded).join(' ')),
  });
  begun.sort((a, b) => b.keys.length - a.keys.length);
  if (/^[A-Z]{2,4}$/.test(name)) addTo(entries, name.split('').join(' '), type, id);
}

const sameIn = (entries: readonly Entry[], keys: readonly string[]): Entry | undefined =>
  entries.find((entry) => entry.keys.join(' ') === keys.join(' '));

/** Finds names by their words, in any spelling, with particles before them, the longest first. */
export class NameIndex {
  readonly #own: Entries = new Map();

  /** @param entities those of the record; names that the whole world uses come after them */
  constructor(entities: Iterable<Entity>, vocabulary: Vocabulary | undefined) {
    for (const entity of entities) {
      const type = mentionTypeOf(entity, vocabulary);
      if (type === undefined || isVoice(entity)) continue;
      for (const { text } of namesOf(entity)) addTo(this.#own, text, type, entity.id);
    }
  }

  /**
   * Adds a name that only this article uses; what the world calls something else stays that.
   *
   * @param id the entity of the record that bears it
   */
  add(name: string, type: MentionType, id?: string): void {
    const keys = keysOf(wordsOf(name));
    if (id === undefined && keys.length > 0 && sameIn(worldEntries().get(keys[0]!) ?? [], keys)) return;
    addTo(this.#own, name, type, id);
  }

  /** The names that a paragraph holds; shorter ones within longer ones are left out. */
  find(text: string, words: readonly Word[]): Span[] {
    const spans: Span[] = [];
    for (let index = 0; index < words.length;) {
      const found = this.#findAt(text, words, index);
      if (found) spans.push(found.span);
      index += found?.length ?? 1;
    }
    return spans;
  }

  #findAt(text: string, words: readonly Word[], index: number): { span: Span; length: number } | undefined {
    const first = words[index]!;
    let best: { span: Span; length: number } | undefined;
    for (const reading of readingsOf(first.folded)) {
      const key = nameKey(reading.folded);
      for (const entry of [...(this.#own.get(key) ?? []), ...(worldEntries().get(key) ?? [])]) {
        const length = matchLength(entry, words, index);
        if (length === 0 || (best && best.length >= length)) continue;
        const last = words[index + length - 1]!;
        const end = last.end - (/['’]s$/.exec(last.text)?.[0].length ?? 0);
        const article = entry.isLatin
          ? (/(?<![\p{L}-])(?:al|el|as|ash|an|ad|ar|at|az)-$/iu.exec(text.slice(0, first.start))?.[0].length ?? 0)
          : 0;
        const start = startAfter(first, reading.cut) - article;
        if (!isPlausible(entry, text.slice(start, end), words, index, reading.cut)) continue;
        const [id] = entry.ids.size === 1 ? entry.ids : [];
        const tail = tailAfter(text, start, end, entry);
        if (tail === undefined) continue;
        best = { span: { start, end: end + tail, type: typeHere(entry, words, index), id }, length };
      }
      if (best) break;
    }
    return best;
  }
}

/** «من الفاو»: a body that bears the name of a town is that after a preposition of place. */
const typeHere = (entry: Entry, words: readonly Word[], index: number): MentionType =>
  entry.isDoubtful &&
  entry.type === 'actor' &&
  words[index]!.gap === '' &&
  /^[وف]?(?:في|من|الي|عن|بين|قرب|نحو|خارج|داخل|وسط|جنوب|شمال|جنوبي|شمالي)$/u.test(words[index - 1]?.folded ?? '')
    ? 'place'
    : entry.type;

/**
 * The signs that belong to a name and follow it: the full stop of “U.S.”, the mark that closes a quotation within it.
 * Undefined when a quotation is open that the name does not close.
 */
function tailAfter(text: string, start: number, end: number, { keys }: Entry): number | undefined {
  if (text[end] === '.' && keys.length > 1 && keys.every((key) => key.length === 1)) return 1;
  const marks = text.slice(start, end).match(/["“”«»]/gu)?.length ?? 0;
  if (marks % 2 === 0) return 0;
  return /["”»]/u.test(text[end] ?? '') ? 1 : undefined;
}

function isPlausible(entry: Entry, found: string, words: readonly Word[], index: number, cut: number): boolean {
  if (entry.isCapitals && !/^[A-Z]+$/.test(found)) return false;
  if (entry.isLatin && entry.keys.length === 1 && !/\p{Lu}/u.test(found)) return false;
  if (entry.keys.every((key) => key.length === 1) && entry.keys.length > 1 && !/^[A-Z]\.[A-Z]/.test(found))
    return false;
  if (entry.isLatin && entry.isDoubtful) return true;
  const hamza = entry.isDoubtful ? hamzaOf.get(words[index]!.folded.slice(cut)) : undefined;
  if (hamza !== undefined && /^[أإآ]/u.test(found) && found[0] !== hamza) return false;
  // «مالي والنيجر»: a name that is a word, too, joined to a country that is none.
  const joined = words[index + entry.keys.length];
  const isJoined =
    joined?.gap === '' &&
    joined.folded.startsWith('و') &&
    worldNames().get(joined.folded.slice(1)) === entry.type &&
    !doubtfulNames.has(joined.folded.slice(1));
  if (!entry.isDoubtful || entry.type !== 'place' || isJoined) return true;
  const before = words[index - 1];
  // «طن من الدقيق»: what is measured.
  if (before?.folded === 'من' && unitOf(words[index - 2]?.folded ?? '') !== undefined) return false;
  // «حلب وحماة»: joined to a place, where «الدقيق والخيام» are things.
  const isJoinedOn =
    before !== undefined &&
    words[index]!.gap === '' &&
    readingsOf(before.folded).some(({ folded }) => worldNames().get(folded) === 'place');
  const particle = words[index]!.folded.slice(0, cut);
  return /[بلك]/u.test(particle) || (cut > 0 && isJoinedOn) || prepositions.has(before?.folded ?? '');
}

/** How many words of the text an entry takes, or 0. Articles of Latin names may stand between. */
function matchLength({ keys }: Entry, words: readonly Word[], index: number): number {
  let at = index;
  for (const [place, key] of keys.entries()) {
    if (place > 0) {
      at++;
      while (latinArticles.has(words[at]?.folded ?? '') && nameKey(words[at]!.folded) !== key) at++;
      const word = words[at];
      if (!word || !/^[-‑'’".“”«»]?$/u.test(word.gap) || (word.gap === '.' && key.length > 1)) return 0;
      if (nameKey(word.folded) !== key) return 0;
    }
  }
  return at - index + 1;
}

/** The keys of a name; articles of Latin names are left out, unless the name is nothing else. */
function keysOf(words: readonly Word[]): string[] {
  const folded = words.map((word) => word.folded);
  const strong = folded.filter((word) => !latinArticles.has(word));
  return (strong.length > 0 ? strong : folded).map(nameKey);
}

const isVoice = ({ names }: Entity): boolean => unnamed.test(foldWord(names.ar.split(' ')[0] ?? ''));

/** The type of a mention of an entity: actors may be units, operations or media, by the words for their kind. */
export function mentionTypeOf(entity: Entity, vocabulary: Vocabulary | undefined): MentionType | undefined {
  if (entity.type === 'milestone') return undefined;
  if (entity.type !== 'actor') return entity.type;
  const kind = vocabulary?.kinds[entity.kind];
  if (kind?.schema === 'NewsMediaOrganization') return 'media';
  const label = kind?.label.en ?? '';
  if (/\boperation\b/i.test(label)) return 'operation';
  return /\bunit\b/i.test(label) ? 'unit' : 'actor';
}
