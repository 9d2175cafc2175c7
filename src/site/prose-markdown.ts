import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { remarkCiteStatements } from '../markdown/cite-statements.ts';
import { remarkTakeKept } from '../markdown/kept-trees.ts';
import { rehypeLocaliseFootnotes } from '../markdown/localise-footnotes.ts';
import { rehypeMarkScripts } from '../markdown/mark-scripts.ts';
import { findProseContext } from './prose-context.ts';

/**
 * How prose is rendered: MDX syntax, GFM, citations from the record. Smart punctuation is off because it rewrites
 * quotation marks in Arabic; GFM is ours, so the built-in one is off.
 */
export const proseMarkdown = () =>
  unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkMdx, remarkGfm, remarkTakeKept, [remarkCiteStatements, findProseContext]],
    rehypePlugins: [
      [rehypeLocaliseFootnotes, findProseContext],
      [rehypeMarkScripts, findProseContext],
    ],
  });
