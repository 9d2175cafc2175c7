import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namesOf } from '../model/entity.ts';
import { contentDir } from '../files/content-dir.ts';
import { digestCode } from '../files/digest-code.ts';
import { digestText, openKeptValues } from '../files/kept-values.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { reportToTerminal } from '../report/terminal.ts';
import { lexiconSchema } from '../schema/lexicon.ts';
import { parseFacts } from '../schema/parse-facts.ts';
import { buildIndex } from '../search/build-index.ts';
import { generalFamilies } from '../text/families.ts';
import { packing } from './pack-files.ts';
import { type PageText, readSearchPages } from './read-search-pages.ts';

/** What a build of the search index made. */
export interface SearchIndexReport {
  readonly pages: number;
  readonly files: number;
  /** All files together. */
  readonly bytes: number;
}

/**
 * Reads the built pages and writes the search index beside them, in `search/`.
 *
 * @param dist folder of the built site
 * @param families words that are one in this record, from `content/lexicon.yaml`; general language is added here
 */
export function writeSearchIndex(
  dist: string,
  knowledge: Knowledge,
  families: readonly string[] = readFamilies(),
): SearchIndexReport {
  const { entities, vocabulary } = knowledge;
  const kept = openKeptValues<PageText>(
    `search-pages-${digestText(contentDir()).slice(0, 12)}`,
    digestCode('src/site/read-search-pages.ts'),
  );
  const namesById = (id: string): string[] => {
    const entity = entities.get(id);
    return entity ? [...new Set(namesOf(entity).map(({ text }) => text))] : [];
  };
  const documents = readSearchPages(dist, namesById, kept);
  kept.save();
  const kindLabels = Object.fromEntries(
    Object.entries(vocabulary.types).map(([type, { label }]) => [type, label]),
  );
  const files = buildIndex(documents, {
    ...packing,
    families: [...families, ...generalFamilies],
    kindLabels: { page: pageLabel, ...kindLabels },
  });
  let bytes = 0;
  for (const [name, content] of files) {
    const path = join(dist, 'search', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    bytes += content.length;
  }
  return { pages: documents.length, files: files.size, bytes };
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
