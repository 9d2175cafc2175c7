import type { Localised } from '../model/locale.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import type { Attribution, StatementRecord } from '../model/statement.ts';
import type { AnalysedParagraph, Analysis } from './analyse.ts';
import type { Voice } from './find-attribution.ts';
import type { FoundDate } from './find-dates.ts';
import { modalityOf } from './find-modality.ts';
import type { FoundNumber } from './find-numbers.ts';
import type { Sentence } from './sentences.ts';
import { foldPhrase } from './words.ts';

/** Where the entities of an article stand in the record, new ones included. */
export interface EntityIds {
  /** Id by folded name. */
  readonly byName: ReadonlyMap<string, string>;
  readonly publisher: string;
  readonly city: string | undefined;
}

export interface DraftStatement {
  readonly record: StatementRecord;
  /** What was found in the sentence, for whoever words it. */
  readonly comment: string;
}

const kinds = { named: 'named', office: 'office', anonymous: 'unnamed', agency: 'agency' } as const;

/**
 * Drafts one statement a fact: each sentence, and each date of it, with all that was found; the wording is left empty in
 * both languages. What names nothing is about the publisher, until somebody decides.
 */
export function draftStatements({ paragraphs, article }: Analysis, ids: EntityIds): DraftStatement[] {
  const drafts: DraftStatement[] = [];
  for (const paragraph of paragraphs) {
    for (const [index, sentence] of paragraph.sentences.entries()) {
      const own = within(paragraph, sentence);
      for (const date of own.dates.length > 0 ? own.dates : [undefined]) {
        const id = `s${String(drafts.length + 1).padStart(2, '0')}`;
        const record = makeRecord({ id, paragraph, sentence, date, language: article.language, ids });
        drafts.push({ record, comment: commentOn(paragraph, index, own.dates, own.numbers) });
      }
    }
  }
  return drafts;
}

interface Parts {
  readonly id: string;
  readonly paragraph: AnalysedParagraph;
  readonly sentence: Sentence;
  readonly date: FoundDate | undefined;
  readonly language: 'ar' | 'en';
  readonly ids: EntityIds;
}

function makeRecord({ id, paragraph, sentence, date, language, ids }: Parts): StatementRecord {
  const voice = paragraph.voices.find((other) => other.sentence.start === sentence.start);
  const mentioned = within(paragraph, sentence).mentions;
  const about = [
    ...new Set(
      (mentioned.length > 0 ? mentioned : paragraph.mentions.slice(0, 1)).map(
        (mention) => mention.id ?? idOf(mention.text, ids),
      ),
    ),
  ].filter((other) => other !== undefined);
  const when = date && edtfOf(date);
  return {
    id,
    paragraph: paragraph.id,
    text: { ar: '', en: '' },
    about: about.length > 0 ? about : [ids.publisher],
    ...(when === undefined ? {} : { when, reading: readingOf(date!, language) }),
    modality: modalityOf(paragraph.cues, sentence, voice !== undefined),
    attribution: attributionTo(voice, language, ids),
    draft: true,
  };
}

const idOf = (name: string, ids: EntityIds): string | undefined =>
  ids.byName.get(foldPhrase(name.replace(/^لل/u, 'ال').replace(/[«»"“”]/gu, '')));

function attributionTo(voice: Voice | undefined, language: 'ar' | 'en', ids: EntityIds): Attribution {
  if (!voice) return { entity: ids.publisher };
  const { kind, mention, label } = voice;
  const entity = mention && (mention.id ?? idOf(mention.text, ids));
  if (entity?.startsWith('actors/')) return { entity };
  if (kind === 'agency') return { entity: ids.publisher };
  return { kind: kinds[kind], label: { ar: '', en: '', [language]: label ?? '' } as Localised };
}

/** A date with its relation: “by X” is an interval with an open start. */
function edtfOf({ edtf, relation }: FoundDate): string | undefined {
  if (edtf === null) return undefined;
  const isOpen = relation !== undefined && !edtf.includes('/');
  const text = !isOpen ? edtf : relation === 'since' || relation === 'after' ? `${edtf}/..` : `../${edtf}`;
  return parsePartialDate(text) ? text : undefined;
}

const readingOf = ({ text }: FoundDate, language: 'ar' | 'en'): Localised =>
  language === 'ar' ? { ar: `من «${text}»`, en: '' } : { ar: '', en: `from “${text}”` };

function within({ dates, numbers, mentions }: AnalysedParagraph, { start, end }: Sentence) {
  const inside = <T extends { readonly start: number }>(items: readonly T[]): T[] =>
    items.filter((item) => item.start >= start && item.start < end);
  return { dates: inside(dates), numbers: inside(numbers), mentions: inside(mentions) };
}

function commentOn(
  paragraph: AnalysedParagraph,
  index: number,
  dates: readonly FoundDate[],
  numbers: readonly FoundNumber[],
): string {
  const found = [
    ...numbers.map(
      ({ text, value, unit, bound }) =>
        `${text} = ${[bound, value, unit].filter((part) => part !== undefined).join(' ')}`,
    ),
    ...dates.map(
      ({ text, edtf, relation }) =>
        `${text} = ${[relation, edtf ?? 'cannot be resolved'].filter(Boolean).join(' ')}`,
    ),
  ];
  return `${paragraph.id}, sentence ${index + 1}${found.length > 0 ? `: ${found.join('; ')}` : ''}`;
}
