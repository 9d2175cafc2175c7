import type { Modality } from '../../model/statement.ts';
import { readTable } from '../read-data.ts';
import { foldPhrase } from '../words.ts';

/** Modality by folded cue, words parted by one space. */
export const modalityCues: ReadonlyMap<string, Modality> = new Map(
  Object.entries(readTable('modality-cues.yaml')).flatMap(([modality, cues]) =>
    cues.map((cue) => [foldPhrase(cue), modality as Modality] as const),
  ),
);

/** First words of cues of more than one word. */
export const cueStarts: ReadonlySet<string> = new Set(
  [...modalityCues.keys()].filter((cue) => cue.includes(' ')).map((cue) => cue.split(' ')[0]!),
);
