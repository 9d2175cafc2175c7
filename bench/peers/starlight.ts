import { join } from 'node:path';
import type { PeerPage } from '../record/peer-pages.ts';
import { measureProcess } from '../measure-process.ts';
import { type BuildFigures, figuresOf, type Peer, preparePeer, quoteYaml } from './peer-folder.ts';

const starlight: Peer = {
  name: 'starlight',
  packages: {
    '@astrojs/starlight': '0.42.4',
    '@astrojs/markdown-remark': '7.3.1',
    astro: '7.3.5',
    sharp: '0.35.5',
  },
};

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://example.org',
  telemetry: false,
  integrations: [
    starlight({
      title: 'Record',
      locales: { ar: { label: 'العربية', lang: 'ar', dir: 'rtl' }, en: { label: 'English', lang: 'en' } },
      defaultLocale: 'en',
    }),
  ],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds pages with Starlight as it comes: Markdown, both languages as locales, a sidebar of all pages, its own Pagefind.
 *
 * @param pages both languages, as `peerPages` gives them
 * @param folder where to work, by default one for temporary files; the output is in `dist` below it
 */
export async function buildStarlight(pages: readonly PeerPage[], folder?: string): Promise<BuildFigures> {
  const files: [string, string][] = pages.map(({ locale, id, title, body }) => [
    `src/content/docs/${locale}/${id}.md`,
    `---\ntitle: ${quoteYaml(title)}\n---\n\n${body}`,
  ]);
  for (const locale of new Set(pages.map((page) => page.locale)))
    files.push([`src/content/docs/${locale}/index.md`, `---\ntitle: Record\n---\n\nStart.\n`]);
  files.push(['astro.config.mjs', config], ['src/content.config.ts', collections]);
  const cwd = await preparePeer(starlight, files, folder);
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  const built = await measureProcess(join(cwd, 'node_modules/.bin/astro'), ['build'], { cwd, env });
  return figuresOf([built], pages.length, join(cwd, 'dist'));
}
