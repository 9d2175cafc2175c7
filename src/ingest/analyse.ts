import type { Entity } from '../model/entity.ts';
import type { Modality } from '../model/statement.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Article } from './article.ts';
import type { MentionType } from './cue-nouns.ts';
import { isIssuer } from './dateline-names.ts';
import { addDays, dayText, parseDay, type Day } from './days.ts';
import { attributionOf, findVoices, type Voice, type VoiceKind } from './find-attribution.ts';
import { findDates, type FoundDate } from './find-dates.ts';
import { findMentions } from './find-mentions.ts';
import { findCues, modalitiesOf, tenseAround, type Age, type Cue } from './find-modality.ts';
import { findNumbers, type FoundNumber } from './find-numbers.ts';
import type { Mention } from './mention.ts';
import { NameIndex } from './name-index.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { foldPhrase, wordsOf } from './words.ts';
import { worldNames } from './world-names.ts';

/** All that was found in one paragraph. */
export interface AnalysedParagraph {
  /** `p1`, `p2` … */
  readonly id: string;
  readonly text: string;
  readonly dates: readonly FoundDate[];
  readonly numbers: readonly FoundNumber[];
  readonly mentions: readonly Mention[];
  readonly attribution: readonly VoiceKind[];
  readonly modality: readonly Modality[];
  readonly sentences: readonly Sentence[];
  readonly voices: readonly Voice[];
  readonly cues: readonly Cue[];
}

/** A name of the article, once, with the id that it has in the record if it is known. */
export interface FoundEntity {
  readonly name: string;
  readonly type: MentionType;
  readonly id?: string | undefined;
  readonly isPerson?: boolean | undefined;
}

export interface Analysis {
  readonly article: Article;
  readonly paragraphs: readonly AnalysedParagraph[];
  readonly entities: readonly FoundEntity[];
  readonly warnings: readonly string[];
}

/** What the record knows that helps to read an article. */
export interface Known {
  readonly entities: Iterable<Entity>;
  readonly vocabulary: Vocabulary | undefined;
}

/** What a publisher is: a ministry that tells its own news is no outlet. */
const publisherType = (name: string): MentionType =>
  isIssuer(name) || worldNames().get(foldPhrase(name)) === 'actor' ? 'actor' : 'media';

/** Finds dates, numbers, names, voices and modalities in every paragraph of an article. */
export function analyse(article: Article, known: Known): Analysis {
  const names = new NameIndex(known.entities, known.vocabulary);
  const { publisher, city, date } = article.dateline;
  const today = parseDay(date);
  const paragraphs = article.paragraphs.map((text) => ({ text, words: wordsOf(text) }));
  const mentions = findMentions(paragraphs, names, [
    ...(city === undefined ? [] : [{ name: city, type: 'place' as const }]),
    ...(publisher === undefined ? [] : [{ name: publisher, type: publisherType(publisher) }]),
  ]);
  const warnings = [...article.warnings];
  let carried: VoiceKind | undefined;
  const analysed = paragraphs.map(({ text, words }, index): AnalysedParagraph => {
    const id = `p${index + 1}`;
    const sentences = sentencesOf(text);
    const cues = findCues(words);
    const { dates: found, faults } = findDates(text, words, today, (offset) =>
      tenseAround(words, cues, sentences, offset),
    );
    // «الخليج اليوم» is an outlet, and no today.
    const dates = found.filter(
      ({ start, end }) =>
        !mentions[index]!.some(
          (name) =>
            name.type === 'media' &&
            name.start <= start &&
            end <= name.end &&
            end - start < name.end - name.start,
        ),
    );
    for (const { kind, message } of faults)
      warnings.push(`${kind === 'impossible' ? 'error' : 'warning'}: ${id}: ${message}`);
    const voices = findVoices(text, words, mentions[index]!, carried);
    carried = voices.at(-1)?.kind;
    return {
      id,
      text,
      dates,
      numbers: findNumbers(text, words, dates, mentions[index]!),
      mentions: mentions[index]!,
      attribution: attributionOf(voices),
      modality: modalitiesOf(text, cues, sentences, voices.length > 0, ageOf(dates, today)),
      sentences,
      voices,
      cues,
    };
  });
  return { article, paragraphs: analysed, entities: collectEntities(analysed), warnings };
}

/** Whether all dates of a paragraph lie months before the dateline, or one within the days before it. */
function ageOf(dates: readonly FoundDate[], today: Day | undefined): Age | undefined {
  const days = dates.flatMap(({ edtf }) =>
    edtf === null ? [] : [edtf.replace(/^.*\//u, '').replace(/[~X]/g, '')],
  );
  if (!today || days.length === 0) return undefined;
  const [now, old] = [dayText(today), dayText(addDays(today, -90))];
  if (days.some((day) => day.length === 10 && day <= now && day > dayText(addDays(today, -15)))) return 'new';
  return days.every((day) => day < old.slice(0, Math.max(4, day.length))) ? 'old' : undefined;
}

/** Each name once, by its id or its folded words, in the order of the article. */
function collectEntities(paragraphs: readonly AnalysedParagraph[]): FoundEntity[] {
  const found = new Map<string, FoundEntity>();
  for (const { text, type, id, isPerson } of paragraphs.flatMap(({ mentions }) => mentions)) {
    const name = text.replace(/^لل/u, 'ال').replace(/[«»"“”]/gu, '');
    const key = id ?? `${type} ${foldPhrase(name)}`;
    if (!found.has(key))
      found.set(key, { name, type, ...(id === undefined ? {} : { id }), ...(isPerson ? { isPerson } : {}) });
  }
  return [...found.values()];
}
