import { readFileSync } from 'node:fs';
import { cacheDir, digestCode } from '../files/digest-code.ts';
import { openKeptTexts } from '../files/kept-values.ts';
import { splitProse } from '../markdown/parse-prose.ts';
import { type ProseAround, renderProse } from '../markdown/render-prose.ts';

/** Renders a prose file to HTML with what the record says around it. */
export type RenderText = (path: string, around: ProseAround) => string | Promise<string>;

/**
 * Renders texts in this thread, and keeps them between builds while neither a text nor anything that it cites or links
 * to changes.
 *
 * @param folder where rendered texts are kept
 */
export function openRendering(folder = cacheDir): (path: string, around: ProseAround) => string {
  const kept = openKeptTexts('rendered', digestCode('src/{markdown,site,strings,text}/*.ts'), folder);
  return (path, around) => {
    const text = readFileSync(path, 'utf8');
    const madeOf = JSON.stringify([text, around]);
    const found = kept.find(madeOf);
    if (found !== undefined) return found;
    const html = renderProse(path, splitProse(text).body, around);
    kept.keep(madeOf, html);
    return html;
  };
}
