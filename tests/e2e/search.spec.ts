import type { Page } from '@playwright/test';
import { axeIsClean } from './axe-is-clean.ts';
import { pageWithMost } from './built-pages.ts';
import { expect, test, wake } from './site-test.ts';

/** The title of an entity page, and its id: what the tests seek, whatever the record is about. */
async function openEntity(page: Page, lang: string): Promise<{ title: string; id: string; path: string }> {
  const { path } = pageWithMost(lang as 'ar' | 'en', /data-statement=/);
  await page.goto(path);
  const id = (await page.locator('article[data-entity]').getAttribute('data-entity')) ?? '';
  return { title: (await page.locator('h1').innerText()).trim(), id, path };
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const results = (page: Page) => page.locator('[data-search-results]');
/** The dialog’s box: a list of choices is a combobox, too, so the role alone does not tell it. */
const searchBox = (page: Page) => page.locator('dialog input[role=combobox]');
const done = (page: Page, query: string) => expect(results(page)).toHaveAttribute('data-query', query);

test.describe('the search page', () => {
  test('answers the query in its address, best first', async ({ page, lang }) => {
    const { title, id } = await openEntity(page, lang);
    await page.goto(`/${lang}/search/?q=${encodeURIComponent(title)}`);
    await done(page, title);
    await expect(results(page).locator('li[data-entity]').first()).toHaveAttribute('data-entity', id);
    await expect(page.locator('[data-search-status]')).toContainText(/\d|واحدة|صفحتان/);
    await axeIsClean(page);
  });

  test('shows hits of the other language as pages of this one', async ({ page, lang }) => {
    const { title, id } = await openEntity(page, lang === 'ar' ? 'en' : 'ar');
    await page.goto(`/${lang}/search/?q=${encodeURIComponent(title)}`);
    await done(page, title);
    const first = results(page).locator('li[data-entity]').first();
    await expect(first).toHaveAttribute('data-entity', id);
    await expect(first.getByRole('link').first()).toHaveAttribute('href', new RegExp(`/${lang}/`));
  });

  test('keeps the query in the address while it is typed, and back returns to the one before', async ({
    page,
    lang,
  }) => {
    const { title } = await openEntity(page, lang);
    await page.goto(`/${lang}/search/`);
    const box = page.locator('#search-q');
    await box.fill(title);
    await box.press('Enter');
    await done(page, title);
    await box.fill('2025');
    await box.press('Enter');
    await done(page, '2025');
    expect(new URL(page.url()).searchParams.get('q')).toBe('2025');
    await page.goBack();
    await done(page, title);
    await expect(box).toHaveValue(title);
  });

  test('narrows the results by kind', async ({ page, lang }) => {
    const { title, id } = await openEntity(page, lang);
    const kind = (await page.locator('article[data-kind]').getAttribute('data-kind')) ?? '';
    await page.goto(`/${lang}/search/?q=${encodeURIComponent(title)}`);
    await done(page, title);
    await page.locator('select[name=kind]').selectOption(kind);
    await expect(page).toHaveURL(new RegExp(`kind=${kind}`));
    await done(page, title);
    const ids = await results(page)
      .locator('li[data-entity]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-entity')));
    expect(ids[0]).toBe(id);
    expect(new Set(ids.map((one) => one?.split('/')[0])).size).toBe(1);
  });

  test('says that there is nothing, and where to go', async ({ page, lang }) => {
    await page.goto(`/${lang}/search/?q=zzxqv`);
    await done(page, 'zzxqv');
    await expect(page.locator('[data-search-status]')).toContainText('zzxqv');
    await expect(page.locator('[data-search-help] a')).toHaveAttribute('href', new RegExp(`/${lang}/a-z/`));
    await axeIsClean(page);
  });

  test('says when the index cannot be loaded, and tries again', async ({ page, lang, complaints }) => {
    complaints.expected.push(/search\/|404|Failed to load/);
    await page.route('**/search/manifest.idx*', (route) => route.abort());
    await page.goto(`/${lang}/search/?q=2025`);
    await expect(page.locator('[data-search-page]')).toHaveAttribute('data-state', 'failed');
    await axeIsClean(page);
    await page.unroute('**/search/manifest.idx*');
    await page.locator('[data-search-retry]').click();
    await done(page, '2025');
  });

  test('a result marks its words on arrival, and the address stays the page’s own', async ({
    page,
    lang,
  }) => {
    const { title } = await openEntity(page, lang);
    await page.goto(`/${lang}/search/?q=${encodeURIComponent(title)}`);
    await done(page, title);
    await results(page).locator('li[data-entity] a').first().click();
    await expect(page.locator('main mark').first()).toBeVisible();
    expect(page.url()).not.toContain('highlight');
    await page.locator('.search-unmark').click();
    await expect(page.locator('main mark')).toHaveCount(0);
  });
});

test.describe('the search dialog', () => {
  test('opens from the header, answers while typing, and Enter opens the page chosen', async ({
    page,
    lang,
  }) => {
    const { title, id } = await openEntity(page, lang);
    await page.goto(`/${lang}/`);
    await page.locator('a[data-search-open]').click();
    const box = searchBox(page);
    await expect(box).toBeFocused();
    await axeIsClean(page);
    await box.pressSequentially(title, { delay: 5 });
    await done(page, title);
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await axeIsClean(page);
    await box.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    await expect(chosen).toHaveAttribute('data-entity', id);
    expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    await box.press('Enter');
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
    await expect(page.locator('dialog .search-all')).toHaveAttribute('href', new RegExp(`kind=${kind}`));
    const folders = await results(page)
      .locator('li[data-entity]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-entity')?.split('/')[0]));
    expect([...new Set(folders)]).toEqual([id.split('/')[0]]);
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

  test('says what it cannot load, in words, and offers the index', async ({ page, lang, complaints }) => {
    complaints.expected.push(/search\/|Failed to load/);
    await page.route('**/search/manifest.idx*', (route) => route.abort());
    await page.goto(`/${lang}/`);
    await page.locator('a[data-search-open]').click();
    await searchBox(page).fill('2025');
    await expect(page.locator('dialog[data-state=failed] [data-search-help] a')).toBeVisible();
    await axeIsClean(page);
  });

  test('loads nothing of itself with the page', async ({ page, lang }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/${lang}/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /search-(?:dialog|session)|\/search\//.test(url))).toEqual([]);
  });

  test('the first search asks little: both languages, to the first result', async ({ page, lang }) => {
    const { title } = await openEntity(page, lang);
    await page.goto(`/${lang}/`);
    // What comes with the first move of a pointer is no part of the search.
    await wake(page);
    await page.waitForLoadState('networkidle');
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
    );
    await page.locator('a[data-search-open]').click();
    await searchBox(page).fill(title);
    await done(page, title);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(110_000);
    expect(sizes.length).toBeLessThanOrEqual(12);
  });
});
