import { pageWithMost } from './built-pages.ts';
import { expect, test } from './site-test.ts';

test.describe('the foot of a page', () => {
  test.beforeEach(async ({ page, lang }) => {
    await page.goto(pageWithMost(lang, /\bdata-citation\b/).path);
  });

  test('copies the address of the page, and says so', { tag: '@pointer' }, async ({ page, context, lang }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.locator('.page-foot button[data-copy]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-copy-status]')).toHaveText(lang === 'ar' ? 'نُسخ الرابط.' : 'Link copied.');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
  });

  test('copies the citation that it shows', { tag: '@pointer' }, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.page-foot summary').click();
    const citation = page.locator('[data-citation]');
    await expect(citation).toBeVisible();
    await page.locator('.page-foot details button[data-copy]').click();
    await expect(page.locator('[data-copy-status]')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await citation.textContent());
  });
});
