import { createHash } from 'node:crypto';
import { Document, stringify } from 'yaml';
import { hashParagraph } from '../../loaders/read-original.ts';
import type { Entity } from '../../model/entity.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { parsePartialDate } from '../../model/partial-date.ts';
import { formatDate } from '../../language/format.ts';
import type { Analysis } from '../analyse.ts';
import { emptyProse, type DraftFile } from './draft-file.ts';
import { draftStatements, type DraftStatement } from './draft-statements.ts';

/** Who published the article and where, as entities of the record. */
export interface Issuer {
  readonly publisher: Entity;
  readonly city: string | undefined;
}

/** A draft, ready to be written. */
export interface Draft {
  /** The id of the source. */
  readonly id: string;
  readonly files: readonly DraftFile[];
  readonly statements: number;
}

/** What a date that nobody gave is written as: some time in this century (EDTF). */
const someTime = '20XX';

/**
 * Drafts the one folder of a source: its facts, a statement a sentence, a page in each language; and beside them, ignored
 * by git, the original and the worksheet with the sentences.
 *
 * @param id the id of the source, not taken
 * @param day the day of entry, `YYYY-MM-DD`
 */
export function draftSource(
  analysis: Analysis,
  id: string,
  day: string,
  issuer: Issuer,
  vocabulary: Vocabulary | undefined,
): Draft {
  const statements = draftStatements(analysis, issuer.publisher.id);
  const folder = `sources/${id}`;
  const { language, paragraphs } = analysis.article;
  const kept: DraftFile[] = [
    {
      path: `${folder}/source.yaml`,
      text: stringify(sourceRecord(analysis, day, issuer, vocabulary), yamlStyle),
    },
    { path: `${folder}/statements.yaml`, text: statementsFile(statements) },
    { path: `${folder}/ar.mdx`, text: emptyProse },
    { path: `${folder}/en.mdx`, text: emptyProse },
  ];
  return {
    id,
    statements: statements.length,
    files: [
      ...kept,
      { path: `${folder}/original.${language}.txt`, text: `${paragraphs.join('\n\n')}\n` },
      { path: `${folder}/worksheet.${language}.yaml`, text: worksheet(statements, kept) },
    ],
  };
}

/** As Prettier writes YAML, so that a draft passes the check of format. */
const yamlStyle = { lineWidth: 0, singleQuote: true } as const;

function statementsFile(statements: readonly DraftStatement[]): string {
  const list = new Document(
    statements.map(({ record }) => record),
    { aliasDuplicateObjects: false },
  );
  list.commentBefore =
    ' One draft a sentence: write “text” in both languages, in our own words, one fact each; part or drop what is\n' +
    ' more or less than a fact. Comments tell what was found. Without “attribution” the publisher says it.';
  statements.forEach(({ comment }, index) => {
    const item: unknown = list.get(index, true);
    if (comment !== '' && typeof item === 'object' && item !== null)
      (item as { commentBefore?: string }).commentBefore = ` ${comment}`;
  });
  return list.toString(yamlStyle);
}

/** The hash by which an untouched draft is known again, over its files in their order. */
export const hashDraft = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0'), 'utf8').digest('hex');

const worksheet = (statements: readonly DraftStatement[], kept: readonly DraftFile[]): string =>
  '# The sentences of the original by draft statement, to word from. Ignored by git, as the original is.\n' +
  stringify(
    {
      drafted: hashDraft(kept.map(({ text }) => text)),
      sentences: Object.fromEntries(statements.map(({ record, sentence }) => [record.id, sentence])),
    },
    yamlStyle,
  );

function sourceRecord(
  { article, paragraphs }: Analysis,
  day: string,
  { publisher, city }: Issuer,
  vocabulary: Vocabulary | undefined,
): Record<string, unknown> {
  const published = article.dateline.date ?? someTime;
  const date = parsePartialDate(published)!;
  const { names } = publisher;
  return {
    name: { ar: `${names.ar}، ${formatDate(date, 'ar')}`, en: `${names.en}, ${formatDate(date, 'en')}` },
    kind: Object.entries(vocabulary?.kinds ?? {}).find(([, kind]) => kind.of === 'source')?.[0] ?? 'article',
    publisher: publisher.id,
    ...(city === undefined ? {} : { city }),
    published,
    language: article.language,
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.url === undefined ? {} : { url: article.url }),
    recorded: day,
    reliability: { ar: '', en: '' },
    paragraphs: paragraphs.map(({ id, text }) => ({ id, sha256: hashParagraph(text) })),
    draft: true,
  };
}
