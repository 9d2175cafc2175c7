import type { NoteContent } from '../../src/markdown/cite-statements.ts';
import { renderProse as render } from '../../src/markdown/render-prose.ts';
import type { Locale } from '../../src/model/locale.ts';

/** Renders prose as the site does, in a small record with two statements, a lighthouse and a page. */
export const renderProse = async (body: string, locale: Locale = 'en'): Promise<string> =>
  Promise.resolve(
    render('text.mdx', body, {
      locale,
      notes: {
        'gazette/s1': noteOf('gazette/s1', 'p1', locale),
        'gazette/s10': noteOf('gazette/s10', 'p4', locale),
      },
      pages: {
        'bases/skerry': { href: `/${locale}/bases/skerry/`, entity: true },
        'pages/about': { href: `/${locale}/about/`, entity: false },
      },
    }),
  );

const noteOf = (id: string, paragraph: string, locale: Locale): NoteContent => ({
  href: `/${locale}/sources/gazette/#${paragraph}`,
  html: `<div data-statement="${id}"><q lang="ar" dir="rtl">ضوء</q> by <em>the guard</em></div>`,
  label: `source of ${id}`,
});
