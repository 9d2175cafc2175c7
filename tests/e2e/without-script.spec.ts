import { builtPages, pageWithMost, samplePages } from './built-pages.ts';
import { expect, test } from './site-test.ts';

test.use({ javaScriptEnabled: false });

test('every kind of page can be read without script', async ({ page, lang }) => {
  for (const { path } of samplePages.filter((sample) => sample.lang === lang)) {
    await page.goto(path);
    await expect.soft(page.locator('h1'), path).toBeVisible();
    const text = await page.locator('main').innerText();
    expect.soft(text.trim().split(/\s+/).length, `words on ${path}`).toBeGreaterThan(10);
  }
});

test('the door leads to the home page, and the header from there to each index', async ({ page, lang }) => {
  await page.goto('/');
  await page.locator(`a[href="/${lang}/"]`).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', lang);

  const targets = await page
    .locator('header a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const inside = [...new Set(targets)].filter((href) => href?.startsWith(`/${lang}/`));
  expect(inside.length).toBeGreaterThanOrEqual(5);
  for (const href of inside) {
    expect.soft((await page.goto(href ?? ''))?.status(), href ?? '').toBe(200);
    await expect.soft(page.locator('h1'), href ?? '').toBeVisible();
  }
});

test('a citation leads to its statement, out of its fold', async ({ page, lang }) => {
  const { path } = pageWithMost(lang, /<sup[ >]/);
  await page.goto(path);
  await page.locator('.prose sup a[data-cite]:visible').first().click();
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toHaveAttribute('data-statement', /./);
});

test('an entity link and the language switch lead where they say', async ({ page, lang }) => {
  const { path } = pageWithMost(lang, /\bdata-entity-link\b/);
  await page.goto(path);
  const link = page.locator('main a[data-entity-link]:visible').first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL(href);
  const other = lang === 'ar' ? 'en' : 'ar';
  await page.locator('a[data-language-switch]').first().click();
  await expect(page).toHaveURL(href.replace(`/${lang}/`, `/${other}/`));
});

test('what only script can do is not offered without it', async ({ page, lang }) => {
  const pages = builtPages.filter((built) => built.lang === lang && built.html.includes('data-theme-switch'));
  expect(pages.length).toBeGreaterThan(0);
  await page.goto(pages[0]?.path ?? '');
  for (const button of await page.locator('[data-theme-switch]').all()) await expect(button).toBeHidden();
});
