import { foldPhrase, type Word } from '../words.ts';
import type { MentionType } from './cue-nouns.ts';
import { findUnknown } from './find-unknown.ts';
import { isDescribed, isOrigin } from './known-shape.ts';
import { settle, type Mention, type Span } from './mention.ts';
import type { NameIndex } from './name-index.ts';

/** A paragraph with its words. */
export interface ReadParagraph {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Finds the names in the paragraphs of an article: those of the record and of the world by the index, unknown ones by
 * one generic reader.
 *
 * @param extra names that the dateline gives: its city and publisher
 */
export function findMentions(
  paragraphs: readonly ReadParagraph[],
  names: NameIndex,
  extra: readonly { readonly name: string; readonly type: MentionType }[] = [],
): Mention[][] {
  for (const { name, type } of extra) names.add(name, type);
  const unknown = paragraphs.map(({ text, words }) => findUnknown(text, words));
  const surnames = new Set(
    unknown.flatMap((spans, index) =>
      spans.filter(({ isPerson }) => isPerson).map(({ end }) => lastWord(paragraphs[index]!.words, end)),
    ),
  );
  return paragraphs.map(({ text, words }, index) =>
    settle(text, [
      ...names.find(text, words).filter((span) => !isDescribed(text, words, span) && !isOrigin(text, span)),
      ...unknown[index]!,
      ...words
        .filter((word) => surnames.has(word.folded) && isSurname(word))
        .map(({ start, end, text: word }): Span => {
          const article = /(?:al|el)-$/iu.exec(text.slice(0, start))?.[0].length ?? 0;
          return {
            start: start - article,
            end: end - (/['’]s$/u.exec(word)?.[0].length ?? 0),
            type: 'actor',
            isPerson: true,
          };
        }),
    ]),
  );
}

/** The folded word that ends a span: the name by which somebody comes again. */
const lastWord = (words: readonly Word[], end: number): string => words.find((word) => word.end >= end)?.folded ?? '';

/** Whether a word may be a family name that stands alone: with the article, or with a capital. */
const isSurname = ({ folded, text }: Word): boolean => /^ال.{3,}$/u.test(folded) || /^\p{Lu}\p{Ll}{3,}/u.test(text);

/** A name that the record does not know, once, with its type. */
export interface UnknownName {
  readonly name: string;
  readonly type: MentionType;
}

/**
 * The names without an entity, each once, in the order of the article: of names within each other the shorter stands for
 * both («حرير» for «قاعدة حرير الجوية»).
 */
export function mergeUnknown(mentions: readonly Mention[], isWorld: (folded: string) => boolean): UnknownName[] {
  const merged: { name: string; folded: string; type: MentionType }[] = [];
  for (const { text, type, id } of mentions) {
    if (id !== undefined) continue;
    const name = text.replace(/^لل/u, 'ال').replace(/[«»"“”]/gu, '');
    const folded = foldPhrase(name);
    if (isWorld(folded)) continue;
    const same = merged.find((one) => one.type === type && isWithin(one.folded, folded));
    if (!same) merged.push({ name, folded, type });
    else if (folded.length < same.folded.length) Object.assign(same, { name, folded });
  }
  return merged.map(({ name, type }) => ({ name, type }));
}

const isWithin = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return ` ${long} `.includes(` ${short} `);
};
