import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import type { Locale } from '../model/locale.ts';
import type { FindContext } from './cite-statements.ts';
import { splitTexts } from './walk.ts';

// A run of the other script with what joins its words; a page tells its language, such a run tells its own.
const runs: Record<Locale, { pattern: RegExp; lang: string; dir: string }> = {
  ar: {
    pattern:
      /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}’'.&-]*(?: [\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}’'.&-]*)*/gu,
    lang: 'en',
    dir: 'ltr',
  },
  en: {
    pattern:
      /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*(?:[ ،]+\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*)*/gu,
    lang: 'ar',
    dir: 'rtl',
  },
};

/** A rehype plugin: isolates every run of the other script and tells its language (WCAG 2.2, 3.1.2; UAX 9). */
export function rehypeMarkScripts(findContext: FindContext) {
  return (tree: Root, file: { readonly path: string }): void => {
    const run = runs[findContext(file.path).locale];
    splitTexts(
      tree as Nodes,
      (text) => split(text, run),
      (node) => node.type === 'element' && (node.properties['lang'] !== undefined || node.tagName === 'code'),
    );
  };
}

function split({ value }: Text, { pattern, lang, dir }: (typeof runs)[Locale]): ElementContent[] | undefined {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of value.matchAll(pattern)) {
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    const children: Text[] = [{ type: 'text', value: match[0] }];
    parts.push({ type: 'element', tagName: 'bdi', properties: { lang, dir }, children } satisfies Element);
    end = match.index + match[0].length;
  }
  if (parts.length === 0) return undefined;
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}
