import { builtPages, samplePages } from './built-pages.ts';
import { expect, test } from './site-test.ts';

test('the language switch leads to the same page, on every kind of page', async ({ page, lang }) => {
  const other = lang === 'ar' ? 'en' : 'ar';
  for (const { path } of samplePages.filter((sample) => sample.lang === lang)) {
    await page.goto(path);
    const entity = await page
      .locator('article[data-entity]')
      .first()
      .getAttribute('data-entity', { timeout: 100 })
      .catch(() => null);
    const link = page.locator('a[data-language-switch]').first();
    await expect.soft(link, path).toHaveAttribute('hreflang', other);
    await expect.soft(link, path).toHaveAttribute('lang', other);
    await link.click();
    await expect(page, path).toHaveURL(path.replace(`/${lang}/`, `/${other}/`));
    await expect.soft(page.locator('html')).toHaveAttribute('lang', other);
    await expect.soft(page.locator('html')).toHaveAttribute('dir', other === 'ar' ? 'rtl' : 'ltr');
    if (entity !== null) await expect.soft(page.locator(`article[data-entity="${entity}"]`)).toBeAttached();
  }
});

test('it keeps the heading at which one reads', async ({ page, lang }) => {
  const other = lang === 'ar' ? 'en' : 'ar';
  const headings = (html: string) => [...html.matchAll(/<h2[^>]*\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
  const shared = samplePages
    .filter((sample) => sample.lang === lang)
    .flatMap(({ path, html }) => {
      const twin = builtPages.find((built) => built.path === path.replace(`/${lang}/`, `/${other}/`));
      return headings(html)
        .filter((id) => headings(twin?.html ?? '').includes(id))
        .map((id) => `${path}#${id}`);
    });
  expect(shared.length, 'headings with the same id in both languages').toBeGreaterThan(0);
  const address = shared.at(-1) ?? '';
  await page.goto(address);
  // Not by the mouse of the test, which scrolls to what it presses.
  await page
    .locator('a[data-language-switch]')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveURL(address.replace(`/${lang}/`, `/${other}/`));
});
