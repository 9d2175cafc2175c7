import { longestOf, pagesByShape } from './built-pages.ts';
import { expect, test } from './site-test.ts';

/** Pages on which a script has something to show: the search, and what is kept offline. */
const filledByScript = /\/(?:search|offline|data)\/$/;

for (const [shape, pages] of pagesByShape) {
  const { path, lang } = longestOf(pages);
  // The door and the page of what is not found have no script at all.
  if (lang === undefined) continue;
  test(`${shape}: nothing moves while it loads`, { tag: `@${lang}` }, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    const moved = shifts.reduce((sum, shift) => sum + shift, 0);
    // What a script puts in has its room; 0.1 is noticed (Web Vitals).
    expect(moved).toBeLessThan(filledByScript.test(path) ? 0.05 : 0.02);
  });
}
