import { findArabicCandidates } from './find-arabic-candidates.ts';
import { findEnglishCandidates } from './find-english-candidates.ts';
import { settle, type Mention, type Span } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { nameKey } from './name-key.ts';
import { isArabicWord } from './arabic-lexicon.ts';
import { isCommonName } from './arabic-names.ts';
import { dateWords } from './date-words.ts';
import { cueNouns, type MentionType } from './cue-nouns.ts';
import { isGivenName } from './given-names.ts';
import { asClub, asOutlet, isDescribed, isOrigin, withNation, withNew } from './known-shape.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { rememberText } from '../model/remember.ts';
import { foldPhrase, readingsOf, startAfter, wordsOf, type Word } from './words.ts';

/** A paragraph with its words. */
export interface ReadParagraph {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Finds the names in the paragraphs of an article: those of the record and of the world by the index, unknown ones by
 * their cues. A name that its cue gave away once («قاعدة س») is found again without it («س»).
 *
 * @param extra names that the dateline gives: its city and publisher
 */
export function findMentions(
  paragraphs: readonly ReadParagraph[],
  names: NameIndex,
  extra: readonly { readonly name: string; readonly type: MentionType }[] = [],
): Mention[][] {
  for (const { name, type } of extra) names.add(name, type);
  const isKnown = rememberText((name: string): boolean => {
    const words = wordsOf(name);
    const [found] = names.find(name, words);
    return found !== undefined && found.start === 0 && found.end === name.length;
  });
  const first = paragraphs.map(({ text, words }) => ({
    known: names
      .find(text, words)
      .filter((span) => !isDescribed(text, words, span) && !isOrigin(text, span))
      .map((span) => asOutlet(text, span, extra))
      .map((span) => asClub(words, withNew(words, withNation(words, span)))),
    candidates: [...findArabicCandidates(text, words, isKnown), ...findEnglishCandidates(text, isKnown)],
  }));
  const heads = findHeads(
    paragraphs,
    isKnown,
    first.flatMap(({ candidates }) => candidates),
  );
  // «في س»، «س بنيت عام …»: what is a place somewhere in the article is one where it only looks like a person.
  const places = new Set(
    first.flatMap(({ known, candidates }, index) =>
      settle(paragraphs[index]!.text, [...known, ...candidates.filter(({ isGuess }) => !isGuess)])
        .filter(({ type }) => type === 'place')
        .map(({ text }) => text),
    ),
  );
  const isPlace = (name: string): boolean => places.has(name);
  const people = first.map(({ candidates }) =>
    candidates.filter(({ isPerson, core }) => !(isPerson && core !== undefined && isPlace(core))),
  );
  const learned = learn([...people.flat(), ...heads.flat()], isPlace);
  return paragraphs.map(({ text, words }, index) =>
    settle(text, [
      ...first[index]!.known,
      ...people[index]!,
      ...heads[index]!,
      ...findLearned(words, learned),
    ]),
  );
}

const head = /^(\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}):\s/u;

/** Places at the head of the points of a list («س: …», «ص: …»), where one of them is known or found as a place. */
function findHeads(
  paragraphs: readonly ReadParagraph[],
  isKnown: (name: string) => boolean,
  candidates: readonly Span[],
): Span[][] {
  const places = new Set(
    candidates.flatMap(({ type, core }) => (type === 'place' && core !== undefined ? [core] : [])),
  );
  const names = paragraphs.map(({ text }) => head.exec(text)?.[1]);
  const isList = names.some((name) => name !== undefined && (isKnown(name) || places.has(name)));
  return names.map((name): Span[] => {
    const isName = name !== undefined && (/^\p{Lu}/u.test(name) || !name.includes(' '));
    return isList && isName && names.filter(Boolean).length > 1
      ? [{ start: 0, end: name.length, type: 'place', core: name }]
      : [];
  });
}

const particle = /^(?:فان|دي|دو|دا|دل|ديل|فون|بن|آل|لو|van|von|de|da|di|del|bin|al|el|ben|ter)$/iu;

/** A family name that may stand alone: with the article, or no common word. */
function isSurname(name: string): boolean {
  const folded = foldPhrase(name);
  if (/^ال.{3,}/u.test(folded)) return true;
  const isOften = isGivenName(folded) && isArabicWord(folded);
  return folded.length >= 4 && !isCommonName(folded) && !isOften && !cueNouns.has(folded);
}

interface LearnedName {
  readonly keys: readonly string[];
  readonly type: MentionType;
  readonly isPerson: boolean;
  /** Whether it counts only right after a verb of speech: «وأوضح فلان أن …». */
  readonly isSpoken: boolean;
}
type Learned = ReadonlyMap<string, LearnedName[]>;

