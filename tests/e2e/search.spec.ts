import type { Page } from '@playwright/test';
import { axeIsClean } from './axe-is-clean.ts';
import { pageWithMost } from './built-pages.ts';
import { expect, test } from './site-test.ts';

/** The title of an entity page, and its id: what the tests seek, whatever the record is about. */
async function openEntity(page: Page, lang: string): Promise<{ title: string; id: string; path: string }> {
  const { path } = pageWithMost(lang as 'ar' | 'en', /data-statement=/);
  await page.goto(path);
  const id = (await page.locator('article[data-entity]').getAttribute('data-entity')) ?? '';
  return { title: (await page.locator('h1').innerText()).trim(), id, path };
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const results = (page: Page) => page.locator('[data-search-results]');
const searchBox = (page: Page) => page.locator('dialog input[name=q]');
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

  for (const [what, files] of Object.entries({
    'the head': '**/search/index.json',
    Pagefind: '**/pagefind/pagefind.js',
    'the list of records': '**/*.pf_meta',
    'the index': '**/*.pf_index',
    'the text of a page': '**/texts/*.json',
    WebAssembly: '**/wasm.*',
    'the worker': '**/pagefind-worker.js',
  }))
    test(`says that it has failed without ${what}, and works on when that is back`, async ({
      page,
      lang,
      complaints,
    }) => {
      complaints.expected.push(/./);
      const { title } = await openEntity(page, lang);
      await page.route(files, (route) => route.abort());
      await page.goto(`/${lang}/search/?q=${encodeURIComponent(title)}`);
      await expect(page.locator('[data-search-page]')).toHaveAttribute('data-state', 'failed');
      await expect(page.locator('[data-search-help] a')).toHaveAttribute('href', new RegExp(`/${lang}/a-z/`));
      await expect(results(page).locator('li')).toHaveCount(0);
      await axeIsClean(page);
      await page.unroute(files);
      await page.locator('[data-search-retry]').click();
      await done(page, title);
    });

  test('a file that was cut short is a failure, told in words', async ({ page, lang, complaints }) => {
    complaints.expected.push(/./);
    const { title } = await openEntity(page, lang);
    await page.route('**/*.pf_index', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(0, 40) });
    });
    await page.goto(`/${lang}/search/?q=${encodeURIComponent(title)}`);
    await expect(page.locator('[data-search-page]')).toHaveAttribute('data-state', 'failed');
  });

  for (const missing of ['WebAssembly', 'Worker'])
    test(`a browser without ${missing} is told so`, async ({ page, lang }) => {
      await page.addInitScript((name) => Reflect.deleteProperty(globalThis, name), missing);
      await page.goto(`/${lang}/search/?q=2025`);
      await expect(page.locator('[data-search-page]')).toHaveAttribute('data-state', 'failed');
      await expect(page.locator('[data-search-status]')).toContainText('WebAssembly');
      await expect(page.locator('[data-search-help] a')).toBeVisible();
    });

  test('a question in either language finds where forces go', async ({ page, lang }) => {
    const ids = async (query: string) => {
      await page.goto(`/${lang}/search/?q=${encodeURIComponent(query)}`);
      await done(page, query);
      return results(page)
        .locator('li[data-entity]')
        .evaluateAll((items) => items.slice(0, 5).map((item) => item.getAttribute('data-entity')));
    };
    const arabic = await ids('إلى أين تذهب القوات');
    const english = await ids('where do forces go');
    expect(english.length).toBeGreaterThan(0);
    expect(arabic.slice(0, 3).filter((id) => english.includes(id)).length).toBeGreaterThan(0);
  });

  test('a hit shows a sentence of the record first, and no label', async ({ page, lang }) => {
    const { title } = await openEntity(page, lang);
    await page.goto(`/${lang}/search/?q=${encodeURIComponent(title)}`);
    await done(page, title);
    const first = results(page).locator('li[data-entity]').first().locator('.search-excerpt').first();
    await expect(first).toContainText(/[.؟?!…]$/);
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
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('.search-unmark').click();
    await expect(page.locator('main mark')).toHaveCount(0);
  });
});

test.describe('the search dialog', () => {
  test('opens from the header, answers while typing, and arrow and Enter open a page', async ({
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

  test('says what it cannot load, in words, and offers the index', async ({ page, lang, complaints }) => {
    complaints.expected.push(/search\/|Failed to load/);
    await page.route('**/search/index.json', (route) => route.abort());
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
    expect(asked.filter((url) => /search-(?:dialog|view)|\/search\//.test(url))).toEqual([]);
  });

  test('the first search asks little: both languages, to the first result', async ({ page, lang }) => {
    const { title } = await openEntity(page, lang);
    await page.goto(`/${lang}/`);
    await page.waitForLoadState('networkidle');
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
    );
    await page.locator('a[data-search-open]').click();
    await searchBox(page).fill(title);
    await done(page, title);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(130_000);
    expect(sizes.length).toBeLessThanOrEqual(24);
  });
});
