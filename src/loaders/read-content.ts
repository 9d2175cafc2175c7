import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Content, EntityFiles, Located, SourceFolder } from '../model/content.ts';
import { entityFolders, type EntityFolder } from '../model/entity.ts';
import { issue, type Issue } from '../model/issues.ts';
import { locales } from '../model/locale.ts';
import type { Prose } from '../model/prose.ts';
import { factsSchema } from '../schema/entity.ts';
import { lexiconSchema } from '../schema/lexicon.ts';
import { outlinesSchema } from '../schema/map.ts';
import { parseFacts } from '../schema/parse-facts.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { siteSchema } from '../schema/site.ts';
import { lockSchema, sourceSchema, unclearSchema } from '../schema/source.ts';
import { statementsSchema } from '../schema/statements.ts';
import { slug } from '../schema/text.ts';
import { vocabularySchema } from '../schema/vocabulary.ts';
import type { z } from 'zod';
import { byText } from './by-text.ts';
import { readOriginal } from './read-original.ts';
import { readProse } from './read-prose.ts';
import { readText, unreadable } from './read-text.ts';

/** A read of a content folder: the content where every file has its shape, and all faults of shape. */
export interface ReadContent {
  readonly content: Content | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads a whole content folder from disk. A file of the wrong shape is an issue, not an exception; `content` is
 * given only where site, vocabulary and every source could be read, so that no later check speaks of things
 * that are merely unread.
 *
 * @param dir absolute path of the content folder
 */
export function readContent(dir: string): ReadContent {
  const reader = new Reader(dir);
  const site = reader.read('site.yaml', siteSchema);
  const vocabulary = reader.read('vocabulary.yaml', vocabularySchema);
  // Only the search reads it, at the end of a build; what is wrong with it is told before.
  if (reader.has('lexicon.yaml')) reader.read('lexicon.yaml', lexiconSchema);
  const map = reader.has('map.topo.json') ? reader.read('map.topo.json', outlinesSchema) : undefined;
  const sources = reader
    .folders('sources')
    .filter((id) => !reader.hasOnlyIgnored(`sources/${id}`))
    .map((id) => readSource(reader, id));
  const entities = (Object.keys(entityFolders) as EntityFolder[]).flatMap((folder) =>
    reader.folders(folder).map((slug) => readEntity(reader, folder, slug)),
  );
  const redirects = reader.has('redirects.yaml') ? reader.read('redirects.yaml', redirectsSchema) : undefined;
  const pages = reader.folders('pages').map((slug) => `pages/${slug}`);
  for (const page of pages) reader.tellStray(page, /^(?:ar|en)\.mdx$/);
  const prose = [
    ...entities.flatMap((entity) => (entity ? [entity.id] : [])),
    ...sources.flatMap((source) => (source ? [`sources/${source.id}`] : [])),
    ...pages,
  ].flatMap((page) => readPage(reader, page));
  const isUnread = reader.issues.some(({ kind }) => kind === 'unreadable-file');
  const whole =
    site && vocabulary && !isUnread && sources.every(Boolean) && entities.every(Boolean) && prose.every(Boolean);
  return {
    content: whole
      ? {
          site,
          vocabulary,
          sources: sources as SourceFolder[],
          entities: entities as EntityFiles[],
          prose: prose as Prose[],
          redirects,
          map: map?.data,
        }
      : undefined,
    issues: reader.issues,
  };
}

const facts = byText<ReturnType<typeof parseFacts>>();

class Reader {
  readonly issues: Issue[] = [];
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  /** The path of a file as messages show it: `content/…`, whatever folder stands for content. */
  name(path: string): string {
    return relative(dirname(this.dir), join(this.dir, path)).replaceAll('\\', '/');
  }

