import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { remarkCiteStatements, type ProseContext } from '../../src/markdown/cite-statements.ts';
import { rehypeLocaliseFootnotes } from '../../src/markdown/localise-footnotes.ts';
import { rehypeMarkScripts } from '../../src/markdown/mark-scripts.ts';
import type { Locale } from '../../src/model/locale.ts';

/** Renders prose as the site does, in a small record with two statements, a lighthouse and a page. */
export async function renderProse(body: string, locale: Locale = 'en'): Promise<string> {
  const find = (): ProseContext => contextIn(locale);
  const renderer = await unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkMdx, remarkGfm, [remarkCiteStatements, find]],
    rehypePlugins: [
      [rehypeLocaliseFootnotes, find],
      [rehypeMarkScripts, find],
    ],
  }).createRenderer({ image: {}, syntaxHighlight: false } as never);
  return (await renderer.render(body)).code;
}

const contextIn = (locale: Locale): ProseContext => ({
  locale,
  note: (id) => {
    const paragraph = { 'gazette/s1': 'p1', 'gazette/s10': 'p4' }[id];
    if (paragraph === undefined) return undefined;
    return {
      href: `/${locale}/sources/gazette/#${paragraph}`,
      html: `<div data-statement="${id}"><q lang="ar" dir="rtl">ضوء</q> by <em>the guard</em></div>`,
      label: `source of ${id}`,
    };
  },
  page: (id) => {
    if (id === 'bases/skerry') return { href: `/${locale}/bases/skerry/`, entity: true };
    return id === 'pages/about' ? { href: `/${locale}/about/`, entity: false } : undefined;
  },
});
