import { foldPhrase } from '../words.ts';
import { readTables } from '../read-data.ts';

export const mentionTypes = ['base', 'actor', 'place', 'unit', 'operation', 'media'] as const;
export type MentionType = (typeof mentionTypes)[number];

/** What a cue tells of the name beside it; `bare` is a place that does not carry the cue in its name («العاصمة …»). */
export type CueKind = MentionType | 'person' | 'bare';

const tables = readTables('cue-nouns.yaml');
const read = (language: 'arabic' | 'english'): ReadonlyMap<string, CueKind> =>
  new Map(
    Object.entries(tables[language]!).flatMap(([kind, nouns]) =>
      nouns.map((noun) => [foldPhrase(noun), kind as CueKind] as const),
    ),
  );

/** Arabic cue nouns, folded: they stand before a name. */
export const arabicCues = read('arabic');

/** English cue words, folded: they stand within a run of capitals. */
export const englishCues = read('english');
