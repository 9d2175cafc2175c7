import { readFileSync } from 'node:fs';
import { digestCode } from '../files/digest-code.ts';
import type { KeptTexts } from '../files/kept-texts.ts';
import { splitProse } from '../markdown/parse-prose.ts';
import { type ProseAround, renderProse } from '../markdown/render-prose.ts';

/** Renders a prose file to HTML with what the record says around it. */
export type RenderText = (path: string, around: ProseAround) => string | Promise<string>;

/**
 * Renders texts in this thread.
 *
 * @param kept where a text is found again while neither it nor anything that it cites or links to has changed
 */
export function openRendering(kept?: KeptTexts): (path: string, around: ProseAround) => string {
  const code = kept && digestCode('src/{markdown,site,strings,text}/*.ts');
  return (path, around) => {
    const text = readFileSync(path, 'utf8');
    const madeOf = JSON.stringify([code, text, around]);
    const found = kept?.find(path, madeOf);
    if (found !== undefined) return found;
    const html = renderProse(path, splitProse(text).body, around);
    kept?.keep(path, madeOf, html);
    return html;
  };
}
