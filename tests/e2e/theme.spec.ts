import { type Page } from '@playwright/test';
import { expect, test } from './site-test.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('theme'));

for (const [system, opposite] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test.describe(`on a ${system} system`, () => {
    test.use({ colorScheme: system, contextOptions: { reducedMotion: 'reduce' } });

    test(`the switch turns the site ${opposite}, on every page and after a reload`, async ({ page, lang }) => {
      await page.goto(`/${lang}/`);
      const before = await paper(page);
      await page.locator('[data-theme-switch]:visible').first().click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', opposite);
      expect(await stored(page)).toBe(opposite);
      const after = await paper(page);
      expect(after).not.toBe(before);

      await page.reload();
      expect(await paper(page)).toBe(after);
      await page.goto(`/${lang}/about/`);
      expect(await paper(page)).toBe(after);

      await page.locator('[data-theme-switch]:visible').first().click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', system);
      expect(await paper(page)).toBe(before);
    });
  });
}

test('the remembered theme stands before the first paint', async ({ page, lang }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    // Runs as soon as there is something to paint: whatever comes later would be seen as a flash.
    new MutationObserver((_, observer) => {
      if (document.querySelector('header') === null) return;
      observer.disconnect();
      document.documentElement.dataset['atFirstBody'] = document.documentElement.dataset['theme'] ?? 'none';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`/${lang}/`);
  await expect(page.locator('html')).toHaveAttribute('data-at-first-body', 'dark');
});

test('a theme that nobody offers is not taken from storage', async ({ page, lang }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', '"><b>');
  });
  await page.goto(`/${lang}/`);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /</);
});

test(
  'the switch has a name, and says its state by it or by aria-pressed',
  { tag: '@pointer' },
  async ({ page, lang }) => {
    await page.goto(`/${lang}/`);
    const button = page.locator('[data-theme-switch]:visible').first();
    const state = async () => [await button.getAttribute('aria-pressed'), await button.ariaSnapshot()].join(' ');
    await expect(button).toHaveAccessibleName(/\S/);
    const before = await state();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(state).not.toBe(before);
  },
);
