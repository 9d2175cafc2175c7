import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** The body and the front matter of a prose file, with the line (1-based) at which each starts. */
export interface ProseParts {
  readonly frontMatter: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** Splits the front matter, fenced by `---`, from the body; without a fence all is body. */
export function splitProse(text: string): ProseParts {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { frontMatter: '', body: text, bodyLine: 1 };
  return {
    frontMatter: match[1]!,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/**
 * Parses Markdown with GFM and MDX syntax to mdast.
 *
 * @throws VFileMessage (with `line` and `reason`) when a brace or tag is not closed
 */
export const parseProse = (body: string): Root => parser.parse(body);
