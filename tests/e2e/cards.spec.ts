import { type Locator, type Page } from '@playwright/test';
import { pageWithMost } from './built-pages.ts';
import { expect, test, wake } from './site-test.ts';
import { asRead, readStatementTexts } from './statement-texts.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const openCard = (page: Page) => page.locator('[data-card]:popover-open');
const textOf = async (card: Locator) => asRead((await card.textContent()) ?? '');

test.describe('a citation', () => {
  test.beforeEach(async ({ page, lang }) => {
    await page.goto(pageWithMost(lang, /\bdata-cite\b/).path);
  });
  const first = (page: Page) => page.locator('a[data-cite]:visible').first();

  /** The card tells the very statement that is cited, and where it comes from. */
  async function expectItsCard(page: Page, citation: Locator, lang: 'ar' | 'en'): Promise<void> {
    const card = openCard(page);
    await expect(card).toBeVisible();
    await expect(card).toHaveCount(1);
    const statement = readStatementTexts(lang).get((await citation.getAttribute('data-cite')) ?? '');
    expect(statement, 'data-cite names a statement').toBeDefined();
    expect(await textOf(card)).toContain(statement);
    await expect(
      card.locator(`a[href="${(await citation.getAttribute('href')) ?? ''}"]`).first(),
    ).toBeVisible();
  }

  test(
    'opens its card under the mouse, which can move onto it',
    { tag: '@pointer' },
    async ({ page, lang }) => {
      // The clock is ours, so that “it stays” is seen over a long while, and no machine is too slow for it.
      await page.clock.install();
      await page.reload();
      await wake(page);
      await first(page).hover();
      await page.clock.runFor(2_000);
      await expectItsCard(page, first(page), lang);
      await openCard(page).hover();
      await page.clock.runFor(10_000);
      await expect(openCard(page)).toBeVisible();
      await page.mouse.move(1, 1);
      await page.clock.runFor(2_000);
      await expect(openCard(page)).toHaveCount(0);
    },
  );

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

  test('leads to its paragraph, which lights up', { tag: '@pointer' }, async ({ page, lang }) => {
    const href = (await first(page).getAttribute('href')) ?? '';
    await first(page).click();
    await expectLitParagraph(page, href, lang);
  });

  test(
    'opens its card under a finger, and the card leads to the paragraph',
    { tag: '@touch' },
    async ({ page, lang }) => {
      const { path } = pageWithMost(lang, /\bdata-cite\b/);
      const href = (await first(page).getAttribute('href')) ?? '';
      await first(page).tap();
      await expectItsCard(page, first(page), lang);
      expect(new URL(page.url()).pathname, 'a tap stays on the page').toBe(path);
      await openCard(page).locator(`a[href="${href}"]`).first().tap();
      await expectLitParagraph(page, href, lang);
    },
  );

  test('has a card that stays within the screen', async ({ page, lang, hasTouch }) => {
    for (const citation of (await page.locator('a[data-cite]:visible').all()).slice(0, 6)) {
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
  const first = (page: Page) => page.locator('main a[data-entity-link]:visible').first();

  test(
    'opens a card with the title of its page, and leads there',
    { tag: '@pointer' },
    async ({ page, lang }) => {
      const { path } = pageWithMost(lang, /\bdata-entity-link\b/);
      await page.goto(path);
      const href = (await first(page).getAttribute('href')) ?? '';
      await first(page).hover();
      await expect(openCard(page)).toBeVisible();
      const text = await textOf(openCard(page));
      await page.keyboard.press('Escape');
      await expect(openCard(page)).toHaveCount(0);

      await first(page).click();
      await expect(page).toHaveURL(href);
      const title = page.locator('h1').locator(`xpath=descendant-or-self::*[text()[normalize-space()]][1]`);
      expect(text).toContain(asRead((await title.first().textContent()) ?? '?'));
      expect(text.length, 'a card says more than a title').toBeGreaterThan(20);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    },
  );
});

/** The address is that of the paragraph, the paragraph is on screen, and it looks unlike its neighbours. */
async function expectLitParagraph(page: Page, href: string, lang: 'ar' | 'en'): Promise<void> {
  expect(href).toMatch(new RegExp(`/${lang}/sources/[^/]+/#p\\d+$`));
  await expect(page).toHaveURL(href);
  const lit = page.locator(':target');
  await expect(lit).toBeInViewport();
  await expect(lit).toHaveId(new URL(href, 'http://localhost').hash.slice(1));
  const looks = await page.locator('[id]').evaluateAll((elements) =>
    elements
      .filter(({ id }) => /^p\d+$/.test(id))
      .map((element) => {
        const { backgroundColor, boxShadow, outlineStyle, borderInlineStart } = getComputedStyle(element);
        return {
          lit: element.matches(':target'),
          look: [backgroundColor, boxShadow, outlineStyle, borderInlineStart].join(),
        };
      }),
  );
  const litLook = looks.find((paragraph) => paragraph.lit)?.look;
  expect(looks.length).toBeGreaterThan(1);
  expect(
    looks.filter(({ look }) => look === litLook),
    'paragraphs that look like the cited one',
  ).toHaveLength(1);
}
