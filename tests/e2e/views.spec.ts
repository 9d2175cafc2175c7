import { expect, test, wake } from './site-test.ts';

const views = ['timeline', 'map', 'network'] as const;

for (const view of views) {
  test(`the ${view} shows one drawing at a time, with links into the record`, async ({ page, lang }) => {
    await page.goto(`/${lang}/${view}/`);
    const pictures = page.locator('[data-view] svg.picture[role=group]').filter({ visible: true });
    await expect(pictures).toHaveCount(1);
    const first = pictures.locator('a[href*="/' + lang + '/"]').first();
    const href = await first.getAttribute('href');
    await page.goto(href ?? '');
    await expect(page.locator('h1')).toBeVisible();
  });

  test(`every entry that the ${view} draws stands in the list below it, too`, async ({ page, lang }) => {
    await page.goto(`/${lang}/${view}/`);
    const missing = await page.evaluate(() => {
      const idsIn = (selector: string) =>
        [...document.querySelectorAll(selector)].map((item) => item.getAttribute('href') ?? '');
      const listed = new Set(idsIn('[data-view] :is(li, td, th) a'));
      return idsIn('[data-view] svg.picture a').filter((href) => !href.startsWith('#') && !listed.has(href));
    });
    expect(missing).toEqual([]);
  });
}

test('no text of a picture is smaller than 12 px on the screen', async ({ page, lang }) => {
  for (const view of views) {
    await page.goto(`/${lang}/${view}/`);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll<SVGTextElement>('svg.picture text')]
          .filter((text) => text.getBoundingClientRect().width > 0)
          .map((text) => {
            const scale = text.getScreenCTM()?.a ?? 1;
            return Math.abs(scale) * Number.parseFloat(getComputedStyle(text).fontSize);
          }),
      ),
    );
    expect(smallest, view).toBeGreaterThanOrEqual(12);
  }
});

test('pointing at the list lights up the picture', { tag: '@pointer' }, async ({ page, lang }) => {
  await page.goto(`/${lang}/timeline/`);
  await wake(page);
  await expect(page.locator('[data-view][data-ready]')).toBeVisible();
  const item = page.locator('[data-view] li[data-item]').nth(1);
  const id = await item.getAttribute('data-item');
  await item.hover();
  await expect(page.locator(`svg.at-wide a[data-item="${id}"]`)).toHaveClass(/v-lit/);
});

test(
  'the arrow keys walk along the timeline, forward in the direction of reading',
  { tag: '@pointer' },
  async ({ page, lang }) => {
    await page.goto(`/${lang}/timeline/`);
    await wake(page);
    await expect(page.locator('[data-view][data-ready]')).toBeVisible();
    const items = page.locator('svg.at-wide a.v-item');
    await items.first().focus();
    await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await expect(items.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press(lang === 'ar' ? 'ArrowRight' : 'ArrowLeft');
    await page.keyboard.press('Home');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/timeline/);
  },
);

test(
  'filtering by standing leaves only what has it in the list',
  { tag: '@pointer' },
  async ({ page, lang }) => {
    await page.goto(`/${lang}/timeline/`);
    await wake(page);
    await expect(page.locator('[data-view][data-ready]')).toBeVisible();
    const select = page.locator('select[data-filter-by=mark]');
    const mark = (await select.locator('option').nth(1).getAttribute('value')) ?? '';
    await select.selectOption(mark);
    const shown = page.locator('[data-view] li[data-item]').filter({ visible: true });
    await expect(shown).toHaveCount(await page.locator(`[data-view] li[data-item-mark="${mark}"]`).count());
    await select.selectOption('');
    await expect(shown).toHaveCount(await page.locator('[data-view] li[data-item]').count());
  },
);

test(
  'the map is enlarged by its button while names keep their size',
  { tag: '@pointer' },
  async ({ page, lang }) => {
    await page.goto(`/${lang}/map/`);
    await wake(page);
    await expect(page.locator('[data-view][data-ready]')).toBeVisible();
    const name = page.locator('svg.at-wide .v-label').first();
    const size = () => name.evaluate((text) => text.getBoundingClientRect().height);
    const before = await size();
    await page.locator('[data-zoom=in]').click();
    await expect(page.locator('svg.at-wide .v-zoom')).toHaveAttribute('transform', /scale\(1\.5\)/);
    expect(Math.abs((await size()) - before)).toBeLessThan(2);
    await page.locator('[data-zoom=reset]').click();
    await expect(page.locator('svg.at-wide .v-zoom')).toHaveAttribute('transform', /scale\(1\)/);
  },
);

test('small pictures are seen, in the colours of the theme that the reader chose', async ({ page, lang }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`/${lang}/`);
  const map = page.locator('.doors img[src*="/map."]');
  await map.scrollIntoViewIfNeeded();
  await expect
    .poll(() => map.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
    .toBe(true);
  const darkest = async () => {
    const shot = (await map.screenshot()).toString('base64');
    return page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0, 8, 8);
      return context.getImageData(0, 0, 8, 8).data.reduce((sum, part) => sum + part, 0) / 256;
    }, shot);
  };
  const light = await darkest();
  await page.locator('[data-theme-switch]').click();
  await expect.poll(darkest).toBeLessThan(light / 2);
});

test(
  'the map is enlarged by Ctrl and the wheel, as a trackpad pinches',
  { tag: '@pointer' },
  async ({ page, lang }) => {
    await page.goto(`/${lang}/map/`);
    await wake(page);
    await expect(page.locator('[data-view][data-ready]')).toBeVisible();
    await page.locator('svg.at-wide').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect(page.locator('svg.at-wide .v-zoom')).toHaveAttribute('transform', /scale\((?!1\))/);
  },
);
