import { gzipSync } from 'node:zlib';
import { axeIsClean } from './axe-is-clean.ts';
import { expect, test } from './site-test.ts';
import { done, openEntity, results, searchBox } from './use-search.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('the search dialog', () => {
  test('opens from the header, answers while typing, and arrow and Enter open a page', async ({ page, lang }) => {
    const { title, id } = await openEntity(page, lang);
    await page.goto(`/${lang}/`);
    await page.locator('a[data-search-open]').click();
    const box = searchBox(page);
    await expect(box).toBeFocused();
    await axeIsClean(page);
    await box.pressSequentially(title, { delay: 5 });
    await done(page, title);
    await axeIsClean(page);
    await box.press('ArrowDown');
    await expect(results(page).locator(`li[data-entity="${id}"] a`).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${lang}/${id}/`));
  });

  test(
    'opens by / and by Ctrl K, closes by Escape, and gives the focus back',
    { tag: '@pointer' },
    async ({ page, lang }) => {
      await page.goto(`/${lang}/`);
      const link = page.locator('a[data-search-open]');
      await link.focus();
      for (const key of ['/', 'Control+k']) {
        await page.keyboard.press(key);
        await expect(searchBox(page)).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
        await expect(link).toBeFocused();
      }
    },
  );

  test('the key / can be turned off', { tag: '@pointer' }, async ({ page, lang }) => {
    await page.goto(`/${lang}/`);
    await page.keyboard.press('Control+k');
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(searchBox(page)).toHaveValue('');
    await expect(page.getByRole('checkbox')).not.toBeChecked();
  });

  test('narrows its results by kind, and hands the choice on to the page', async ({ page, lang }) => {
    const { title, id } = await openEntity(page, lang);
    const kind = (await page.locator('article[data-kind]').getAttribute('data-kind')) ?? '';
    await page.goto(`/${lang}/`);
    await page.locator('a[data-search-open]').click();
    await searchBox(page).fill(title);
    await done(page, title);
    await page.locator('dialog select[name=kind]').selectOption(kind);
    const folders = () =>
      results(page)
        .locator('li[data-entity]')
        .evaluateAll((items) => [...new Set(items.map((item) => item.getAttribute('data-entity')?.split('/')[0]))]);
    await expect.poll(folders).toEqual([id.split('/')[0]]);
    await page.locator('dialog .search-all').click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/search/.*kind=${kind}`));
    await done(page, title);
    await expect(page.locator('select[name=kind]')).toHaveValue(kind);
  });

  test('is dressed on every page, though no page carries its styles', async ({ page, lang }) => {
    await page.goto(`/${lang}/`);
    await page.locator('a[data-search-open]').click();
    await expect(searchBox(page)).toBeFocused();
    expect(await page.locator('.search-bar').evaluate((bar) => getComputedStyle(bar).display)).toBe('flex');
  });

  test('drops an answer that is no longer asked for', async ({ page, lang }) => {
    const { title } = await openEntity(page, lang);
    await page.goto(`/${lang}/`);
    await page.locator('a[data-search-open]').click();
    const box = searchBox(page);
    await box.fill('2025');
    await box.fill(title);
    await done(page, title);
    await page.waitForTimeout(300);
    await done(page, title);
  });

  test('loads nothing of itself with the page', async ({ page, lang }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/${lang}/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /search-(?:dialog|view)|\/search\//.test(url))).toEqual([]);
  });

  test('the first search asks little: both languages, to the first result', async ({ page, lang }) => {
    const { title } = await openEntity(page, lang);
    await page.goto(`/${lang}/`);
    await page.waitForLoadState('networkidle');
    // As a host sends it that packs what can be packed.
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      const isPacked = !/\.(?:pf_\w+|pagefind)$/.test(new URL(request.url()).pathname);
      sizes.push(
        request
          .response()
          .then((response) => response?.body())
          .then((body = Buffer.of()) => (isPacked ? gzipSync(body) : body).length),
      );
    });
    await page.locator('a[data-search-open]').click();
    await searchBox(page).fill(title);
    await done(page, title);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(130_000);
    expect(sizes.length).toBeLessThanOrEqual(24);
  });
});
