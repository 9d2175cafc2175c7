import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Locale } from '../../src/model/locale.ts';
import { keyOf } from '../../src/text/key.ts';
import { parseLocaleOf } from '../../src/text/script.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import type { Engine } from './engine-ours.ts';

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    query: string,
  ) => Promise<{ results: readonly { data: () => Promise<{ url: string }> }[] }>;
}

/**
 * Pagefind 1.6 over the same pages, each query in the index of its script: as it comes, or (`withKeys`) with our keys for
 * words on page and query, so that its own stemmer has nothing to do.
 */
export async function openPagefind(
  documents: readonly SearchDocument[],
  withKeys: boolean,
): Promise<{ engine: Engine; bytes: number }> {
  const readers = {} as Record<Locale, Pagefind>;
  const words = (text: string) =>
    withKeys
      ? tokensOf(text)
          .map((token) => keyOf(token.text))
          .join(' ')
      : text;
  let bytes = 0;
  serveFiles();
  for (const locale of ['ar', 'en'] as const) {
    const folder = mkdtempSync(join(tmpdir(), `pagefind-${locale}-`));
    const { index } = await createIndex(withKeys ? { forceLanguage: 'xx' } : {});
    for (const { id, titles, names, sections } of documents)
      await index?.addCustomRecord({
        url: `/${id}/`,
        language: withKeys ? 'xx' : locale,
        content: words(
          [
            titles[locale],
            ...names,
            ...sections[locale].flatMap(({ heading, text }) => [heading, text]),
          ].join('. '),
        ),
        meta: { title: titles[locale] },
      });
    await index?.writeFiles({ outputPath: folder });
    Object.assign(globalThis, {
      location: new URL('http://localhost/'),
      document: { querySelector: () => ({ getAttribute: () => (withKeys ? 'xx' : locale) }) },
    });
    const reader = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
    await reader.options({ basePath: `${pathToFileURL(folder).href}/`, noWorker: true });
    await reader.init();
    readers[locale] = reader;
    for (const name of [
      'pagefind.js',
      'pagefind-worker.js',
      withKeys ? 'wasm.unknown.pagefind' : `wasm.${locale}.pagefind`,
    ])
      bytes += fileSize(folder, name);
  }
  await close();
  const engine: Engine = async (query) => {
    const { results } = await readers[parseLocaleOf(query) ?? 'en'].search(words(query));
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map(({ url }) => /[^/]+\/[^/]+(?=\/?$)/.exec(url)?.[0] ?? '');
  };
  return { engine, bytes };
}

/** Pagefind asks for its files by `fetch`; Node's does not read the disk. */
function serveFiles(): void {
  const ask = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) return ask(input, init);
    return Promise.resolve(new Response(readFileSync(fileURLToPath(url.replace(/\?.*$/, '')))));
  };
}

function fileSize(folder: string, name: string): number {
  try {
    return gzipSync(readFileSync(join(folder, name))).length;
  } catch {
    return 0;
  }
}
