import { expect, test } from './site-test.ts';

test('each mark of the map is reached by pointing at it', async ({ page, lang }) => {
  await page.goto(`/${lang}/map/`);
  const marks = page.locator('svg.chart a');
  expect(await marks.count()).toBeGreaterThan(1);
  for (const mark of await marks.all()) {
    await mark.scrollIntoViewIfNeeded();
    const reached = await mark.evaluate((link) => {
      const { left, top, width, height } = link.querySelector('.hit')!.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a') === link && width >= 24;
    });
    expect(reached, (await mark.getAttribute('href')) ?? '').toBe(true);
  }
});

test('no name on the map is cut off or covers another, and every mark has one', async ({ page, lang }) => {
  await page.goto(`/${lang}/map/`);
  await page.evaluate(() => document.fonts.ready);
  const faults = await page.evaluate(() => {
    const frame = document.querySelector('svg.chart')!.getBoundingClientRect();
    const names = [...document.querySelectorAll('svg.chart :is(.name, .country)')].map((text) => ({
      text: text.textContent.trim(),
      box: text.getBoundingClientRect(),
    }));
    const cut = names.filter(
      ({ box }) => box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom,
    );
    const covering = names.flatMap((a, index) =>
      names
        .slice(index + 1)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 6,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
    return [...cut.map(({ text }) => text), ...covering];
  });
  expect(faults).toEqual([]);
  expect(await page.locator('svg.chart a .name').count()).toBe(await page.locator('svg.chart a').count());
});

test('every entry that the map draws stands in the lists beside it', async ({ page, lang }) => {
  await page.goto(`/${lang}/map/`);
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await hrefs('.map-lists li a')).toEqual(expect.arrayContaining(await hrefs('svg.chart a')));
});

test('time runs in the direction of reading', async ({ page, lang }) => {
  await page.goto(`/${lang}/timeline/`);
  const [base, later] = await page.evaluate(() =>
    ['.row .line', '.scale .now-at'].map((selector) => document.querySelector(selector)!.getBoundingClientRect()),
  );
  const middle = base!.left + base!.width / 2;
  expect(lang === 'ar' ? later!.left < middle : later!.left > middle).toBe(true);
});

test('each row of the timeline says in words what is known of it, and who said it', async ({ page, lang }) => {
  await page.goto(`/${lang}/timeline/`);
  const rows = page.locator('.timeline .row');
  expect(await rows.count()).toBeGreaterThan(3);
  for (const row of await rows.all()) {
    await expect(row.locator('.tag').first()).not.toBeEmpty();
    await expect(row.locator('a[data-cite]').first()).toBeVisible();
  }
});

test('the words of a row stay within it', async ({ page, lang }) => {
  await page.goto(`/${lang}/timeline/`);
  const outside = await page.locator('.timeline .axis').evaluateAll((axes) =>
    axes.flatMap((axis) => {
      const frame = axis.getBoundingClientRect();
      return [...axis.querySelectorAll('.at > span')]
        .map((word) => word.getBoundingClientRect())
        .filter((box) => box.left < frame.left - 1 || box.right > frame.right + 1);
    }),
  );
  expect(outside).toEqual([]);
});

test('no text of a drawing is smaller than 12 px on the screen', async ({ page, lang }) => {
  for (const view of ['timeline', 'map']) {
    await page.goto(`/${lang}/${view}/`);
    const sizes = await page
      .locator('main svg text')
      .evaluateAll((texts) =>
        texts.map(
          (text) =>
            Number.parseFloat(getComputedStyle(text).fontSize) * ((text as SVGTextElement).getScreenCTM()?.a ?? 1),
        ),
      );
    expect(Math.min(...sizes), view).toBeGreaterThanOrEqual(12);
  }
});

test('a mark of the map has a card', { tag: '@pointer' }, async ({ page, lang }) => {
  await page.goto(`/${lang}/map/`);
  const mark = page.locator('svg.chart a').first();
  await mark.locator('.hit').hover();
  const name = (await mark.getAttribute('aria-label')) ?? '';
  await expect(page.locator('[data-card]')).toContainText(name);
});
