// @ts-check
import { env } from 'node:process';
import { defineConfig } from 'astro/config';
import { contentPolicy } from './src/site/content-policy.ts';
import { dataAsText } from './src/site/data-as-text.ts';
import { record } from './src/site/integration.ts';
import { readSettings } from './src/site/settings.ts';

const { site, base } = readSettings();
const cache = env['CACHE_DIR'];

/** All that a search needs comes as one file, and what other scripts need of it as two, so that those stay small. */
const searchInOne = [
  {
    name: 'shared',
    priority: 1,
    test: /\/src\/(?:model|strings\/(?!search\.))|\/src\/client\/site-paths\.ts$/,
  },
  { name: 'format', priority: 1, test: /\/src\/text\/(?:format|months)/ },
  {
    name: 'search',
    test: /\/src\/(?:search|text)\/|\/src\/strings\/search\.ts$|\/src\/client\/search-(?!opener|arrival)[a-z-]+\.ts$/,
  },
];

export default defineConfig({
  site,
  base,
  ...(cache && { cacheDir: `${cache}/astro` }),
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  security: { csp: contentPolicy() },
  integrations: [record()],
  // Scripts are files of their own: a page is complete before any arrives.
  vite: {
    plugins: [dataAsText()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: searchInOne } } } } },
    },
  },
  devToolbar: { enabled: false },
});