/** The cores of candidates, and the last name of persons, by their first word. */
function learn(spans: readonly Span[], isPlace: (name: string) => boolean): Learned {
  const learned = new Map<string, LearnedName[]>();
  const add = (name: string, type: MentionType, isPerson: boolean, isSpoken = false): void => {
    const keys = foldPhrase(name).split(' ').map(nameKey);
    const entries = learned.get(keys[0]!) ?? [];
    if (!entries.some((entry) => entry.keys.join(' ') === keys.join(' ')))
      entries.push({ keys, type, isPerson, isSpoken });
    learned.set(
      keys[0]!,
      entries.toSorted((a, b) => b.keys.length - a.keys.length),
    );
  };
  for (const span of spans) {
    if (span.core === undefined || /\d/.test(span.core)) continue;
    const isPerson = span.isPerson === true;
    const words = span.core.split(/\s+/);
    const isLatin = /\p{Script=Latin}/u.test(span.core);
    // The rest of a body («الدفاع») and of most units is a common word.
    if (span.type === 'base' || (span.type === 'place' && !/^ال.*(?:ية|ي)$/u.test(span.core)) || isPerson)
      if (isLatin || span.core.length > 3) add(span.core, span.type, isPerson);
    if (isLatin && span.type === 'operation' && words.length > 1) add(span.core, span.type, false);
    if (isLatin && span.type === 'actor' && !isPerson && /^(?:[A-Z]{3,}|[A-Z][\p{L}-]{4,})$/u.test(span.core))
      add(span.core, span.type, isPerson);
    const last = words.at(-1)!;
    // «فلان العمري … وأضاف العمري»: where a town has the name, it is somebody only where he speaks.
    if (isPerson && isPlace(last)) {
      if (words.length > 1 && !isLatin && isSurname(last)) add(last, 'actor', true, true);
      continue;
    }
    if (isPerson && words.length > 1 && (isLatin ? /^[A-Z][\p{L}-]{3,}$/u.test(last) : isSurname(last))) {
      add(last, 'actor', true);
      // «فان دايك», “van Dyke”
      if (words.length > 2 && particle.test(words.at(-2)!)) add(words.slice(-2).join(' '), 'actor', true);
    } else if (isPerson && words.length > 1 && !isLatin && last.length >= 4 && isGivenName(foldPhrase(last)))
      add(last, 'actor', true, true);
    // «(أونمها)»: the short name of the body before it.
    if (span.isShort === true) add(span.core, span.type, false);
  }
  return learned;
}

/** «وأوضح فلان أن …»: right after a verb of speech, before what is said. */
function speaks(words: readonly Word[], index: number): boolean {
  const [verb, next] = [words[index - 1], words[index + 1]];
  return (
    verb !== undefined &&
    words[index]!.gap === '' &&
    readingsOf(verb.folded).some(({ folded }) => isSpeechVerb(folded)) &&
    (next === undefined ||
      next.gap !== '' ||
      /^(?:ان|بان|انه|انها|في|خلال|لل.+|ل.+|عن|الي)$/u.test(next.folded))
  );
}

function findLearned(words: readonly Word[], learned: Learned): Span[] {
  return words.flatMap((word, index): Span[] => {
    for (const { folded, cut } of readingsOf(word.folded)) {
      // One letter less may be another word: «لبيد» is not «بيد» with ل unless the whole is known.
      for (const { keys, type, isPerson, isSpoken } of learned.get(nameKey(folded)) ?? []) {
        const run = words.slice(index, index + keys.length);
        const fits =
          run.length === keys.length &&
          run.every(
            (next, place) =>
              place === 0 || (nameKey(next.folded) === keys[place] && /^[-'’«»"“”]?$/u.test(next.gap)),
          );
        if (cut > 0 && /^(?:[وف]?[بلك])/u.test(word.folded) && keys.length === 1 && folded.length <= 4)
          continue;
        if (isSpoken && !speaks(words, index)) continue;
        // «سد تشرين … نهاية تشرين الثاني»: the name of a month.
        if (dateWords.has(`${folded} ${words[index + 1]?.folded ?? ''}`)) continue;
        if (!fits || (/^[a-z]/.test(folded) && !/^[A-Z]|^(?:al|el)$/.test(word.text))) continue;
        const last = run.at(-1)!;
        const end = last.end - (/['’]s$/.exec(last.text)?.[0].length ?? 0);
        return [{ start: startAfter(word, cut), end, type, isPerson }];
      }
    }
    return [];
  });
}
