import type { Heading, Nodes, Root } from 'mdast';
import { issue, type Issue } from '../model/issues.ts';
import type { Call, ComponentCall } from '../model/prose.ts';
import { componentAttributes } from './components.ts';
import { callPattern, headingIdPattern, isPageId } from './calls.ts';
import { textOf } from './text-of.ts';
import { walk } from './walk.ts';

/** What a check needs to know of the body of a prose file. */
export interface ReadProse {
  readonly citations: readonly Call[];
  readonly links: readonly Call[];
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
  const headings: Call[] = [];
  const components: ComponentCall[] = [];
  const issues: Issue[] = [];
  const lineOf = (node: Nodes): number => (node.position?.start.line ?? 1) + offset;
  walk(tree as Nodes, (node) => {
    const line = lineOf(node);
    if (node.type === 'text') citations.push(...readCalls(node.value, line));
    else if (node.type === 'link' || node.type === 'definition') {
      if (isPageId(node.url)) links.push({ target: node.url, line });
      else if (!/^(?:https?:|mailto:|#)/i.test(node.url))
        issues.push(issue('broken-link', { file, line }, node.url));
    } else if (node.type === 'heading') headings.push({ target: headingIdOf(node) ?? '', line });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const read = componentAttributes(node);
      if ('fault' in read) issues.push(issue('code-in-prose', { file, line }, read.fault));
      else if (read.name === 'Cite') citations.push({ target: read.attributes['id']!, line });
      else components.push({ ...read, line });
    } else if (node.type.startsWith('mdx') || node.type === 'html')
      issues.push(issue('code-in-prose', { file, line }, codeWords[node.type] ?? 'code'));
  });
  return { citations, links, headings, components, text: textOf(tree).replace(callPattern, ''), issues };
}

/** The id that a heading gives itself, or undefined. */
export const headingIdOf = (heading: Heading): string | undefined =>
  headingIdPattern.exec(textOf(heading))?.[1];

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
