import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../model/entity.ts';
import { contentDir } from '../files/content-dir.ts';
import { digestCode } from '../files/digest-code.ts';
import { openKeptValues } from '../files/kept-values.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Localised } from '../model/locale.ts';
import { reportToTerminal } from '../report/terminal.ts';
import { lexiconSchema } from '../schema/lexicon.ts';
import { parseFacts } from '../schema/parse-facts.ts';
import { buildIndex } from '../search/build-index.ts';
import { generalFamilies } from '../text/families.ts';
import { keepPacked, packing } from './pack-files.ts';
import { findMain, type PageText, readMain, readSearchPages } from './read-search-pages.ts';
import { writeSiteFile } from '../files/site-files.ts';

/** What a build of the search index made. */
export interface SearchIndexReport {
  readonly pages: number;
  readonly files: number;
  /** All files together. */
  readonly bytes: number;
}

/** An index that is made and not yet written: of its files, those that whoever asked for it has to write. */
export interface MadeSearchIndex extends SearchIndexReport {
  readonly share: readonly (readonly [file: string, content: Uint8Array])[];
}

/** What the search takes of the record beside its pages, as data. */
export interface SearchFacts {
  /** All names of an entity, in any script, by its id. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly kindLabels: Readonly<Record<string, Localised>>;
  /** Words that are one in this record, from `content/lexicon.yaml`; general language is added to them. */
  readonly families: readonly string[];
}

export const describeForSearch = (
  { entities, vocabulary }: Knowledge,
  families: readonly string[] = readFamilies(),
): SearchFacts => ({
  names: Object.fromEntries(
    [...entities.values()].map((entity) => [
      entity.id,
      [...new Set(namesOf(entity).map(({ text }) => text))],
    ]),
  ),
  kindLabels: Object.fromEntries(Object.entries(vocabulary.types).map(([type, { label }]) => [type, label])),
  families,
});

/** Reads pages for the search, and writes its index. */
export interface SearchPages {
  /** Reads one page, in UTF-8, so that it need not be read from its file later. */
  readonly readPage: (file: string, page: Uint8Array) => void;
  /** Reads the pages of a built site, makes the index to be put beside them, in `search/`, and gives half of it away. */
  readonly make: (dist: string, facts: SearchFacts) => MadeSearchIndex;
  /** Writes the other half. */
  readonly write: () => void;
}

/** @param folder where builds keep what they have read of pages */
export function openSearchPages(folder: string): SearchPages {
  const kept = openKeptValues<PageText>('search-pages', digestCode('src/site/read-search-pages.ts'), folder);
  const known = new Map<string, PageText | undefined>();
  const unwritten: (readonly [file: string, content: Uint8Array])[] = [];
  return {
    readPage: (file, page) => {
      if (!file.endsWith('.html')) return;
      const main = findMain(new TextDecoder().decode(page));
      known.set(file, main === undefined ? undefined : readMain(main, kept));
    },
    make: (dist, { names, kindLabels, families }) => {
      const documents = readSearchPages(dist, (id) => names[id] ?? [], kept, known);
      kept.save();
      const packed = openKeptValues<string>('packed', '', folder);
      const files = buildIndex(documents, {
        ...packing,
        pack: keepPacked(packed),
        families: [...families, ...generalFamilies],
        kindLabels: { page: pageLabel, ...kindLabels },
      });
      packed.save();
      takeOver(join(dist, 'search'), [...files.keys()]);
      const placed = Array.from(files, ([name, content]) => [join(dist, 'search', name), content] as const);
      unwritten.push(...placed.splice(0, Math.ceil(placed.length / 2)));
      const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
      return { pages: documents.length, files: files.size, bytes, share: placed };
    },
    write: () => {
      for (const [file, content] of unwritten.splice(0)) writeSiteFile(file, content);
    },
  };
}

/** Gives the folder of the index before the name of the new one, most of whose files are the same. */
function takeOver(dir: string, files: readonly string[]): void {
  const name = files.find((file) => file.includes('/'))?.replace(/\/.*/, '');
  if (name === undefined || !existsSync(dir) || existsSync(join(dir, name))) return;
  const [before] = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (before) renameSync(join(dir, before.name), join(dir, name));
}

/**
 * Reads the families of `lexicon.yaml` in a content folder; none when it has no such file.
 *
 * @throws Error with all faults of the file
 */
export function readFamilies(dir = contentDir()): string[] {
  const file = join(dir, 'lexicon.yaml');
  if (!existsSync(file)) return [];
  const { located, issues } = parseFacts(readFileSync(file, 'utf8'), file, lexiconSchema);
  if (!located) throw new Error(`The lexicon has faults.\n${reportToTerminal(issues)}`);
  return located.data.families.map((family) => family.join(' '));
}

/** What a page about the record itself is called among the kinds. */
const pageLabel = { ar: 'صفحة', en: 'Page' };
