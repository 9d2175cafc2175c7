import { longestOf, pagesByShape } from './built-pages.ts';
import { expect, test } from './site-test.ts';

/** Pages on which a script has something to show at once: the search, and what is kept offline. */
const filledByScript = /\/(?:search|offline|data)\/$/;
/** All scripts that come with a page before the reader does anything, as they are sent. */
const scriptBudget = 12_000;

for (const [shape, pages] of pagesByShape) {
  const { path, lang } = longestOf(pages);
  // The door and the page of what is not found have no script at all.
  if (lang === undefined) continue;
  const title = `${shape}: nothing moves while it loads, and what scripts come with it are few`;
  test(title, { tag: `@${lang}` }, async ({ page }) => {
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
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
    if (filledByScript.test(path)) {
      // 0.1 is what a reader notices (Web Vitals).
      expect(moved).toBeLessThan(0.06);
      return;
    }
    expect(moved).toBe(0);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(scriptBudget);
  });
}
