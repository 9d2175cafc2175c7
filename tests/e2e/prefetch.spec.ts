import { type Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

/** Rests on a link for longer than the browser waits (a fifth of a second), and then follows it. */
async function follow(page: Page, lang: string): Promise<void> {
  const link = page.locator(`footer a[href="/${lang}/about/"]`);
  await link.hover();
  await page.waitForTimeout(1000);
  await link.click();
  await expect(page).toHaveURL(/\/about\/$/);
}

/** How the browser came by the page that it shows (Navigation Timing, `deliveryType`). */
const delivery = (page: Page) =>
  page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as unknown as { deliveryType: string }).deliveryType,
  );

test('a page is fetched while the pointer rests on its link', { tag: '@pointer' }, async ({ page, lang }) => {
  await page.goto(`/${lang}/`);
  await follow(page, lang);
  expect(await delivery(page)).toBe('navigational-prefetch');
});

test('nothing is fetched ahead for who saves data', { tag: '@pointer' }, async ({ page, lang }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`/${lang}/`);
  await expect(page.locator('script[type=speculationrules]')).toHaveCount(0);
  await follow(page, lang);
  expect(await delivery(page)).toBe('');
});
