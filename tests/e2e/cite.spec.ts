import { pageWithMost } from './built-pages.ts';
import { expect, test } from './site-test.ts';

const said = { ar: 'نُسخ النص.', en: 'Copied.' };

test.describe('the citation of a page', () => {
  test.beforeEach(async ({ page, lang }) => {
    await page.goto(pageWithMost(lang, /\bdata-form="bibtex"/).path);
  });

  test(
    'is copied by keyboard in words, and the page says so',
    { tag: '@pointer' },
    async ({ page, lang, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const citation = page.locator('[data-citation]');
      const button = citation.locator('xpath=following-sibling::button[1]');
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.page-foot').getByRole('status')).toHaveText(said[lang]);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe((await citation.innerText()).replace(/\s+/g, ' ').trim());
      expect(copied).toContain(await page.locator('link[rel=canonical]').getAttribute('href'));
    },
  );

  test('stands in its other forms, too', async ({ page }) => {
    const form = page.locator('[data-form=bibtex]');
    await expect(form).toBeHidden();
    await page.locator('.page-foot summary').click();
    await expect(form).toBeVisible();
    expect(JSON.parse(await page.locator('[data-form=csl]').innerText())).toHaveLength(1);
  });

  test('is selected for copying by hand where there is no clipboard', async ({ page, lang }) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.locator('[data-citation] + button').click();
    await expect(page.locator('.page-foot').getByRole('status')).toContainText('Ctrl');
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toContain(await page.locator('link[rel=canonical]').getAttribute('href'));
    expect(lang).toBeTruthy();
  });
});

test.describe('a statement on the page of its source', () => {
  test.beforeEach(async ({ page, lang }) => {
    await page.goto(pageWithMost(lang, /<li id="[^"]*" data-statement=/).path);
  });

  test('has a permanent address that leads to it', async ({ page }) => {
    const item = page.locator('li[id][data-statement]').last();
    const id = (await item.getAttribute('id')) ?? '';
    await item.locator(`.by > a[href="#${id}"]`).click();
    await page.getByRole('dialog').getByRole('link').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(item).toBeInViewport();
  });

  test(
    'is cited in every form in a dialog that gives the focus back',
    { tag: '@pointer' },
    async ({ page, lang, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const item = page.locator('li[id][data-statement]').nth(2);
      const id = (await item.getAttribute('id')) ?? '';
      const open = item.locator('.by > a[data-cites]');
      await open.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await expect(dialog.locator('pre')).toHaveCount(4);
      const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
      for (const form of await dialog.locator('pre').all())
        await expect(form).toContainText(`${canonical}#${id}`);
      await dialog.getByRole('button').nth(1).click();
      await expect(dialog.getByRole('status')).toHaveText(said[lang]);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{/);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(open).toBeFocused();
    },
  );
});
