import type { Heading, Nodes, Root, Table } from 'mdast';
import { codePointName, issue, type Issue } from '../model/issues.ts';
import type { Call, ComponentCall } from '../model/prose.ts';
import { componentAttributes } from './components.ts';
import { callPattern, headingIdPattern, isPageId } from './calls.ts';
import { textOf } from './text-of.ts';
import { walk } from './walk.ts';

/** What a check needs to know of the body of a prose file. */
export interface ReadProse {
  readonly citations: readonly Call[];
  readonly links: readonly Call[];
  /** Addresses on other hosts that it links to. */
  readonly outside: readonly Call[];
  readonly headings: readonly Call[];
  /** The components of the record that it uses, with the line of each. */
  readonly components: readonly ComponentCall[];
  readonly text: string;
  readonly issues: readonly Issue[];
}

/**
 * Reads the citation calls, links, headings and plain text of parsed prose.
 *
 * @param offset lines before the body in its file
 */
export function readCitations(tree: Root, file: string, offset: number): ReadProse {
  const citations: Call[] = [];
  const links: Call[] = [];
  const outside: Call[] = [];
  const headings: Call[] = [];
  const components: ComponentCall[] = [];
  const issues: Issue[] = [];
  const lineOf = (node: Nodes): number => (node.position?.start.line ?? 1) + offset;
  walk(tree as Nodes, (node) => {
    const line = lineOf(node);
    issues.push(...readLosses(node, file, offset));
    if (node.type === 'text') citations.push(...readCalls(node.value, line));
    else if (node.type === 'link' || node.type === 'definition') {
      if (isPageId(node.url) || node.url.startsWith('#')) links.push({ target: node.url, line });
      else if (/^https?:\/\/[^/]/i.test(node.url)) outside.push({ target: node.url, line });
      else if (!/^mailto:/i.test(node.url)) issues.push(issue('broken-link', { file, line }, node.url));
    } else if (node.type === 'heading') headings.push({ target: headingIdOf(node) ?? '', line });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const read = componentAttributes(node);
      if ('fault' in read) issues.push(issue('code-in-prose', { file, line }, read.fault));
      else if (read.name === 'Cite') citations.push({ target: read.attributes['id']!, line });
      else components.push({ ...read, line });
    } else if (node.type.startsWith('mdx') || node.type === 'html')
      issues.push(issue('code-in-prose', { file, line }, codeWords[node.type] ?? 'code'));
  });
  const text = textOf(tree).replace(callPattern, '');
  return { citations, links, outside, headings, components, text, issues };
}

/** What a page would not show, or show as something else: images, cells beyond the head, characters that mislead. */
function readLosses(node: Nodes, file: string, offset: number): Issue[] {
  const line = (node.position?.start.line ?? 1) + offset;
  if (node.type === 'image' || node.type === 'imageReference') return [issue('image-in-prose', { file, line })];
  if (node.type === 'table') return readLostCells(node, file, offset);
  const texts = ['value', 'url', 'title'].map((key) => (node as unknown as Record<string, unknown>)[key]);
  const found = texts.map((text) => (typeof text === 'string' ? misleading.exec(text)?.[0] : undefined));
  const character = found.find((text) => text !== undefined);
  return character === undefined ? [] : [issue('bad-character', { file, line }, codePointName(character))];
}

/** A character reference (`&#x202e;`) brings in what may not stand in the file itself. */
const misleading = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFD]/u;

const readLostCells = ({ children: [head, ...rows] }: Table, file: string, offset: number): Issue[] =>
  rows
    .filter(({ children }) => children.length > (head?.children.length ?? 0))
    .map(({ children, position }) =>
      issue(
        'lost-cells',
        { file, line: (position?.start.line ?? 1) + offset },
        children.length,
        head?.children.length ?? 0,
      ),
    );

/** The id that a heading gives itself at the end of its plain text, or undefined. */
export function headingIdOf({ children }: Heading): string | undefined {
  const last = children.at(-1);
  return last?.type === 'text' ? headingIdPattern.exec(last.value)?.[1] : undefined;
}

const codeWords: Record<string, string> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  html: 'HTML',
};

function readCalls(value: string, line: number): Call[] {
  return [...value.matchAll(callPattern)].map((match) => ({
    target: match[1]!,
    line: line + value.slice(0, match.index).split('\n').length - 1,
  }));
}
