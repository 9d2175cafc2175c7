import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';
import { packing } from '../../src/site/pack-files.ts';
import { generalFamilies } from '../../src/text/families.ts';

/** Answers a query with ids of documents, best first. */
export type Engine = (query: string) => Promise<readonly string[]>;

/** Our search over documents in memory, and the bytes that each query loads. */
export async function openOurs(
  documents: readonly SearchDocument[],
  families: readonly string[] = [],
): Promise<{ engine: Engine; loaded: () => number; files: ReadonlyMap<string, Uint8Array> }> {
  const files = buildIndex(documents, { ...packing, families: [...families, ...generalFamilies] });
  let bytes = 0;
  const index = await openIndex((name) => {
    const file = files.get(name);
    if (!file) return Promise.reject(new Error(`no file ${name}`));
    bytes += file.length;
    return Promise.resolve(Uint8Array.from(file));
  });
  const engine: Engine = async (query) => {
    const { hits } = await search(index, query);
    return hits.map(({ document }) => documents[document]?.id ?? '');
  };
  return { engine, loaded: () => bytes, files };
}
