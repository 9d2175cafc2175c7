import { describe, expect, test } from 'vitest';
import { existingBuilds, readSite, type SitePage } from './built-site.ts';

describe.each(existingBuilds)('$dir', (build) => {
  const site = readSite(build);
  const inLanguage = site.pages.filter(({ lang }) => lang !== undefined);
  const indexed = site.pages.filter(({ place }) => place !== '/404.html');

  test('stands at the address that was asked for', () => {
    const { SITE_URL, BASE_PATH } = build.settings as { SITE_URL?: string; BASE_PATH?: string };
    if (SITE_URL !== undefined) expect(site.origin).toBe(SITE_URL);
    if (BASE_PATH !== undefined) expect(site.base).toBe(BASE_PATH);
    expect(site.origin).not.toContain('.invalid');
  });

  test('each page has the language and direction of its address', () => {
    const directions = { ar: 'rtl', en: 'ltr' } as const;
    for (const { place, document, lang } of site.pages) {
      const html = document.documentElement;
      const given = html.getAttribute('lang') as 'ar' | 'en';
      expect(lang ?? ['ar', 'en'], place).toContain(given);
      expect(html.getAttribute('dir'), place).toBe(directions[given]);
    }
  });

  test('each page names itself as canonical', () => {
    for (const { place, path, document } of indexed)
      expect(hrefs(document, 'link[rel=canonical]'), place).toEqual([site.origin + path]);
  });

  test('each page has its twin in the other language, and both name the same three alternates', () => {
    for (const page of inLanguage) {
      const twin = twinOf(page);
      expect(twin, `the twin of ${page.place}`).toBeDefined();
      const alternates = alternatesOf(page);
      expect(alternates, page.place).toMatchObject({
        [page.lang ?? '']: site.origin + page.path,
        [twin?.lang ?? '']: site.origin + (twin?.path ?? ''),
      });
      expect(Object.keys(alternates).sort(), page.place).toEqual(['ar', 'en', 'x-default']);
      expect(alternates, `${page.place} and its twin`).toEqual(twin && alternatesOf(twin));
    }
  });

  test('the door is the default of the two home pages', () => {
    const door = site.pages.find(({ place }) => place === '/');
    expect(door && alternatesOf(door)).toEqual({
      ar: `${site.origin}${site.base}ar/`,
      en: `${site.origin}${site.base}en/`,
      'x-default': site.origin + site.base,
    });
  });

  test('each page has one title and one description, which no other page of its language has', () => {
    for (const [selector, read] of [
      ['head > title', (element: Element) => element.textContent],
      ['head > meta[name=description]', (element: Element) => element.getAttribute('content')],
    ] as const) {
      const owners = new Map<string, string>();
      for (const { place, lang, document } of indexed) {
        const [text, ...others] = [...document.querySelectorAll(selector)].map(read);
        expect(others, `${selector} of ${place}`).toEqual([]);
        expect(text?.trim(), `${selector} of ${place}`).toMatch(/\S{2}/);
        const key = `${lang ?? 'both'}: ${text?.trim() ?? ''}`;
        expect(owners.get(key), `${selector} of ${place} is also that of`).toBeUndefined();
        owners.set(key, place);
      }
    }
  });

  function twinOf(page: SitePage): SitePage | undefined {
    const other = page.lang === 'ar' ? 'en' : 'ar';
    return site.pages.find(({ place }) => place === page.place.replace(/^\/\w+\//, `/${other}/`));
  }
});

function alternatesOf({ document }: SitePage): Record<string, string> {
  const links = [...document.querySelectorAll('link[rel=alternate][hreflang]')];
  return Object.fromEntries(
    links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );
}

function hrefs(document: Document, selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
}
