import type { Nodes } from 'mdast';

/** The plain text of a Markdown node, without footnote calls. */
export function textOf(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value;
  if (!('children' in node)) return '';
  const join = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' ? '\n' : '';
  return node.children.map((child) => textOf(child)).join('') + join;
}
