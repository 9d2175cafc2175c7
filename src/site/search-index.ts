import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../loaders/content-dir.ts';
import { localise } from '../model/locale.ts';
import { reportToTerminal } from '../report/terminal.ts';
import { lexiconSchema } from '../schema/lexicon.ts';
import { parseFacts } from '../schema/parse-facts.ts';
import type { SearchDocument } from '../search/document.ts';
import { dataWords } from '../i18n/data.ts';

/**
 * Reads the families of `lexicon.yaml` in a content folder; none when it has no such file.
 *
 * @throws Error with all faults of the file
 */
export function readFamilies(dir = contentDir()): readonly (readonly string[])[] {
  const file = join(dir, 'lexicon.yaml');
  if (!existsSync(file)) return [];
  const { located, issues } = parseFacts(readFileSync(file, 'utf8'), file, lexiconSchema);
  if (!located) throw new Error(`The lexicon has faults.\n${reportToTerminal(issues)}`);
  return located.data.families;
}

/** The page about the data files, which is no part of the record and is sought all the same. */
export const dataPage = (): SearchDocument => ({
  id: 'data',
  path: 'data/',
  kind: 'page',
  years: [],
  titles: localise((locale) => dataWords[locale].title),
  names: ['JSON', 'CSV', 'GeoJSON', 'iCalendar', 'RSS'],
  sections: localise((locale) => {
    const { lead, files, ...words } = dataWords[locale];
    const lines = Object.entries(words).flatMap(([key, text]) =>
      key.startsWith('file.') && typeof text === 'string' ? text : [],
    );
    return [
      { id: '', heading: '', text: lead },
      { id: 'files', heading: files, text: lines.join('\n') },
    ];
  }),
});
