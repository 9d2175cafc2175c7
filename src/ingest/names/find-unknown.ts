import { isStopWord } from '../../language/stop-words.ts';
import { isSpeechVerb } from '../attribution/speech-verbs.ts';
import { modalityCues } from '../attribution/modality-cues.ts';
import { readingsOf, startAfter, type Word } from '../words.ts';
import { arabicCues, englishCues, type CueKind } from './cue-nouns.ts';
import { isGivenName } from './given-names.ts';
import type { Span } from './mention.ts';

const longestName = 5;
/** First words that need another to be a name: «عين الأسد», «ذي قار», «أبو ظبي». */
const joining = /^(?:ذي|بني|ابو|ابي|ام|عين|بير|تل|راس|دير|كفر|خان|عبد|بن|ال|سي|سان)$/u;
const definite = /^(?:ال|لل)\p{L}{2,}/u;

/**
 * Finds names that the record does not know, for a list that a person looks through: in Arabic a cue noun and the run of
 * words that belongs to it, in English a run of capitals. One reader for all kinds; a wrong bound costs a glance.
 */
export const findUnknown = (text: string, words: readonly Word[]): Span[] =>
  words.flatMap((_, index) => readArabic(words, index) ?? []).concat(readEnglish(text));

function readArabic(words: readonly Word[], index: number): Span | undefined {
  const word = words[index]!;
  const reading = readingsOf(word.folded).find(({ folded }) => arabicCues.has(folded));
  if (!reading) return readPerson(words, index);
  const kind = arabicCues.get(reading.folded)!;
  const run = kind === 'person' ? personAfter(words, index) : nameAfter(words, index, kind, reading.folded);
  if (run === 0) return undefined;
  const isBare = kind === 'person' || kind === 'bare';
  return {
    start: isBare ? words[index + 1]!.start : startAfter(word, reading.cut),
    end: words[index + run]!.end,
    type: kind === 'person' ? 'actor' : kind === 'bare' ? 'place' : kind,
    ...(kind === 'person' ? { isPerson: true } : {}),
  };
}

/** «أيوب الكعبي»: a given name that is no common word, and what follows it. */
function readPerson(words: readonly Word[], index: number): Span | undefined {
  const word = words[index]!;
  const reading = readingsOf(word.folded).find(({ folded, cut }) => cut <= 1 && isGivenName(folded));
  if (!reading || word.folded.length < 3 || isStopWord(reading.folded)) return undefined;
  const run = personFrom(words, index);
  return run < 2
    ? undefined
    : {
        start: startAfter(word, reading.cut),
        end: words[index + run - 1]!.end,
        type: 'actor',
        isPerson: true,
      };
}

/** How many words after a cue are its name: any first one after a place, else the article; then what has the article. */
function nameAfter(words: readonly Word[], index: number, kind: CueKind, cue: string): number {
  const isFree = kind === 'place' || kind === 'base' || kind === 'bare' || definite.test(cue);
  let length = 0;
  while (length < longestName) {
    const next = words[index + length + 1];
    if (!next || !isPartOfName(next)) break;
    const before = words[index + length]!.folded;
    const mayBegin = length === 0 && (isFree ? !arabicCues.has(next.folded) : false);
    if (!mayBegin && !definite.test(next.folded) && !(length > 0 && joining.test(before))) break;
    length++;
  }
  return length;
}

function personAfter(words: readonly Word[], index: number): number {
  const first = words[index + 1];
  if (!first || first.gap !== '' || !isGivenName(first.folded)) return 0;
  const length = personFrom(words, index + 1);
  return length > 1 ? length : 0;
}

/** How many words from a given name on are the name of a person: up to the family name with the article. */
function personFrom(words: readonly Word[], from: number): number {
  let length = 1;
  while (length < longestName) {
    const next = words[from + length];
    if (!next || !isPartOfName(next) || arabicCues.has(next.folded)) break;
    length++;
    if (definite.test(next.folded)) break;
  }
  return length;
}

const isPartOfName = ({ folded, gap, isNumber }: Word): boolean =>
  /^[«"“]?$/u.test(gap) &&
  !isNumber &&
  /^\p{Script=Arabic}{2,}$/u.test(folded) &&
  !isStopWord(folded) &&
  !isSpeechVerb(folded) &&
  !modalityCues.has(folded) &&
  !/^(?:و.{3,}|الي|علي|الذي|التي|الذين|المقبل|الماضي|الجاري|اليوم|امس)$/u.test(folded);

const capitals =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d'’.-]*|al-\p{Lu}[\p{L}'’-]*)(?:(?: | of (?:the )?| bin | for (?:the )?)(?:\p{Lu}[\p{L}\d'’-]*|al-\p{Lu}[\p{L}'’-]*|\d+(?:st|nd|rd|th)(?= \p{Lu})))*/gu;

function readEnglish(text: string): Span[] {
  return [...text.matchAll(capitals)].flatMap(({ 0: found, index }) => {
    const name = found.replace(
      /^(?:The|In|On|At|But|And|For|A|An|This|That|From|Iraqi|American) (?=\p{Lu})|['’]s.*$|[.'’-]+$/gu,
      '',
    );
    const start = index + found.indexOf(name);
    const parts = name.split(' ');
    const kinds = parts.map((part) => englishCues.get(part.toLowerCase().replace(/[^a-z]/g, '')));
    const titles = kinds.findLastIndex((kind, at) => kind === 'person' && at < parts.length - 1);
    const end = start + name.length;
    const kind = kinds.findLast((one) => one !== undefined);
    if (kind !== undefined && kind !== 'person' && parts.length > 1)
      return [{ start, end, type: kind === 'bare' ? 'place' : kind }];
    const person = titles < 0 ? parts : parts.slice(titles + 1);
    const isName = person.every((part) => /^(?:al-)?\p{Lu}\p{Ll}/u.test(part) && !isStopWord(part.toLowerCase()));
    if (person.length < 2 || person.length > 4 || !isName || / of | for /.test(name)) return [];
    return [{ start: end - person.join(' ').length, end, type: 'actor', isPerson: true }];
  });
}
