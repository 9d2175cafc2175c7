import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { measureProcess, type ProcessFigures } from './measure-process.ts';
import { prepareFolder } from './packages.ts';

const usage = `npm run bench:builds -- [COPIES…]
Builds so many copies of the lighthouse record as one record (12 entities and 2 sources each, two languages), and the same
texts with Starlight, each from nothing, and prints what each build took. By default 4 and 20 copies.`;

const original = 'tests/fixtures/records/lighthouses';
const folders = ['bases', 'actors', 'milestones', 'places', 'sources'];

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.log(usage);
  process.exit(2);
}
console.log(
  `Builds on ${String(cpus().length)} × ${cpus()[0]?.model ?? 'an unknown processor'}, Node ${process.version}`,
);
for (const copies of sizes.length > 0 ? sizes : [4, 20]) {
  const content = copyRecord(copies);
  const env = { ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: content };
  const out = (name: string): string => join(dirname(content), name);
  const build = (name: string, more = {}): Promise<ProcessFigures> =>
    measureProcess(resolve('node_modules/.bin/astro'), ['build', '--force', '--outDir', out(name)], {
      env: { ...env, ...more },
    });
  const rows = {
    'this site': await build('plain', { SHARE_IMAGES: 'off' }),
    'with share images': await build('images'),
    Starlight: await buildStarlight(content),
  };
  console.log(`\n${String(copies)} copies, ${String(globSync('**/*.mdx', { cwd: content }).length)} texts`);
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, { seconds, peakBytes }]) => [
        name,
        { seconds: Number(seconds.toFixed(1)), 'peak MB': Math.round(peakBytes / 1e6) },
      ]),
    ),
  );
  rmSync(dirname(content), { recursive: true });
}

/** Makes a record of copies of the lighthouses: each has ids of its own, in its files and in what refers to them. */
function copyRecord(copies: number): string {
  const content = join(mkdtempSync(join(tmpdir(), 'bench-builds-')), 'content');
  cpSync(original, content, { recursive: true });
  const slugs = folders.flatMap((folder) => readdirSync(join(original, folder)));
  const ids = new RegExp(`(?<![\\w-])(?:${slugs.toSorted((a, b) => b.length - a.length).join('|')})(?![\\w-])`, 'g');
  for (let copy = 2; copy <= copies; copy++)
    for (const file of globSync(`{${folders.join()}}/**/*.*`, { cwd: original })) {
      const rename = (text: string): string => text.replace(ids, (id) => `${id}-${String(copy)}`);
      const target = join(content, rename(file));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, rename(readFileSync(join(original, file), 'utf8')));
    }
  return content;
}

/** Builds the same texts with Starlight as it comes, without their citations: both languages, a sidebar, its own search. */
async function buildStarlight(content: string): Promise<ProcessFigures> {
  const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'https://example.org', integrations: [starlight({ title: 'Record', defaultLocale: 'en',
  locales: { ar: { label: 'العربية', lang: 'ar', dir: 'rtl' }, en: { label: 'English', lang: 'en' } } })] });`;
  const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`;
  const texts = globSync('**/*.mdx', { cwd: content }).map((file) => {
    const { content: body, frontmatter } = parseFrontmatter(readFileSync(join(content, file), 'utf8'));
    const plain = body
      .replace(/\[\^[^\]]+\]|^<.*\/>$| \[#[\w-]+\]$/gm, '')
      .replace(/\]\(([a-z]+\/[\w-]+)\)/g, '](/en/$1/)');
    const [, folder = '', slug = '', lang = ''] = /^(\w+)\/([^/]+)\/(\w+)\.mdx$/.exec(file) ?? [];
    const title = JSON.stringify(frontmatter['title'] ?? slug);
    return [`src/content/docs/${lang}/${folder}/${slug}.md`, `---\ntitle: ${title}\n---\n${plain}`] as const;
  });
  const versions = {
    '@astrojs/starlight': '0.42.4',
    '@astrojs/markdown-remark': '7.3.1',
    astro: '7.3.5',
    sharp: '0.35.5',
  };
  const folder = await prepareFolder('starlight', versions, {
    'astro.config.mjs': config,
    'src/content.config.ts': collections,
  });
  for (const old of ['src/content/docs', 'dist', '.astro', 'node_modules/.astro'])
    rmSync(join(folder, old), { recursive: true, force: true });
  const cwd = await prepareFolder('starlight', versions, Object.fromEntries(texts));
  return measureProcess(join(cwd, 'node_modules/.bin/astro'), ['build'], {
    cwd,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
