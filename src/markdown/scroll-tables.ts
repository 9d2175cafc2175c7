import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A rehype plugin: puts each table into a box that scrolls, by finger and by keyboard, where the screen is too narrow. */
export function rehypeScrollTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      // A head cell that names nothing is none (axe: empty-table-header).
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'th' && cell.children.length === 0) cell.tagName = 'td';
      });
      const properties = { className: ['scroll'], tabIndex: 0 };
      parent.children[index] = { type: 'element', tagName: 'div', properties, children: [node] } satisfies Element;
      return SKIP;
    });
  };
}
