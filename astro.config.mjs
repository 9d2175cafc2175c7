// @ts-check
import { defineConfig } from 'astro/config';
import { contentPolicy } from './src/site/content-policy.ts';
import { record } from './src/site/integration.ts';
import { proseMarkdown } from './src/site/prose-markdown.ts';
import { readSettings } from './src/site/settings.ts';

const { site, base } = readSettings();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { processor: proseMarkdown(), syntaxHighlight: false },
  security: { csp: contentPolicy() },
  integrations: [record()],
  // Scripts are files of their own: a page is complete before any arrives.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
