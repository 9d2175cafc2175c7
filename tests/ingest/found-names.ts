import { findMentions } from '../../src/ingest/find-mentions.ts';
import { NameIndex } from '../../src/ingest/name-index.ts';
import { wordsOf } from '../../src/ingest/words.ts';

/** What is found in paragraphs with an empty record: “type name”, paragraph after paragraph. */
export const found = (...paragraphs: string[]): string[] =>
  findMentions(
    paragraphs.map((text) => ({ text, words: wordsOf(text) })),
    new NameIndex([], undefined),
  ).flatMap((mentions) => mentions.map(({ type, text }) => `${type} ${text}`));
