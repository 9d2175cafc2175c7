import { openIndex, type SearchIndex } from '../../src/search/open-index.ts';

/** What was loaded since it was last asked. */
export interface Load {
  readonly bytes: number;
  readonly requests: number;
}

/** Opens an index in memory as a browser would, and counts the files that it asks for. */
export async function openCounting(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ index: SearchIndex; take: () => Load }> {
  let [bytes, requests] = [0, 0];
  const index = await openIndex((name) => {
    const file = files.get(name);
    if (!file) return Promise.reject(new Error(`no file ${name}`));
    bytes += file.length;
    requests += 1;
    return Promise.resolve(Uint8Array.from(file));
  });
  const take = () => {
    const load = { bytes, requests };
    [bytes, requests] = [0, 0];
    return load;
  };
  return { index, take };
}