  folders(path: string): string[] {
    const full = join(this.dir, path);
    if (!existsSync(full)) return [];
    const entries = this.list(path);
    for (const { name } of entries.filter((entry) => entry.isSymbolicLink()))
      this.tell(`${path}/${name}`, 'it is a link; only folders of the record itself are read');
    const names = entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
    // A folder's name becomes part of an address.
    for (const name of names) {
      const { success, error } = slug.safeParse(name);
      const at = { file: this.name(`${path}/${name}`), line: 1 };
      if (!success) this.issues.push(issue('invalid-field', at, 'folder name', error.issues[0]!.message));
    }
    return names;
  }

  /** What a folder holds; nothing, and a fault, where it cannot be read. */
  list(path: string): Dirent[] {
    try {
      return readdirSync(join(this.dir, path), { withFileTypes: true });
    } catch (error) {
      this.issues.push(unreadable(error, this.name(path)));
      return [];
    }
  }

  tell(path: string, reason: string): void {
    this.issues.push(issue('unreadable-file', { file: this.name(path), line: 1 }, reason));
  }

  /** Tells of files of data or prose that nothing reads: as a rule, names that are not quite right. */
  tellStray(path: string, known: RegExp): void {
    for (const { name } of this.list(path))
      if (/\.(?:ya?ml|mdx?|json)$/i.test(name) && !known.test(name))
        this.issues.push(issue('stray-file', { file: this.name(`${path}/${name}`), line: 1 }));
  }

  /** Whether a folder holds nothing but what git ignores: it is left over from another branch. */
  hasOnlyIgnored(path: string): boolean {
    const names = this.list(path).map(({ name }) => name);
    return names.length > 0 && names.every((name) => /^(?:original|worksheet)\..+$|^\.gitignore$/.test(name));
  }

  has(path: string): boolean {
    return existsSync(join(this.dir, path));
  }

  read<S extends z.ZodType>(path: string, schema: S): Located<z.output<S>> | undefined {
    const file = this.name(path);
    if (!this.has(path)) {
      this.issues.push(issue('missing-file', { file, line: 1 }, file));
      return undefined;
    }
    const { text, fault } = readText(join(this.dir, path), file);
    if (fault) {
      this.issues.push(fault);
      return undefined;
    }
    const { located, issues } = facts(`${this.dir}/${path}`, text, () => parseFacts(text, file, schema));
    this.issues.push(...issues);
    return located as Located<z.output<S>> | undefined;
  }
}

function readSource(reader: Reader, id: string): SourceFolder | undefined {
  const path = `sources/${id}`;
  const source = reader.read(`${path}/source.yaml`, sourceSchema);
  const statements = reader.read(`${path}/statements.yaml`, statementsSchema);
  const optional = <S extends z.ZodType>(name: string, schema: S) =>
    reader.has(`${path}/${name}`) ? reader.read(`${path}/${name}`, schema) : undefined;
  const unclear = optional('unclear.yaml', unclearSchema);
  const lock = optional('evidence.lock.json', lockSchema);
  const original = readOriginal(join(reader.dir, path), (fault) => reader.issues.push(fault));
  reader.tellStray(
    path,
    /^(?:(?:source|statements|unclear|worksheet\.[\w-]+)\.yaml|evidence\.lock\.json|(?:ar|en)\.mdx)$/,
  );
  return source && statements && { id, source, statements, unclear, lock, original };
}

function readEntity(reader: Reader, folder: EntityFolder, slug: string): EntityFiles | undefined {
  const id = `${folder}/${slug}`;
  const facts = reader.read(`${id}/facts.yaml`, factsSchema);
  reader.tellStray(id, /^(?:facts\.yaml|(?:ar|en)\.mdx)$/);
  return facts && { id, folder, slug, facts };
}

/** Prose that is missing altogether is for the check to tell; here only what stands is read. */
function readPage(reader: Reader, page: string): (Prose | undefined)[] {
  return locales
    .filter((locale) => reader.has(`${page}/${locale}.mdx`))
    .map((locale) => {
      const path = `${page}/${locale}.mdx`;
      const full = join(reader.dir, path);
      const { prose, issues } = readProse(full, reader.name(path), page, locale);
      reader.issues.push(...issues);
      return prose;
    });
}
