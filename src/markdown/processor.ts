import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { rehypeMarkScripts } from './mark-scripts.ts';
import { remarkRecord } from './remark-record.ts';
import { rehypeScrollTables } from './scroll-tables.ts';

/**
 * How prose becomes HTML. GFM comes from remark-gfm and so is off in Astro, or it would run twice; smart punctuation is
 * off because it rewrites quotation marks in Arabic.
 */
export const proseProcessor = () =>
  unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, remarkRecord],
    rehypePlugins: [rehypeMarkScripts, rehypeScrollTables],
  });
