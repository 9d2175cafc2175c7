import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Locale, locales } from '../../src/model/locale.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { parseLocaleOf } from '../../src/language/script.ts';
import { makeIndex, readGeneralFamilies } from '../../src/search/write-index.ts';
import { loadPagefind } from '../../tests/search/open-in-node.ts';

/** A site to be measured: its folder, and the selectors by which its search is used. */
export interface Site {
  readonly name: string;
  readonly dir: string;
  readonly opener: string;
  readonly input: string;
  readonly result: string;
}

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'bench-search-'));

function write(dir: string, files: Iterable<readonly [name: string, content: string | Uint8Array]>): string {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}

/** The built record with an index of other documents: its results lead nowhere, and cost what they would. */
export async function makeOurs(dist: string, documents: readonly SearchDocument[]): Promise<Site> {
  const dir = scratch();
  cpSync(dist, dir, { recursive: true });
  for (const folder of ['search', 'pagefind']) rmSync(join(dir, folder), { recursive: true, force: true });
  write(dir, await makeIndex(documents, { families: readGeneralFamilies() }));
  const dialog = 'dialog.search-dialog';
  return {
    name: 'ours',
    dir,
    opener: 'a[data-search-open]',
    input: `${dialog} input[name=q]`,
    result: `${dialog} li[data-entity]`,
  };
}

async function writeStock(documents: readonly SearchDocument[], dir: string, some: readonly Locale[]): Promise<void> {
  const { index } = await createIndex({});
  for (const locale of some)
    for (const { path, titles, names, sections } of documents) {
      const parts = sections[locale].flatMap(({ heading, text }) => [heading, text]);
      const content = [titles[locale], ...names, ...parts].join('. ');
      await index?.addCustomRecord({
        url: `/${locale}/${path}`,
        language: locale,
        content,
        meta: { title: titles[locale] },
      });
    }
  await index?.writeFiles({ outputPath: join(dir, 'pagefind') });
  await close();
}

/** A page in each language with Pagefind's own interface, and its index of the same documents. */
export async function makeStock(documents: readonly SearchDocument[]): Promise<Site> {
  const page = (locale: Locale) => `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>Stock</title><button id="open">Search</button>
<div id="search"></div><script>document.querySelector("#open").onclick=()=>{const l=Object.assign(document.createElement('link'),{rel:'stylesheet',href:'/pagefind/pagefind-ui.css'}),
s=Object.assign(document.createElement('script'),{src:'/pagefind/pagefind-ui.js'});s.onload=()=>new PagefindUI({element:'#search',showImages:false});
document.head.append(l,s)}</script>`; // prettier-ignore
  const dir = write(scratch(), locales.map((locale) => [`${locale}/index.html`, page(locale)] as const)); // prettier-ignore
  await writeStock(documents, dir, locales);
  return {
    name: 'stock Pagefind',
    dir,
    opener: '#open',
    input: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  };
}

/** Stock Pagefind in Node: each query in the index of its script. */
export async function openStock(documents: readonly SearchDocument[]): Promise<(query: string) => Promise<string[]>> {
  const readers = new Map<Locale, Awaited<ReturnType<typeof loadPagefind>>>();
  for (const locale of locales) {
    const dir = scratch();
    await writeStock(documents, dir, [locale]);
    const reader = await loadPagefind(join(dir, 'pagefind'), undefined, locale);
    await reader.options({});
    await reader.init();
    readers.set(locale, reader);
  }
  return async (query) => {
    const found = await readers.get(parseLocaleOf(query) ?? 'en')?.search(query);
    const top = (found?.results ?? []).slice(0, 10) as readonly { data?: () => Promise<{ url: string }> }[];
    const urls = await Promise.all(top.map(async (result) => (await result.data?.())?.url ?? ''));
    return urls.map((url) => /\/(?:ar|en)\/(.+)\/$/.exec(url)?.[1] ?? '');
  };
}

/** The same documents as a site of Starlight; its packages stay in a folder for temporary files. */
export function makeStarlight(documents: readonly SearchDocument[]): Site {
  const dir = join(tmpdir(), 'bench-search-starlight');
  rmSync(join(dir, 'src'), { recursive: true, force: true });
  const dependencies = {
    '@astrojs/starlight': '0.42.4',
    '@astrojs/markdown-remark': '7.3.1',
    astro: '7.3.5',
    sharp: '0.35.5',
  };
  const config = `import { defineConfig } from 'astro/config';import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Record', defaultLocale: 'en',
locales: { ar: { label: 'العربية', lang: 'ar', dir: 'rtl' }, en: { label: 'English', lang: 'en' } } })] });`;
  const collections = `import { defineCollection } from 'astro:content';import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`;
  const texts = locales.flatMap((locale) => [
    [`src/content/docs/${locale}/index.md`, '---\ntitle: Record\n---\n\nStart.\n'] as const,
    ...documents.map(({ id, titles, sections }) => {
      const body = sections[locale].map(
        ({ heading, text }) => `${heading && `## ${heading}\n\n`}${text.replaceAll('\n', '\n\n')}`,
      );
      return [
        `src/content/docs/${locale}/${id}.md`,
        `---\ntitle: ${JSON.stringify(titles[locale])}\n---\n\n${body.join('\n\n')}\n`,
      ] as const;
    }),
  ]);
  write(dir, [['package.json', JSON.stringify({ private: true, type: 'module', dependencies })], ['astro.config.mjs', config], ['src/content.config.ts', collections], ...texts]); // prettier-ignore
  const run = (command: string, args: readonly string[]) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const { status, stderr } = spawnSync(command, args, { cwd: dir, encoding: 'utf8', env });
    if (status !== 0) throw new Error(stderr.slice(-2000));
  };
  if (!existsSync(join(dir, 'node_modules/@astrojs/starlight'))) run('npm', ['install', '--no-audit', '--no-fund']);
  run('node_modules/.bin/astro', ['build']);
  return { name: 'Starlight', dir: join(dir, 'dist'), opener: 'button[data-open-modal]', input: '.pagefind-ui__search-input', result: '.pagefind-ui__result-link' }; // prettier-ignore
}
