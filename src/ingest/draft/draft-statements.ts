import type { Localised } from '../../model/locale.ts';
import { parsePartialDate } from '../../model/partial-date.ts';
import type { Attribution } from '../../model/statement.ts';
import type { AnalysedParagraph, AnalysedSentence, Analysis } from '../analyse.ts';
import type { Voice } from '../attribution/find-attribution.ts';
import type { FoundDate } from '../dates/find-dates.ts';

export interface DraftStatement {
  /** As `statements.yaml` has it; what nobody can know yet is left out. */
  readonly record: { readonly id: string } & Readonly<Record<string, unknown>>;
  /** What was found in the sentence, for whoever words it. */
  readonly comment: string;
  readonly sentence: string;
}

const kinds = { named: 'named', office: 'office', anonymous: 'unnamed', agency: 'agency' } as const;

/**
 * Drafts one statement a sentence with all that was found in it; the wording is left empty in both languages. What names
 * nothing that is known is about what was named before it, until somebody decides.
 *
 * @param publisher id of the entity that speaks where nobody else does
 */
export function draftStatements({ paragraphs, article }: Analysis, publisher: string): DraftStatement[] {
  let about: readonly string[] = firstKnown(paragraphs) ?? [publisher];
  let count = 0;
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence): DraftStatement => {
      const known = [...new Set(sentence.mentions.flatMap(({ id }) => id ?? []))].filter((id) => id !== publisher);
      if (known.length > 0) about = known;
      // The day on which somebody said it is not the day on which it holds.
      const when = sentence.dates
        .map(edtfOf)
        .filter((date) => date !== undefined && !(sentence.voice && date === article.dateline.date));
      const attribution = attributionTo(sentence.voice, article.language, publisher);
      const quote = quoteIn(sentence.text);
      return {
        record: {
          id: `s${String(++count).padStart(2, '0')}`,
          paragraph: paragraph.id,
          text: { ar: '', en: '' },
          about,
          ...(when.length === 1 ? { when: when[0] } : {}),
          ...(sentence.modality === undefined ? {} : { modality: sentence.modality }),
          ...(attribution === undefined ? {} : { attribution }),
          ...(quote === undefined ? {} : { quote }),
          draft: true,
        },
        comment: commentOn(sentence),
        sentence: sentence.text,
      };
    }),
  );
}

const firstKnown = (paragraphs: readonly AnalysedParagraph[]): string[] | undefined => {
  const id = paragraphs
    .flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions))
    .find((mention) => mention.id !== undefined)?.id;
  return id === undefined ? undefined : [id];
};

function attributionTo(voice: Voice | undefined, language: 'ar' | 'en', publisher: string): Attribution | undefined {
  if (!voice || voice.kind === 'agency') return undefined;
  const { kind, mention, label } = voice;
  const entity = mention?.id;
  if (entity === publisher) return undefined;
  if (entity?.startsWith('actors/')) return { entity };
  const said = mention?.text ?? label ?? '';
  return { kind: kinds[kind], label: { ar: '', en: '', [language]: said } as Localised };
}

/** A date with its relation: “by X” is an interval with an open start. */
function edtfOf({ edtf, relation }: FoundDate): string | undefined {
  if (edtf === null) return undefined;
  const isOpen = relation !== undefined && !edtf.includes('/');
  const text = !isOpen ? edtf : relation === 'since' || relation === 'after' ? `${edtf}/..` : `../${edtf}`;
  return parsePartialDate(text) ? text : undefined;
}

/** No quotation is longer, by the rules of the record. */
const longestQuote = 8;

/** The longest quotation of a sentence that is short enough to be one of the record. */
function quoteIn(text: string): string | undefined {
  const length = (words: string): number => words.split(/\s+/).length;
  return [...text.matchAll(/[«“"]([^«»“”"]{3,120})[»”"]/gu)]
    .map(([, words = '']) => words.trim().replace(/[.,،]+$/u, ''))
    .filter((words) => length(words) > 1 && length(words) <= longestQuote)
    .toSorted((a, b) => length(b) - length(a))[0];
}

const commentOn = ({ dates, numbers }: AnalysedSentence): string =>
  [
    ...numbers.map(
      ({ text, value, unit, bound }) =>
        `${text} = ${[bound, value, unit].filter((part) => part !== undefined).join(' ')}`,
    ),
    ...dates.map(
      ({ text, edtf, relation }) => `${text} = ${[relation, edtf ?? 'not resolved'].filter(Boolean).join(' ')}`,
    ),
  ].join('; ');
