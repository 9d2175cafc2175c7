import { getCollection, getEntry, render } from 'astro:content';
import { buildDay, contentDir } from './loaders/content-dir.ts';
import { readWorksheet } from './loaders/read-worksheet.ts';
import { editionId } from './loaders/record-loader.ts';
import type { Content, EntityFiles, Located, SourceFolder } from './model/content.ts';
import { parseEntityId } from './model/entity.ts';
import type { Issue } from './model/issues.ts';
import { assembleKnowledge, type Knowledge } from './model/knowledge.ts';
import type { Locale } from './model/locale.ts';

interface Edition {
  readonly digest: string;
  readonly faults: readonly Issue[];
}

let known: { readonly digest: string; readonly knowledge: Promise<Knowledge> } | undefined;

/** The knowledge that every page is a view of, made from the collections once for each reading of the content. */
export async function loadKnowledge(): Promise<Knowledge> {
  const { digest } = await loadEdition();
  if (known?.digest !== digest) known = { digest, knowledge: makeKnowledge() };
  return known.knowledge;
}

/** The faults of the content as it now stands on disk; none in a build, which they would have stopped. */
export const loadFaults = async (): Promise<readonly Issue[]> => (await loadEdition()).faults;

/**
 * The text of a page, ready to be rendered; undefined where a page has none.
 *
 * @param page `bases/<slug>`, `sources/<id>` or `pages/<slug>`
 */
export async function loadProse(page: string, locale: Locale) {
  const entry = await getEntry('prose', `${page}/${locale}`);
  return entry && render(entry);
}

/**
 * The sentences of the article from which drafts of a source were made, by the id of the statement; only in dev, and only
 * where the maintainer has the worksheet.
 */
export const loadSentences = (source: string): Readonly<Record<string, string>> =>
  (import.meta.env.WRITING && readWorksheet(contentDir(), source)?.sentences) || {};

async function loadEdition(): Promise<Edition> {
  const entry = await getEntry('record', editionId);
  return entry?.data as unknown as Edition;
}

async function makeKnowledge(): Promise<Knowledge> {
  const entries = await getCollection('record');
  const data = new Map(entries.map((entry) => [entry.id, entry.data as unknown]));
  const content: Content = {
    site: whole(data.get('site')) as Content['site'],
    vocabulary: whole(data.get('vocabulary')) as Content['vocabulary'],
    sources: [...data].flatMap(([id, value]) => (id.startsWith('sources/') ? [makeSource(id, value)] : [])),
    entities: [...data].flatMap(([id, value]) => makeEntity(id, value)),
    redirects: whole(data.get('redirects')) as Content['redirects'],
    map: data.get('map') as Content['map'],
    prose: (data.get('prose') as { texts: Content['prose'] }).texts,
  };
  return assembleKnowledge(content, buildDay(), import.meta.env.WRITING);
}

function makeSource(id: string, value: unknown): SourceFolder {
  const { source, statements, unclear, original } = value as Record<string, unknown>;
  return {
    id: id.slice('sources/'.length),
    source: whole(source),
    statements: whole(statements),
    unclear: whole(unclear),
    lock: undefined,
    original,
  } as SourceFolder;
}

function makeEntity(id: string, value: unknown): EntityFiles[] {
  const parts = parseEntityId(id);
  return parts ? [{ id, ...parts, facts: whole((value as { facts: unknown }).facts) } as EntityFiles] : [];
}

/** The collections hold data alone; the lines of the files stay with the reader, which has told every fault. */
const whole = <T>(data: T): Located<T> => ({ data, file: '', lineOf: () => 1 });
