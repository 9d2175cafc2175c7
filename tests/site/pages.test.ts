import { expect, test } from 'vitest';
import { describePages } from './describe-pages.ts';

/**
 * The safety net: what every page of the frozen record says and links to, as one file. A change of it is read like a
 * change of code; write it anew with `npx vitest -u`.
 */
test('says on every page of the frozen record what was agreed', async () => {
  const pages = describePages(process.env['SITE_DIR'] ?? 'dist-first');
  await expect(`${JSON.stringify(pages, undefined, 1)}\n`).toMatchFileSnapshot('pages.first-article.json');
});
