import type { Element, Nodes, Root } from 'hast';
import { speak } from '../strings/words.ts';
import type { FindContext, ProseContext } from './cite-statements.ts';
import { walk } from './walk.ts';

// The prefix that remark-rehype puts before every footnote id.
const prefix = 'user-content-';

/**
 * A rehype plugin: numbers the ids of footnotes (`fn-1`, `fnref-1`), puts the heading and the back links of the notes
 * into the language of the page, and lets the superscript of a statement lead straight to the paragraph that says it.
 */
export function rehypeLocaliseFootnotes(findContext: FindContext) {
  return (tree: Root, file: { readonly path: string }): void => {
    const context = findContext(file.path);
    const labels: string[] = [];
    walkElements(tree, (node) => {
      const label = node.tagName === 'li' ? readLabel(node.properties['id'], `${prefix}fn-`) : undefined;
      if (label === undefined) return;
      labels.push(label);
      node.properties['id'] = `fn-${labels.length}`;
      walkElements(node, (inner) => localiseBack(inner, label, labels.length, context));
    });
    walkElements(tree, (node) => {
      if (node.properties['dataFootnoteRef'] !== undefined) localiseCall(node, labels, context);
      if (node.properties['id'] === 'footnote-label') {
        node.properties = { id: 'notes' };
        node.children = [{ type: 'text', value: speak(context.locale)('notes.title') }];
      }
    });
  };
}

const walkElements = (tree: Nodes, enter: (element: Element) => void): void =>
  walk(tree, (node) => {
    if (node.type === 'element') enter(node);
  });

function localiseCall(node: Element, labels: readonly string[], context: ProseContext): void {
  const label = readLabel(node.properties['href'], `#${prefix}fn-`)!;
  const number = labels.indexOf(label) + 1;
  const again = String(node.properties['id']).slice(`${prefix}fnref-${label}`.length);
  const note = context.note(label);
  node.properties = note
    ? {
        id: `fnref-${number}${again}`,
        href: note.href,
        dataCite: label,
        ariaLabel: `${number} ${note.label}`,
      }
    : { id: `fnref-${number}${again}`, href: `#fn-${number}` };
}

function localiseBack(node: Element, label: string, number: number, { locale }: ProseContext): void {
  if (node.properties['dataFootnoteBackref'] === undefined) return;
  const again = readLabel(node.properties['href'], `#${prefix}fnref-${label}`) ?? '';
  node.properties = {
    href: `#fnref-${number}${again}`,
    // A name begins with what is seen, so that who speaks to the browser can say it (WCAG 2.5.3).
    ariaLabel: `${again ? `↩${again.slice(1)} ` : ''}${speak(locale)('notes.back', { n: number })}`,
    className: ['note-back'],
  };
}

const readLabel = (value: unknown, start: string): string | undefined =>
  typeof value === 'string' && value.startsWith(start) ? value.slice(start.length) : undefined;
