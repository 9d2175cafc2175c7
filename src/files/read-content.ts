import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Content, EntityFiles, Located, SourceFolder } from '../model/content.ts';
import { entityFolders, type EntityFolder } from '../model/entity.ts';
import { issue, type Issue } from '../model/issues.ts';
import { locales } from '../model/locale.ts';
import type { Prose } from '../model/prose.ts';
import { factsSchema } from '../schema/entity.ts';
import { parseFacts } from '../schema/parse-facts.ts';
import { redirectsSchema } from '../schema/redirects.ts';
import { siteSchema } from '../schema/site.ts';
import { lockSchema, sourceSchema, unclearSchema } from '../schema/source.ts';
import { statementsSchema } from '../schema/statements.ts';
import { slug } from '../schema/text.ts';
import { vocabularySchema } from '../schema/vocabulary.ts';
import type { z } from 'zod';
import type { KeptValues } from './kept-values.ts';
import type { ReadOnce } from './read-once.ts';
import { readOriginal } from './read-original.ts';
import { readProse } from './read-prose.ts';

/** What earlier reads have left. */
export interface Earlier {
  /** Prose that an earlier build has read. */
  readonly kept?: KeptValues<Prose>;
  /** Files that this process has read. */
  readonly once?: ReadOnce;
}

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
 * @param earlier what was read before and need not be read again
 */
export function readContent(dir: string, earlier: Earlier = {}): ReadContent {
  const reader = new Reader(dir, earlier);
  const site = reader.read('site.yaml', siteSchema);
  const vocabulary = reader.read('vocabulary.yaml', vocabularySchema);
  const sources = reader.folders('sources').map((id) => readSource(reader, id));
  const entities = (Object.keys(entityFolders) as EntityFolder[]).flatMap((folder) =>
    reader.folders(folder).map((slug) => readEntity(reader, folder, slug)),
  );
  const redirects = reader.has('redirects.yaml') ? reader.read('redirects.yaml', redirectsSchema) : undefined;
  const pages = reader.folders('pages').map((slug) => `pages/${slug}`);
  const prose = [
    ...entities.flatMap((entity) => (entity ? [entity.id] : [])),
    ...sources.flatMap((source) => (source ? [`sources/${source.id}`] : [])),
    ...pages,
  ].flatMap((page) => readPage(reader, page, earlier.kept));
  earlier.kept?.save();
  const whole =
    site && vocabulary && sources.every(Boolean) && entities.every(Boolean) && prose.every(Boolean);
  return {
    content: whole
      ? {
          site,
          vocabulary,
          sources: sources as SourceFolder[],
          entities: entities as EntityFiles[],
          prose: prose as Prose[],
          redirects,
        }
      : undefined,
    issues: reader.issues,
  };
}

class Reader {
  readonly issues: Issue[] = [];
  readonly dir: string;
  readonly once: ReadOnce;

  constructor(dir: string, { once = (_, read) => read() }: Earlier) {
    this.dir = dir;
    this.once = once;
  }

  /** The path of a file as messages show it: `content/…`, whatever folder stands for content. */
  name(path: string): string {
    return relative(dirname(this.dir), join(this.dir, path)).replaceAll('\\', '/');
  }

  folders(path: string): string[] {
    const full = join(this.dir, path);
    if (!existsSync(full)) return [];
    const names = readdirSync(full, { withFileTypes: true })
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

  has(path: string): boolean {
    return existsSync(join(this.dir, path));
  }

  read<S extends z.ZodType>(path: string, schema: S): Located<z.output<S>> | undefined {
    const file = this.name(path);
    if (!this.has(path)) {
      this.issues.push(issue('missing-file', { file, line: 1 }, file));
      return undefined;
    }
    const full = join(this.dir, path);
    const { located, issues } = this.once(full, () => parseFacts(readFileSync(full, 'utf8'), file, schema));
    this.issues.push(...issues);
    return located;
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
  const original = readOriginal(join(reader.dir, path));
  return source && statements && { id, source, statements, unclear, lock, original };
}

function readEntity(reader: Reader, folder: EntityFolder, slug: string): EntityFiles | undefined {
  const id = `${folder}/${slug}`;
  const facts = reader.read(`${id}/facts.yaml`, factsSchema);
  return facts && { id, folder, slug, facts };
}

/** Prose that is missing altogether is for the check to tell; here only what stands is read. */
function readPage(reader: Reader, page: string, kept: KeptValues<Prose> | undefined): (Prose | undefined)[] {
  return locales
    .filter((locale) => reader.has(`${page}/${locale}.mdx`))
    .map((locale) => {
      const path = `${page}/${locale}.mdx`;
      const full = join(reader.dir, path);
      const { prose, issues } = reader.once(full, () =>
        readProse(full, reader.name(path), page, locale, kept),
      );
      reader.issues.push(...issues);
      return prose;
    });
}
