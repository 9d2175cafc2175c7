import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SearchDocument, Section } from '../../src/search/document.ts';

interface PageFile {
  readonly title: string;
  readonly text: string;
}

interface EntryFile {
  readonly id: string;
  readonly kind: string;
  readonly years: readonly number[];
  readonly names: readonly string[];
  readonly ar: PageFile;
  readonly en: PageFile;
}

/**
 * Reads pages written for the benchmarks: YAML lists of entries with a title and a text in each language, sections
 * begun by `##` lines.
 *
 * @param folder holds `*.yaml`
 */
export function readCorpus(folder: string): SearchDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as EntryFile[])
    .map(({ id, kind, years, names, ar, en }) => ({
      id,
      path: `${id}/`,
      kind,
      years,
      names,
      titles: { ar: ar.title, en: en.title },
      sections: { ar: readSections(ar.text), en: readSections(en.text) },
    }));
}

function readSections(text: string): Section[] {
  const [intro = '', ...rest] = text.split('## ');
  return [
    { id: '', heading: '', text: intro.trim() },
    ...rest.map((part, index) => {
      const [heading = '', ...lines] = part.split('\n');
      return { id: `part-${String(index + 1)}`, heading: heading.trim(), text: lines.join(' ').trim() };
    }),
  ];
}
