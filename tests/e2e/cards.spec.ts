import { type Locator, type Page } from '@playwright/test';
import { pageWithMost } from './built-pages.ts';
import { expect, test } from './site-test.ts';
import { asRead, readStatementTexts } from './statement-texts.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const openCard = (page: Page) => page.locator('[data-card]:popover-open');
const textOf = async (card: Locator) => asRead((await card.textContent()) ?? '');
/** The page of an entity that cites most in its text. */
const citingPage = (lang: 'ar' | 'en') => pageWithMost(lang, /<sup[ >]/).path;
const citations = (page: Page) => page.locator('.prose sup a[data-cite]:visible');

test.describe('a citation', () => {
  test.beforeEach(async ({ page, lang }) => {
    await page.goto(citingPage(lang));
  });
  const first = (page: Page) => citations(page).first();

  /** The card tells the very statement that is cited, who says it, and where it can be read. */
  async function expectItsCard(page: Page, citation: Locator, lang: 'ar' | 'en'): Promise<void> {
    const card = openCard(page);
    await expect(card).toBeVisible();
    await expect(card).toHaveCount(1);
    const statement = readStatementTexts(lang).get((await citation.getAttribute('data-cite')) ?? '');
    expect(statement, 'data-cite names a statement').toBeDefined();
    expect(await textOf(card)).toContain(statement);
    await expect(card.locator('.tag')).toHaveText(/\S/);
    await expect(card.locator('.by').first()).toHaveText(/\S/);
    await expect(card.locator('.acts a')).toHaveAttribute('href', new RegExp(`/${lang}/sources/[^/]+/#s\\d+$`));
    await expect(card.locator('.acts button')).toBeVisible();
  }

  test('opens its card under the mouse, which can move onto it', { tag: '@pointer' }, async ({ page, lang }) => {
    // The clock is ours, so that “it stays” is seen over a long while, and no machine is too slow for it.
    await page.clock.install();
    await page.reload();
    await first(page).hover();
    await page.clock.runFor(2_000);
    await expectItsCard(page, first(page), lang);
    await openCard(page).hover();
    await page.clock.runFor(10_000);
    await expect(openCard(page)).toBeVisible();
    await page.mouse.move(1, 1);
    await page.clock.runFor(2_000);
    await expect(openCard(page)).toHaveCount(0);
  });

  test(
    'opens its card for the keyboard; Escape closes it and keeps the place',
    { tag: '@pointer' },
    async ({ page, lang }) => {
      await first(page).focus();
      await expectItsCard(page, first(page), lang);
      await page.keyboard.press('Escape');
      await expect(openCard(page)).toHaveCount(0);
      await expect(first(page)).toBeFocused();
    },
  );

  test('leads to the statement, which its fold then shows, lit', { tag: '@pointer' }, async ({ page }) => {
    const href = (await first(page).getAttribute('href')) ?? '';
    await first(page).click();
    await expect(page).toHaveURL(new RegExp(`${RegExp.escape(href)}$`));
    await expectLit(page);
  });

  test(
    'opens its card under a finger, and the card leads to the statement in its source',
    { tag: '@touch' },
    async ({ page, lang }) => {
      await first(page).tap();
      await expectItsCard(page, first(page), lang);
      expect(new URL(page.url()).pathname, 'a tap stays on the page').toBe(citingPage(lang));
      await openCard(page).locator('.acts a').tap();
      await expect(page).toHaveURL(/\/sources\/[^/]+\/#s\d+$/);
      await expectLit(page);
    },
  );

  test('has a card that stays within the screen', async ({ page, lang, hasTouch }) => {
    for (const citation of (await citations(page).all()).slice(0, 6)) {
      await (hasTouch ? citation.tap() : citation.hover());
      await expectItsCard(page, citation, lang);
      await expect(openCard(page)).toBeInViewport({ ratio: 0.99 });
      await page.keyboard.press('Escape');
      await expect(openCard(page)).toHaveCount(0);
      await page.mouse.move(1, 1);
    }
  });
});

test.describe('an entity link', () => {
  const first = (page: Page) => page.locator('.prose a[data-entity-link]:visible').first();

  test('opens a card with the title of its page, and leads there', { tag: '@pointer' }, async ({ page, lang }) => {
    await page.goto(citingPage(lang));
    const href = (await first(page).getAttribute('href')) ?? '';
    await first(page).hover();
    await expect(openCard(page)).toBeVisible();
    const text = await textOf(openCard(page));
    await page.keyboard.press('Escape');
    await expect(openCard(page)).toHaveCount(0);

    await first(page).click();
    await expect(page).toHaveURL(href);
    expect(text).toContain(asRead((await page.locator('h1').textContent()) ?? '?'));
    expect(text.length, 'a card says more than a title').toBeGreaterThan(20);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  });
});

/** The target is on screen, out of its fold, and looks unlike its neighbours. */
async function expectLit(page: Page): Promise<void> {
  const lit = page.locator(':target');
  await expect(lit).toBeInViewport();
  await expect(lit).toHaveAttribute('data-statement', /./);
  const look = (element: Element): string => getComputedStyle(element).backgroundColor;
  const own = await lit.evaluate(look);
  const others = await page.locator('li[data-statement]:not(:target)').first().evaluate(look);
  expect(own).not.toBe(others);
}
