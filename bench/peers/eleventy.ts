import { join } from 'node:path';
import type { PeerPage } from '../record/peer-pages.ts';
import { measureProcess } from '../measure-process.ts';
import { type BuildFigures, figuresOf, type Peer, preparePeer, quoteYaml } from './peer-folder.ts';

const eleventy: Peer = {
  name: 'eleventy',
  packages: { '@11ty/eleventy': '3.1.8', 'markdown-it-footnote': '4.0.0', pagefind: '1.6.0' },
};

const config = `import footnotes from 'markdown-it-footnote';
export default function (config) {
  config.amendLibrary('md', (library) => library.use(footnotes));
  return { dir: { input: 'pages', output: 'dist', includes: '../layouts' }, markdownTemplateEngine: false };
}
`;

/** One plain layout with a list of all pages of the language, as a sidebar has it. */
const layout = `<!doctype html>
<html lang="{{ locale }}" dir="{% if locale == 'ar' %}rtl{% else %}ltr{% endif %}">
<head><meta charset="utf-8"><title>{{ title }}</title><meta name="viewport" content="width=device-width"></head>
<body><nav><ul>{% for page in collections[locale] %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul></nav>
<main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body>
</html>
`;

/**
 * Builds pages with Eleventy, Markdown in one plain layout with a list of all pages, and then indexes them with Pagefind.
 *
 * @param pages both languages, as `peerPages` gives them
 * @param folder where to work, by default one for temporary files; the output is in `dist` below it
 */
export async function buildEleventy(pages: readonly PeerPage[], folder?: string): Promise<BuildFigures> {
  const files: [string, string][] = pages.map(({ locale, id, title, body }) => [
    `pages/${locale}/${id}.md`,
    `---\ntitle: ${quoteYaml(title)}\nlocale: ${locale}\ntags: ${locale}\nlayout: page.njk\n---\n\n${body}`,
  ]);
  files.push(['eleventy.config.js', config], ['layouts/page.njk', layout]);
  const cwd = await preparePeer(eleventy, files, folder);
  const bin = (name: string) => join(cwd, 'node_modules/.bin', name);
  const built = await measureProcess(bin('eleventy'), ['--quiet'], { cwd });
  const indexed = await measureProcess(bin('pagefind'), ['--site', 'dist'], { cwd });
  return figuresOf([built, indexed], pages.length, join(cwd, 'dist'));
}
