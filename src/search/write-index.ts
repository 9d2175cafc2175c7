import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import type { Knowledge } from '../model/knowledge.ts';
import { type Localised, localise, locales } from '../model/locale.ts';
import { keyOf } from '../language/key.ts';
import { tokensOf } from '../language/tokens.ts';
import { searchWords } from '../i18n/search.ts';
import { compoundsOf } from './compounds.ts';
import type { SearchDocument, Section } from './document.ts';
import { documentsOf } from './documents.ts';
import type { IndexHead, TextFile } from './index-files.ts';
import { wordOf } from './pagefind.ts';
import { makeShards } from './shards.ts';
import { readSiteKeys, type SiteKeys } from './site-keys.ts';

export interface SearchOptions {
  /** Words that are one in this record, in any form, one family a list: `content/lexicon.yaml`. */
  readonly families?: readonly (readonly string[])[];
  /** Pages that are no part of the record, such as the one about its data files. */
  readonly pages?: readonly SearchDocument[];
}

/** What was written. */
export interface WrittenSearch {
  readonly documents: number;
  /** Paths below the folder of the site. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/**
 * Writes the search index of a record beside its pages: Pagefind's files as it makes them, the words and names of the
 * record, and the texts that hits show.
 *
 * @param outDir folder of the built site
 */
export async function writeSearch(
  knowledge: Knowledge,
  outDir: string,
  { families = [], pages = [] }: SearchOptions = {},
): Promise<WrittenSearch> {
  const { types } = knowledge.vocabulary;
  const documents = [...documentsOf(knowledge), ...pages];
  const labels = {
    ...Object.fromEntries(Object.entries(types).map(([type, { label }]) => [type, label])),
    page: localise((locale) => searchWords[locale].page),
  };
  const files = await makeIndex(documents, { families: [...families, ...readGeneralFamilies()], labels });
  let bytes = 0;
  for (const [name, content] of files) {
    const path = join(outDir, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    bytes += content.length;
  }
  return { documents: documents.length, files: [...files.keys()], bytes };
}

/** Words that are one family, and what each kind is called; a kind without a name is called by its key. */
export interface IndexWords {
  readonly families?: readonly (readonly string[])[];
  readonly labels?: Readonly<Record<string, Localised>>;
}

/**
 * Makes the files of an index by their paths: `pagefind/` as Pagefind writes it, `search/index.json`, and the words and
 * texts beside that in a folder named by their content, so that no cache ever mixes two builds.
 */
export async function makeIndex(
  documents: readonly SearchDocument[],
  { families = [], labels = {} }: IndexWords = {},
): Promise<Map<string, Uint8Array>> {
  const keys = readSiteKeys(documents);
  const shards = makeShards(keys.all, documents).map(({ first, ...file }) => ({ first, file }));
  const isWhole = JSON.stringify(shards).length <= inlineLimit;
  const files = new Map<string, Uint8Array>();
  const write = (name: string, value: unknown) => files.set(name, new TextEncoder().encode(JSON.stringify(value)));
  if (!isWhole) for (const [at, { file }] of shards.entries()) write(`words/${String(at)}.json`, file);
  for (const [at, document] of documents.entries())
    for (const locale of locales) write(`texts/${locale}-${String(at)}.json`, textOf(document, locale));
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  const folder = digest(files);
  const head: IndexHead = {
    folder,
    documents: documents.length,
    kinds,
    kindLabels: localise((locale) => kinds.map((kind) => labels[kind]?.[locale] ?? kind)),
    years: [...new Set(documents.flatMap(({ years }) => years))].sort((a, b) => a - b),
    families: knownFamilies(families, keys.all),
    firsts: shards.map(({ first }) => first),
    ...(isWhole ? { shards: shards.map(({ file }) => file) } : {}),
  };
  const bundle = await runPagefind(documents.map((document, at) => makeRecord(document, at, keys)));
  return new Map([
    ...Array.from(bundle, ([name, content]) => [`pagefind/${name}`, content] as const),
    ['search/index.json', new TextEncoder().encode(JSON.stringify(head))],
    ...Array.from(files, ([name, content]) => [`search/${folder}/${name}`, content] as const),
  ]);
}

/** Letters of all keys and names up to which they travel with the head: some 60 KB packed. */
const inlineLimit = 180_000;

/**
 * One record a pair of pages: the keys of both languages in the order of the text, so that Pagefind gives the places of
 * each. A stop word is a dot, which takes a place and is not indexed. Texts stand in files of our own: what Pagefind
 * keeps in `meta` it indexes, too.
 */
function makeRecord(
  { path, kind, years, titles, names, dates = [], published = [], about = [], sections }: SearchDocument,
  at: number,
  { keyAt }: SiteKeys,
): CustomRecord {
  const inPlace = (text: string): string =>
    tokensOf(text)
      .map(({ text: word }) => keyAt(word))
      .map((key) => (key === undefined ? '·' : wordOf(key)))
      .join(' ');
  const keyed = (texts: readonly string[]): string => texts.map(inPlace).join(' ').replaceAll('·', '');
  const headings = locales.flatMap((locale) => sections[locale].map(({ heading }) => heading));
  // A heading that several parts share stands over them once.
  const isFirst = (heading: string, place: number, all: readonly Section[]) => all[place - 1]?.heading !== heading;
  const texts = locales.flatMap((locale) => [
    titles[locale],
    ...sections[locale].flatMap(({ heading, text }, place) => [
      ...(isFirst(heading, place, sections[locale]) ? [heading] : []),
      ...text.split('\n'),
    ]),
  ]);
  const compounds = [...names, ...texts].flatMap((text) => compoundsOf(text, tokensOf(text)));
  return {
    url: `/${path}`,
    language,
    // No phrase runs over the end of a part.
    content: texts.map(inPlace).join(' · · · · '),
    meta: {
      names: keyed([titles.ar, titles.en, ...names]),
      headings: keyed([...new Set(headings)]),
      compounds: [...new Set(compounds.map(({ key }) => wordOf(key)))].join(' '),
      about: keyed(about),
      dates: [...new Set(dates)].map(wordOf).join(' '),
      published: published.map(wordOf).join(' '),
    },
    filters: { kind: [kind], year: years.map(String) },
    sort: { at: String(at) },
  };
}

/** The families of general language, of both languages. */
export const readGeneralFamilies = (): string[][] =>
  readFileSync(new URL('families.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' '));

/** No language at all: keys are stems already, and the runtime is the same for both. */
const language = 'xx';

async function runPagefind(records: readonly CustomRecord[]): Promise<Map<string, Uint8Array>> {
  if (records.length === 0) return new Map();
  const places = records.reduce((sum, { content }) => sum + content.split(' ').length, 0);
  const restore = setChunkSize(places);
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: 1 });
    if (!index) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
    for (let at = 0; at < records.length; at += 100)
      for (const added of await Promise.all(records.slice(at, at + 100).map((one) => index.addCustomRecord(one))))
        if (added.errors.length > 0) throw new Error(`Pagefind takes no record: ${added.errors.join(', ')}`);
    const { files } = await index.getFiles();
    const needed = files.filter(({ path }) => !unneeded.test(path));
    return new Map(needed.map(({ path, content }) => [path, content] as const));
  } finally {
    await close();
    restore();
  }
}

/** Pagefind's own interfaces, and its texts: hits show ours. */
const unneeded = /^fragment\/|^pagefind-(?!entry\.json$|worker\.js$)/;

/**
 * Has Pagefind cut its index finer than by default, which makes a further query cheaper: few places in one file of a
 * small site, more in those of a large one, whose list of files every first search loads. A version that ignores the
 * variable answers as well.
 *
 * @returns puts the variable back
 */
function setChunkSize(places: number): () => void {
  const { env } = process;
  const name = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
  const before = env[name];
  env[name] ??= String(Math.max(500, Math.round(2.3 * Math.sqrt(places))));
  return () => {
    if (before === undefined) Reflect.deleteProperty(env, name);
  };
}

const textOf = ({ id, path, kind, titles, sections }: SearchDocument, locale: 'ar' | 'en'): TextFile => [
  [id, path, kind, titles.ar, titles.en],
  ...sections[locale].map((part) => [part.id, part.heading, part.text] as const),
];

/** Families as keys, each once; only those with a key that the site has. */
function knownFamilies(families: readonly (readonly string[])[], keys: ReadonlySet<string>): string[][] {
  const all = families.map((words) => [...new Set(words.map(keyOf))]);
  const known = all.filter((family) => family.length > 1 && family.some((key) => keys.has(key)));
  return [...new Map(known.map((family) => [family.join(' '), family])).values()];
}

function digest(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(name).update(files.get(name) ?? '');
  return hash.digest('hex').slice(0, 10);
}
