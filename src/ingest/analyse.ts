import type { Entity } from '../model/entity.ts';
import type { Modality } from '../model/statement.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Article } from './article/article.ts';
import { isIssuer } from './article/dateline-names.ts';
import { sentencesOf, type Sentence } from './article/sentences.ts';
import { findVoices, type Voice } from './attribution/find-attribution.ts';
import { findCues, modalityOf, tenseAround } from './attribution/find-modality.ts';
import { parseDay } from './dates/days.ts';
import { findDates, type FoundDate } from './dates/find-dates.ts';
import { findMentions, mergeUnknown, type UnknownName } from './names/find-mentions.ts';
import type { Mention } from './names/mention.ts';
import { NameIndex } from './names/name-index.ts';
import { worldNames } from './names/world-names.ts';
import { findNumbers, type FoundNumber } from './numbers/find-numbers.ts';
import { foldPhrase, wordsOf, type Word } from './words.ts';

/** A sentence with all that was found in it. */
export interface AnalysedSentence extends Sentence {
  readonly text: string;
  readonly dates: readonly FoundDate[];
  readonly numbers: readonly FoundNumber[];
  readonly mentions: readonly Mention[];
  /** Absent where the article itself speaks. */
  readonly voice: Voice | undefined;
  /** Absent where no word carries one. */
  readonly modality: Modality | undefined;
}

export interface AnalysedParagraph {
  /** `p1`, `p2` … */
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly AnalysedSentence[];
}

export interface Analysis {
  readonly article: Article;
  readonly paragraphs: readonly AnalysedParagraph[];
  readonly unknown: readonly UnknownName[];
  readonly warnings: readonly string[];
}

/** What the record knows that helps to read an article. */
export interface Known {
  readonly entities: Iterable<Entity>;
  readonly vocabulary: Vocabulary | undefined;
}

/** Finds dates, numbers, names, voices and modalities in every sentence of an article. */
export function analyse(article: Article, known: Known): Analysis {
  const paragraphs = article.paragraphs.map((text) => ({ text, words: wordsOf(text) }));
  const { publisher, city } = article.dateline;
  const mentions = findMentions(paragraphs, new NameIndex(known.entities, known.vocabulary), [
    ...(city === undefined ? [] : [{ name: city, type: 'place' as const }]),
    ...(publisher === undefined
      ? []
      : [{ name: publisher, type: isIssuer(publisher) ? ('actor' as const) : ('media' as const) }]),
  ]);
  const warnings = [...article.warnings];
  let carried: Voice | undefined;
  const analysed = paragraphs.map(({ text, words }, index): AnalysedParagraph => {
    const id = `p${index + 1}`;
    const { sentences, faults } = readParagraph(text, words, mentions[index]!, article, carried);
    carried = sentences.findLast(({ voice }) => voice)?.voice ?? carried;
    warnings.push(...faults.map((fault) => `${id}: ${fault}`));
    return { id, text, sentences };
  });
  const isWorld = (folded: string): boolean => worldNames().has(folded);
  return { article, paragraphs: analysed, unknown: mergeUnknown(mentions.flat(), isWorld), warnings };
}

function readParagraph(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
  { dateline }: Article,
  carried: Voice | undefined,
): { sentences: AnalysedSentence[]; faults: string[] } {
  const sentences = sentencesOf(text);
  const cues = findCues(words);
  const found = findDates(text, words, parseDay(dateline.date), (offset) =>
    tenseAround(words, cues, sentences, offset),
  );
  // «الخليج اليوم» is an outlet, and no today.
  const dates = found.dates.filter(
    (date) => !mentions.some(({ type, start, end }) => type === 'media' && start < date.start && end >= date.end),
  );
  const numbers = findNumbers(text, words, dates, mentions);
  const voices = findVoices(text, words, mentions, carried);
  return {
    sentences: sentences.map((sentence) => {
      const within = <T extends { readonly start: number }>(items: readonly T[]): T[] =>
        items.filter(({ start }) => start >= sentence.start && start < sentence.end);
      return {
        ...sentence,
        text: text.slice(sentence.start, sentence.end).trim(),
        dates: within(dates),
        numbers: within(numbers),
        mentions: within(mentions),
        voice: voices.find((voice) => voice.sentence.start === sentence.start),
        modality: modalityOf(cues, sentence),
      };
    }),
    faults: found.faults.map(({ message }) => message),
  };
}

/** The entity of the record that a name names and nothing else. */
export function entityNamed(name: string, { entities }: Known): string | undefined {
  const folded = foldPhrase(name);
  for (const { id, names, short, aliases } of entities)
    if (
      [names.ar, names.en, short.ar, short.en, ...aliases.map(({ text }) => text)].some(
        (other) => foldPhrase(other) === folded,
      )
    )
      return id;
  return undefined;
}
