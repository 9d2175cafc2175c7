import { longestOf, pagesByShape } from './built-pages.ts';
import { expect, test } from './site-test.ts';

/** Pages on which a script has something to show at once: the search, and what is kept offline. */
const filledByScript = /\/(?:search|offline|data)\/$/;

for (const [shape, pages] of pagesByShape) {
  const { path, lang } = longestOf(pages);
  // The door and the page of what is not found have no script at all.
  if (lang === undefined) continue;
  const title = `${shape}: nothing moves, and no script is asked for before the reader does something`;
  test(title, { tag: `@${lang}` }, async ({ page }) => {
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
    const readMoved = async (): Promise<number> => {
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      return shifts.reduce((sum, shift) => sum + shift, 0);
    };
    await page.goto(path, { waitUntil: 'networkidle' });
    if (filledByScript.test(path)) {
      // What comes late has its room; where it wraps otherwise than most, the rest moves by a line (0.1 is noticed).
      expect(await readMoved()).toBeLessThan(0.02);
      return;
    }
    expect(await readMoved()).toBe(0);
    expect(scripts).toEqual([]);
    const loaded = page.waitForEvent('requestfinished', (request) => request.resourceType() === 'script');
    await page.mouse.move(40, 200);
    await page.mouse.move(60, 220);
    await loaded;
    await page.waitForLoadState('networkidle');
    expect(await readMoved()).toBe(0);
  });
}
