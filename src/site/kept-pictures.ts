import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../files/kept-values.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { digestRecord } from './keep-pages.ts';
import { describePictures, recallPictures, type DescribedPicture } from './small-pictures.ts';

/** What a build keeps of its small pictures for the next one. */
export interface KeptPictures {
  /** Lets the next build find them, when all stand in their files. */
  readonly save: () => void;
}

interface Kept {
  readonly madeOf: string;
  readonly pictures: Readonly<Record<string, DescribedPicture | null>>;
}

/**
 * Takes what the build before has told of the small pictures, if it was of the same facts: no picture shows a text, so
 * where only texts have changed, none is drawn again.
 *
 * @param folder where builds keep things for the next one
 */
export function openKeptPictures(knowledge: Knowledge, folder: string): KeptPictures {
  const path = join(folder, 'pictures.json');
  const madeOf = digestRecord(knowledge);
  const kept = readKept(path);
  if (kept?.madeOf === madeOf) recallPictures(knowledge, kept.pictures);
  return {
    save: () => {
      if (kept?.madeOf === madeOf) return;
      replaceFile(path, JSON.stringify({ madeOf, pictures: describePictures(knowledge) } satisfies Kept));
    },
  };
}

function readKept(path: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Kept;
  } catch {
    // A file that is not there or cannot be read is as good as none.
    return undefined;
  }
}
