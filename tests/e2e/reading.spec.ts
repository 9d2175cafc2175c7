import { expect, test } from './site-test.ts';
import { longestOf, pagesByShape } from './built-pages.ts';

/** Pages whose scripts have something to show before the reader does anything: the search, and what is kept offline. */
const eager = /\/(?:search|offline|data)\/$/;

for (const [shape, pages] of pagesByShape) {
  const { path, lang } = longestOf(pages);
  // The door and the page of what is not found have no script at all.
  if (lang === undefined) continue;
  test(
    `${shape}: nothing moves, and no script is asked for before the reader does something`,
    {
      tag: `@${lang}`,
    },
    async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url());
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
      if (eager.test(path)) {
        // What a script shows at once may move a line; 0.1 is what a reader notices (Web Vitals).
        expect(moved).toBeLessThan(0.06);
        return;
      }
      expect(moved).toBe(0);
      expect(scripts).toEqual([]);
      await page.mouse.move(40, 200);
      await page.mouse.move(60, 220);
      await expect.poll(() => scripts.length).toBeGreaterThan(0);
    },
  );
}
