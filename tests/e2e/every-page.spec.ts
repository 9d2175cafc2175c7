import { type Page } from '@playwright/test';
import axe, { type RunOnly } from 'axe-core';
import { longestOf, pagesByShape } from './built-pages.ts';
import { expect, test } from './site-test.ts';

/** WCAG 2.2, A and AA, and what axe holds to be good practice beyond it. */
const allRules: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const colourRules: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

// Motion off: a colour on its way from one theme to the other has no contrast to speak of.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [shape, pages] of pagesByShape) {
  const tag = `@${pages[0]?.lang ?? 'en'}`;
  test(`${shape} is accessible in light and dark and never scrolls sideways`, { tag }, async ({ page: tab }) => {
    test.setTimeout(30_000 + 15_000 * pages.length);
    const longest = longestOf(pages);
    const wide = tab.viewportSize() ?? { width: 360, height: 740 };
    for (const { path } of pages) {
      await tab.setViewportSize(wide);
      const response = await tab.goto(path);
      expect(response?.status(), path).toBe(200);

      // Axe is put in once a page: its usual wrapper does so for each run, which takes most of the time.
      await tab.evaluate(axe.source);
      expect.soft(await findViolations(tab, allRules), `${path} in the light theme`).toEqual([]);
      // The dark theme has other colours and nothing else, and pages of one shape have the same: so the rules on
      // colour, on the longest page of a shape, are all that can differ.
      if (path === longest.path) {
        await tab.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await findViolations(tab, colourRules), `${path} in the dark theme`).toEqual([]);
        await tab.emulateMedia({ colorScheme: 'light' });
      }
      for (const width of [360, 320]) {
        await tab.setViewportSize({ ...wide, width });
        expect.soft(await findOverflow(tab), `${path} at ${width} px`).toEqual([]);
      }
    }
  });
}

/** Runs axe on a page that holds it, and words each finding with what it is about and where. */
function findViolations(tab: Page, rules: RunOnly): Promise<string[]> {
  return tab.evaluate(async (runOnly) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, {
      runOnly,
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}; ${target.join(' ')}; ${failureSummary}`),
    );
  }, rules);
}

/** Lists what makes the page wider than the screen: nothing where it fits. */
async function findOverflow(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    });
    const named = wide.map((element) => `<${element.tagName.toLowerCase()} class="${element.classList.value}">`);
    return [`${scrollWidth} px wide`, ...named.slice(0, 8)];
  });
}
