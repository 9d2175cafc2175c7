import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readContent } from '../../src/loaders/read-content.ts';
import { assembleKnowledge, type Knowledge } from '../../src/model/knowledge.ts';
import type { Lexicon } from '../../src/schema/lexicon.ts';

/**
 * Reads a content folder as a build does.
 *
 * @throws Error when it does not read
 */
export function readRecord(dir: string): { knowledge: Knowledge; families: readonly (readonly string[])[] } {
  const { content } = readContent(resolve(dir));
  if (!content) throw new Error(`${dir} holds no content that reads; npm run check says why.`);
  const lexicon = join(dir, 'lexicon.yaml');
  const { families } = existsSync(lexicon) ? (parse(readFileSync(lexicon, 'utf8')) as Lexicon) : { families: [] };
  return { knowledge: assembleKnowledge(content, '2026-01-01'), families };
}

/** The record of the first article as it was frozen for tests. */
export const frozenRecord = join(import.meta.dirname, '../fixtures/records/first-article');
