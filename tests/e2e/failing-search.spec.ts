import { searchWords } from '../../src/i18n/search.ts';
import { axeIsClean } from './axe-is-clean.ts';
import { expect, test } from './site-test.ts';
import { done, openEntity, results, searchBox } from './use-search.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('a search that fails', () => {
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
    // Other pieces of the index may still be on their way through the handler.
    await page.unrouteAll({ behavior: 'wait' });
  });

  for (const missing of ['WebAssembly', 'Worker'])
    test(`a browser without ${missing} is told so`, async ({ page, lang }) => {
      await page.addInitScript((name) => Reflect.deleteProperty(globalThis, name), missing);
      await page.goto(`/${lang}/search/?q=2025`);
      await expect(page.locator('[data-search-page]')).toHaveAttribute('data-state', 'failed');
      await expect(page.locator('[data-search-status]')).toHaveText(searchWords[lang].unable);
      await expect(page.locator('[data-search-help] a')).toBeVisible();
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
});
