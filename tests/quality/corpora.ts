import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import { documentsOf } from '../../src/search/documents.ts';
import type { SearchIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';
import { readGeneralFamilies } from '../../src/search/write-index.ts';
import { openInNode, type OpenedInNode } from '../search/open-in-node.ts';
import { readCorpus } from './read-corpus.ts';
import { readQueries, type TestQuery } from './read-queries.ts';
import { frozenRecord, readRecord } from './read-record.ts';

/** Pages with the queries that are asked of them. */
export interface Corpus {
  readonly name: string;
  readonly documents: readonly SearchDocument[];
  readonly families: readonly (readonly string[])[];
  readonly queries: readonly TestQuery[];
}

/** Reads sets of queries, `tests/quality/<name>.yaml`. */
export const readSets = (sets: readonly string[]): TestQuery[] =>
  sets.flatMap((set) => readQueries(join(import.meta.dirname, `${set}.yaml`)));

/** The record in a content folder, with sets of queries. */
export function recordCorpus(name: string, dir: string, sets: readonly string[]): Corpus {
  const { knowledge, families } = readRecord(dir);
  return { name, documents: documentsOf(knowledge), families, queries: readSets(sets) };
}

const madeCorpus = (name: string, sets: readonly string[]): Corpus => ({
  name,
  documents: readCorpus(join(import.meta.dirname, '../fixtures/search-corpora', name)),
  families: [],
  queries: readSets(sets),
});

/** The record of the first article as it was frozen, and pages on two other subjects. */
export const corpora: readonly Corpus[] = [
  recordCorpus('the frozen record', frozenRecord, ['record', 'record-blind', 'record-blind-2']),
  madeCorpus('ports', ['ports', 'ports-blind']),
  madeCorpus('towns', ['towns-blind']),
];

/** Our search over a corpus: answers a query with ids of documents, best first. */
export async function openCorpus({
  documents,
  families,
}: Pick<Corpus, 'documents' | 'families'>): Promise<
  OpenedInNode & { engine: (query: string) => Promise<readonly string[]>; index: SearchIndex }
> {
  const opened = await openInNode(documents, { families: [...families, ...readGeneralFamilies()] });
  const engine = async (query: string) => {
    const { hits } = await search(opened.index, query);
    return hits.map(({ document }) => documents[document]?.id ?? '');
  };
  return { ...opened, engine };
}
