import type { Heading, Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { callPattern, headingIdPattern } from './calls.ts';

interface File {
  readonly path: string;
}

/**
 * A remark plugin that turns the record's own marks into components, without knowing the record: a call of a statement
 * (`[^source/statement]`) becomes `<Cite id n/>`, numbered by first call; a heading takes the id that it names
 * (`[#closing]`). On the pages of entities and sources `<Side/>` follows the first paragraph, which is the lead.
 */
export function remarkRecord() {
  return (tree: Root, file: File): void => {
    const numbers = new Map<string, number>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'mdxJsxTextElement' && node.name === 'Cite') numberCite(node, numbers);
      if (node.type !== 'text' || !parent || index === undefined || !node.value.includes('[^')) return undefined;
      const parts = splitCalls(node, numbers);
      (parent as Parent).children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    visit(tree, 'heading', takeId);
    if (/\/(?:bases|actors|milestones|places|sources)\/[^/]+\/[a-z]+\.mdx$/.test(file.path)) addSide(tree);
  };
}

function splitCalls({ value }: Text, numbers: Map<string, number>): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of value.matchAll(callPattern)) {
    const id = match[1]!;
    if (match.index > end) parts.push({ type: 'text', value: value.slice(end, match.index) });
    parts.push(cite(id, numberOf(id, numbers), match.index === end && parts.at(-1)?.type === 'mdxJsxTextElement'));
    end = match.index + match[0].length;
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

/** @param joined whether it stands right after another, so that the two numbers need a comma between them */
const cite = (id: string, n: number, joined = false): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'Cite',
  attributes: Object.entries({ id, n: String(n), ...(joined && { joined: '' }) }).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  })),
  children: [],
});

/** A citation that is written as a component is numbered like any other. */
function numberCite(node: MdxJsxTextElement, numbers: Map<string, number>): void {
  const id = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'id')?.value;
  if (typeof id === 'string') node.attributes = cite(id, numberOf(id, numbers)).attributes;
}

function numberOf(id: string, numbers: Map<string, number>): number {
  const number = numbers.get(id) ?? numbers.size + 1;
  numbers.set(id, number);
  return number;
}

function takeId(heading: Heading): void {
  const last = heading.children.at(-1);
  const id = last?.type === 'text' ? headingIdPattern.exec(last.value)?.[1] : undefined;
  if (last?.type !== 'text' || id === undefined) return;
  last.value = last.value.replace(headingIdPattern, '');
  heading.data = { ...heading.data, hProperties: { id } };
}

function addSide(tree: Root): void {
  const side: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name: 'Side', attributes: [], children: [] };
  const at = tree.children.findIndex(({ type }) => type === 'paragraph');
  tree.children.splice(at + 1, 0, side as RootContent);
}
