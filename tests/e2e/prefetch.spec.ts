import { type Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

test.describe.configure({ mode: 'parallel' });

const link = (page: Page, lang: string) => page.locator(`footer a[href="/${lang}/about/"]`);

/** How the browser came by the page that it shows (Navigation Timing, `deliveryType`). */
const delivery = (page: Page) =>
  page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as unknown as { deliveryType: string }).deliveryType,
  );

test('a page is fetched while the pointer rests on its link', { tag: '@pointer' }, async ({ page, lang }) => {
  await page.goto(`/${lang}/`);
  await link(page, lang).hover();
  await page.waitForTimeout(1000);
  await link(page, lang).click();
  await expect(page).toHaveURL(/\/about\/$/);
  expect(await delivery(page)).toBe('navigational-prefetch');
});

test('nothing is fetched ahead for who saves data', { tag: '@pointer' }, async ({ page, lang }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`/${lang}/`);
  await link(page, lang).hover();
  await page.waitForTimeout(1000);
  await link(page, lang).click();
  await expect(page).toHaveURL(/\/about\/$/);
  expect(await delivery(page)).toBe('');
});
