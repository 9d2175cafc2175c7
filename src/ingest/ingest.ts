import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { buildDay } from '../files/content-dir.ts';
import { readContent } from '../files/read-content.ts';
import type { Content } from '../model/content.ts';
import { assembleKnowledge, type Knowledge } from '../model/knowledge.ts';
import { analyse, type Analysis } from './analyse.ts';
import { parseDay } from './days.ts';
import { decode } from './decode.ts';
import { NameIndex } from './name-index.ts';
import { readArticle } from './read-article.ts';
import { Unreadable } from './unreadable.ts';
import { wordsOf } from './words.ts';

/** A record to read an article against; an empty folder gives neither. */
export interface Record {
  readonly content: Content | undefined;
  readonly knowledge: Knowledge | undefined;
  readonly warnings: readonly string[];
}

/** Reads the record of a content folder, drafts included. One that is broken or empty helps with nothing. */
export function readRecord(dir: string, env: NodeJS.ProcessEnv = process.env): Record {
  const { content, issues } = readContent(dir);
  const isEmpty = issues.length > 0 && issues.every(({ kind }) => kind === 'missing-file');
  if (!content)
    return {
      content,
      knowledge: undefined,
      warnings: isEmpty
        ? []
        : [
            `The record in ${basename(dir)}/ has ${issues.length} faults and was not used; run “npm run check”.`,
          ],
    };
  try {
    return { content, knowledge: assembleKnowledge(content, buildDay(env), true), warnings: [] };
  } catch (error) {
    return {
      content,
      knowledge: undefined,
      warnings: [`The record was not used: ${(error as Error).message}`],
    };
  }
}

/**
 * Reads one article from a file and finds what can be found.
 *
 * @throws Unreadable when the file is no article
 */
export function ingestFile(file: string, record: Record, env: NodeJS.ProcessEnv = process.env): Analysis {
  return ingestBytes(readBytes(file), record, env);
}

/** The same for the bytes of an article. */
export function ingestBytes(
  bytes: Uint8Array,
  { knowledge, warnings }: Record,
  env: NodeJS.ProcessEnv = process.env,
): Analysis {
  const entities = [...(knowledge?.entities.values() ?? [])];
  const names = new NameIndex(entities, knowledge?.vocabulary);
  const known = (name: string): 'place' | 'media' | undefined => {
    const [found] = names.find(name, wordsOf(name));
    if (!found || found.start > 0 || found.end < name.length) return undefined;
    return found.type === 'place' || found.type === 'media' ? found.type : undefined;
  };
  const article = readArticle(decode(bytes), known, parseDay(buildDay(env))!);
  const analysis = analyse(article, { entities, vocabulary: knowledge?.vocabulary });
  return { ...analysis, warnings: [...warnings, ...analysis.warnings] };
}

function readBytes(file: string): Uint8Array {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new Unreadable(`${file} is not there.`);
  if (!stats.isFile()) throw new Unreadable(`${file} is no file.`);
  return readFileSync(file);
}
