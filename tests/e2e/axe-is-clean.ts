import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** Fails where axe finds anything on the page as it stands, in whatever state it is. */
export async function axeIsClean(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const found = await runner.run(document, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
  expect(violations).toEqual([]);
}
