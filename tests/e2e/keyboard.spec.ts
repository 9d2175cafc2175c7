import { type Page } from '@playwright/test';
import { pageWithMost } from './built-pages.ts';
import { expect, test } from './site-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the first Tab shows a link over the header to the text', { tag: '@pointer' }, async ({ page, lang }) => {
  await page.goto(pageWithMost(lang, /<sup[ >]/).path);
  await page.keyboard.press('Tab');
  const skip = page.locator('a:focus');
  await expect(skip).toBeInViewport({ ratio: 1 });
  await expect(skip).toHaveAttribute('href', /^#./);
  await page.keyboard.press('Enter');
  await expect(page.locator(':target')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('each stop of the keyboard is seen, marked and not covered', { tag: '@pointer' }, async ({ page, lang }) => {
  for (const path of [`/${lang}/`, pageWithMost(lang, /<sup[ >]/).path]) {
    await page.goto(path);
    const unmarked = await page.evaluate(() => document.querySelectorAll('a, button').length);
    expect(unmarked).toBeGreaterThan(5);
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const { name, isMarked, isOnTop } = await describeFocus(page);
      if (name === 'BODY') break;
      expect.soft(isMarked, `${name} on ${path} has a visible mark of focus`).toBe(true);
      expect.soft(isOnTop, `${name} on ${path} is on screen and uncovered`).toBe(true);
    }
  }
});

/** Tells what has the focus, whether an outline or shadow marks it, and whether it lies uncovered on screen. */
function describeFocus(page: Page): Promise<{ name: string; isMarked: boolean; isOnTop: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    // A link over two lines has a box on each: the first is looked at.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
      name:
        element.tagName === 'BODY'
          ? 'BODY'
          : `<${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 30)}”`,
      isMarked: isOutlined || boxShadow !== 'none',
      isOnTop: top !== null && (element.contains(top) || top.contains(element)),
    };
  });
}
