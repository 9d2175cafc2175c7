import { readFileSync } from 'node:fs';
import type { Earlier } from '../files/read-content.ts';
import { listTexts, type TextFile } from '../files/list-texts.ts';
import { findProse, keepProse, type ProseRead } from '../files/read-prose.ts';
import { openKeptProse } from './knowledge.ts';
import type { Workshop } from './workshop.ts';

/**
 * Begins to read the prose of a content folder with a workshop: what no build before has read. The rest is done when
 * the content is read.
 *
 * @returns what `loadKnowledge` takes
 */
export function beginReading(dir: string, workshop: Workshop): Earlier {
  const kept = openKeptProse(dir);
  const known = new Map<string, ProseRead>();
  const anew: { readonly file: TextFile; readonly text: string }[] = [];
  for (const file of listTexts(dir)) {
    const text = readFileSync(file.path, 'utf8');
    const found = findProse(file.file, text, kept);
    if (found) known.set(file.path, found);
    else anew.push({ file, text });
  }
  const finish = workshop.read(anew.map(({ file }) => file));
  let isFinished = false;
  const finishOnce = (): void => {
    if (isFinished) return;
    isFinished = true;
    const read = finish();
    for (const { file, text } of anew) {
      const found = read.get(file.path)!;
      known.set(file.path, found);
      keepProse(file.file, text, found, kept);
    }
    kept.save();
  };
  return {
    once: <Read>(path: string, readNow: () => Read): Read => {
      if (!path.endsWith('.mdx')) return readNow();
      finishOnce();
      return (known.get(path) as Read | undefined) ?? readNow();
    },
  };
}
