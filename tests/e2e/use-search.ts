import type { Page } from '@playwright/test';
import { pageWithMost } from './built-pages.ts';
import { expect } from './site-test.ts';

/** The title of an entity page, and its id: what the tests seek, whatever the record is about. */
export async function openEntity(page: Page, lang: string): Promise<{ title: string; id: string; path: string }> {
  const { path } = pageWithMost(lang as 'ar' | 'en', /data-statement=/);
  await page.goto(path);
  const id = (await page.locator('article[data-entity]').getAttribute('data-entity')) ?? '';
  return { title: (await page.locator('h1').innerText()).trim(), id, path };
}

export const results = (page: Page) => page.locator('[data-search-results]');
export const searchBox = (page: Page) => page.locator('dialog input[name=q]');

/** Waits until the results are those of a query. */
export const done = (page: Page, query: string) => expect(results(page)).toHaveAttribute('data-query', query);
