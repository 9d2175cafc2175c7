import { expect, test } from './site-test.ts';

test('an address that leads nowhere is answered in both languages, with a way on', async ({
  page,
  lang,
  complaints,
}) => {
  complaints.expected.push(/status of 404/);
  const response = await page.goto(`/${lang}/nothing/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1').first()).toBeVisible();
  for (const language of ['ar', 'en']) {
    const home = page.locator(`a[href="/${language}/"]`).first();
    await expect(home).toBeVisible();
    await expect(page.locator(`[lang="${language}"]`).first()).toBeVisible();
  }
  await page.locator(`main a[href="/${lang}/"]`).first().click();
  await expect(page).toHaveURL(`/${lang}/`);
});
