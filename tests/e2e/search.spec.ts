import { searchWords } from '../../src/i18n/search.ts';
import { axeIsClean } from './axe-is-clean.ts';
import { expect, test } from './site-test.ts';
import { done, openEntity, results } from './use-search.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

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
    await expect(page.locator('select[name=kind] option[value=page]')).toHaveText(searchWords[lang].page);
    await page.locator('select[name=kind]').selectOption(kind);
    await expect(page).toHaveURL(new RegExp(`kind=${kind}`));
    await done(page, title);
    const ids = () =>
      results(page)
        .locator('li[data-entity]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-entity')));
    // The results before the filter stand until the new ones come.
    await expect.poll(async () => new Set((await ids()).map((one) => one?.split('/')[0])).size).toBe(1);
    expect((await ids())[0]).toBe(id);
  });

  test('says that there is nothing, and where to go', async ({ page, lang }) => {
    await page.goto(`/${lang}/search/?q=zzxqv`);
    await done(page, 'zzxqv');
    await expect(page.locator('[data-search-status]')).toContainText('zzxqv');
    await expect(page.locator('[data-search-help] a')).toHaveAttribute('href', new RegExp(`/${lang}/a-z/`));
    await axeIsClean(page);
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

  test('a result marks its words on arrival, and the address stays the page’s own', async ({ page, lang }) => {
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
