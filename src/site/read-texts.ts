import { readFileSync } from 'node:fs';
import type { Earlier } from '../files/read-content.ts';
import { listTexts, type TextFile } from '../files/list-texts.ts';
import type { ProseRead } from '../files/read-prose.ts';
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
  const anew: { readonly text: TextFile; readonly madeOf: string }[] = [];
  for (const text of listTexts(dir)) {
    const madeOf = `${text.file}\n${readFileSync(text.path, 'utf8')}`;
    const prose = kept.get(madeOf);
    if (prose) known.set(text.path, { prose, issues: [] });
    else anew.push({ text, madeOf });
  }
  const finish = workshop.read(anew.map(({ text }) => text));
  let isFinished = false;
  const finishOnce = (): void => {
    if (isFinished) return;
    isFinished = true;
    const read = finish();
    for (const { text, madeOf } of anew) {
      const found = read.get(text.path)!;
      known.set(text.path, found);
      // Only what has no fault is kept, so that every fault is told every time.
      if (found.prose && found.issues.length === 0) kept.put(madeOf, found.prose);
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
