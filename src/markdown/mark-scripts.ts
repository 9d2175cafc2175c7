import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isLocale, type Locale } from '../model/locale.ts';

// A run of the other script with what joins its words; a page tells its language, such a run tells its own.
const runs: Record<Locale, { pattern: RegExp; lang: string; dir: string }> = {
  ar: {
    pattern:
      /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}’'.&-]*(?: [\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}’'.&-]*)*/gu,
    lang: 'en',
    dir: 'ltr',
  },
  en: {
    pattern: /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*(?:[ ،]+\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*)*/gu,
    lang: 'ar',
    dir: 'rtl',
  },
};

/**
 * A rehype plugin: isolates every run of the other script and tells its language (WCAG 2.2, 3.1.2; UAX 9). The language
 * of a text is the name of its file.
 */
export function rehypeMarkScripts() {
  return (tree: Root, file: { readonly path: string }): void => {
    const name = /([a-z]+)\.mdx$/.exec(file.path)?.[1];
    if (!isLocale(name)) return;
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && (node.properties['lang'] !== undefined || node.tagName === 'code')) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const parts = split(node, runs[name]);
      if (!parts) return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function split({ value }: Text, { pattern, lang, dir }: (typeof runs)[Locale]): ElementContent[] | undefined {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of value.matchAll(pattern)) {
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    const children: Text[] = [{ type: 'text', value: match[0] }];
    parts.push({ type: 'element', tagName: 'bdi', properties: { lang, dir }, children });
    end = match.index + match[0].length;
  }
  if (parts.length === 0) return undefined;
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}
