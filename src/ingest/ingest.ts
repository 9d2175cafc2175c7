import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { buildDay } from '../loaders/content-dir.ts';
import { readContent } from '../loaders/read-content.ts';
import type { Content } from '../model/content.ts';
import { assembleKnowledge, type Knowledge } from '../model/knowledge.ts';
import { analyse, type Analysis } from './analyse.ts';
import { decode } from './article/decode.ts';
import { readArticle, type HeadOptions } from './article/read-article.ts';
import { Unreadable } from './article/unreadable.ts';
import { parseDay } from './dates/days.ts';
import { NameIndex } from './names/name-index.ts';
import { wordsOf } from './words.ts';

/** A record to read an article against; an empty folder gives neither part. */
export interface KnownRecord {
  readonly content: Content | undefined;
  readonly knowledge: Knowledge | undefined;
}

/**
 * Reads the record of a content folder, drafts included.
 *
 * @throws Unreadable when the record has faults: what is known in it would be drafted as unknown
 */
export function readKnownRecord(dir: string, env: NodeJS.ProcessEnv = process.env): KnownRecord {
  const { content, issues } = readContent(dir);
  const isEmpty =
    issues.length === 2 &&
    issues.every(({ kind, file }) => kind === 'missing-file' && /\/(?:site|vocabulary)\.yaml$/.test(file));
  if (isEmpty) return { content: undefined, knowledge: undefined };
  const count = issues.length;
  if (!content || count > 0)
    throw new Unreadable(
      `The record in ${basename(dir)}/ has ${count === 1 ? 'a fault' : `${count} faults`}; “npm run check” tells which. Nothing was drafted.`,
    );
  try {
    return { content, knowledge: assembleKnowledge(content, buildDay(env), true) };
  } catch (error) {
    throw new Unreadable(
      `The record in ${basename(dir)}/ does not hold together (${(error as Error).message}); “npm run check” tells where. Nothing was drafted.`,
    );
  }
}

/**
 * Reads one article from a file and finds what can be found.
 *
 * @param head what the person at the terminal says of the article; it goes before what is read
 * @throws Unreadable when the file is no article
 */
export function ingestFile(file: string, record: KnownRecord, head: HeadOptions = {}): Analysis {
  const bytes = readBytes(file);
  try {
    return ingestBytes(bytes, record, head);
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(`${basename(file)}: ${error.message}`);
    throw error;
  }
}

/** The same for the bytes of an article. */
export function ingestBytes(
  bytes: Uint8Array,
  { knowledge }: KnownRecord,
  head: HeadOptions = {},
  env: NodeJS.ProcessEnv = process.env,
): Analysis {
  const entities = [...(knowledge?.entities.values() ?? [])];
  const names = new NameIndex(entities, knowledge?.vocabulary);
  const known = (name: string): 'place' | 'media' | undefined => {
    const [found] = names.find(name, wordsOf(name));
    if (!found || found.start > 0 || found.end < name.length) return undefined;
    return found.type === 'place' || found.type === 'media' ? found.type : undefined;
  };
  const article = readArticle(decode(bytes), known, parseDay(buildDay(env))!, head);
  return analyse(article, { entities, vocabulary: knowledge?.vocabulary });
}

function readBytes(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new Unreadable(`${file} is not there.`);
  if (!stats.isFile()) throw new Unreadable(`${file} is no file.`);
  return readFileSync(file);
}
