import type { Nodes, Root } from 'mdast';
import type { Section } from '../model/prose.ts';
import { callPattern, headingIdPattern } from './calls.ts';
import { headingIdOf } from './read-citations.ts';

/**
 * Cuts parsed prose at its headings of the second level that have an id, and gives the plain text of each part: a line
 * for each paragraph, list item, lower heading and row of a table. The first part has neither id nor heading. Calls,
 * footnotes, code of MDX and the head rows of tables are left out.
 */
export function readSections(tree: Root): Section[] {
  const parts = [{ id: '', heading: '', lines: [] as string[] }];
  for (const node of tree.children) {
    const id = node.type === 'heading' && node.depth === 2 ? headingIdOf(node) : undefined;
    if (id === undefined) parts.at(-1)?.lines.push(...linesOf(node));
    else parts.push({ id, heading: linesOf(node).join(' '), lines: [] });
  }
  return parts
    .map(({ id, heading, lines }) => ({ id, heading, text: lines.join('\n') }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'footnoteDefinition') return [];
  if (node.type === 'table') return node.children.slice(1).map((row) => row.children.map(plain).join(' · '));
  const isLine = node.type === 'paragraph' || node.type === 'heading' || node.type === 'code';
  if (isLine) return [plain(node)].filter(Boolean);
  return 'children' in node ? node.children.flatMap((child) => linesOf(child)) : [];
}

const plain = (node: Nodes): string =>
  wordsOf(node).replace(headingIdPattern, '').replace(callPattern, '').replace(/\s+/g, ' ').trim();

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '';
}
