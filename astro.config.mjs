// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readKnowledge } from './src/loaders/read-record.ts';
import { proseProcessor } from './src/markdown/processor.ts';
import { sitemapOptions } from './src/outputs/sitemap.ts';
import { cacheFolder, record } from './src/site/integration.ts';
import { contentPolicy } from './src/site/policy.ts';
import { readSettings } from './src/site/settings.ts';

const { site, base } = readSettings();

export default defineConfig({
  site,
  base,
  cacheDir: cacheFolder(),
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false, processor: proseProcessor() },
  security: { csp: contentPolicy },
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['a'] } }),
    sitemap(sitemapOptions(`${site}${base}`, readKnowledge)),
    record(),
  ],
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Scripts are files of their own: a page is complete before any arrives.
      assetsInlineLimit: 0,
      // Astro's own directives in MDX modules give eleven lines of warning a text (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      // One chunk for all texts: a chunk each takes more time than all the rest.
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'prose', test: /\.mdx/ }] } } } },
      },
    },
  },
});
