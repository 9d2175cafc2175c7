import type { Browser, CDPSession, Page } from '@playwright/test';

/** How the search of a site is used: by selectors. */
export interface SearchSite {
  readonly name: string;
  readonly opener: string;
  readonly input: string;
  /** A result as it can be clicked. */
  readonly result: string;
  /** What says which query the results answer, in an attribute or, without one, in its text. */
  readonly answered: { readonly selector: string; readonly attribute?: string };
}

/** A slower machine and net. */
export interface Slowness {
  readonly name: string;
  readonly processor?: number;
  /** As the developer tools have it. */
  readonly net?: {
    readonly latency: number;
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
  };
}

/** What one search took. */
export interface SearchFigures {
  /** Milliseconds: from the click on the opener, or from the last letter, to the first result of the query. */
  readonly time: number;
  /** Bytes as they came over the net, with their headers, and files. */
  readonly bytes: number;
  readonly requests: number;
}

const quietTime = 400;

/**
 * Opens a page with an empty cache, opens the search, puts the first query into its box at once, and then the others.
 *
 * @param address of a page of the site
 * @returns figures of the first query and of each further one, its bytes those of the letters before the last, too
 */
export async function measureSearch(
  browser: Browser,
  site: SearchSite,
  address: string,
  queries: readonly string[],
  slowness: Slowness,
): Promise<{ first: SearchFigures; further: SearchFigures[] }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator(`${site.opener}:not([disabled])`).first().waitFor();
    await page.waitForTimeout(quietTime);
    const session = await context.newCDPSession(page);
    await slowDown(session, slowness);
    const traffic = countTraffic(page);
    await page.evaluate(watchResults, site);

    const [query = '', ...others] = queries;
    await page.locator(site.opener).first().click();
    await page.locator(site.input).first().fill(query);
    const first = { time: await timeOf(page, 'opened'), ...(await traffic.take()) };
    const further: SearchFigures[] = [];
    for (const other of others) {
      // All but the last letter goes in first, as when one types on: what is measured is the last keystroke.
      await page.locator(site.input).first().fill(other.slice(0, -1));
      await page.waitForTimeout(quietTime);
      await page.locator(site.input).first().press('End');
      await page.keyboard.insertText(other.slice(-1));
      further.push({ time: await timeOf(page, 'typed'), ...(await traffic.take()) });
    }
    return { first, further };
  } finally {
    await context.close();
  }
}

declare global {
  /** Marks of the page under measurement, in milliseconds of its own clock. */
  var searchMarks: { opened: number; typed: number; shown: number };
}

/** Notes when the search was opened, when a letter was typed, and when results of just that query are drawn. */
function watchResults({ opener, result, answered }: SearchSite): void {
  const marks = (globalThis.searchMarks = { opened: 0, typed: 0, shown: 0 });
  let typed = '';
  addEventListener(
    'click',
    ({ target }) => {
      if (marks.opened === 0 && target instanceof Element && target.closest(opener))
        marks.opened = performance.now();
    },
    true,
  );
  addEventListener(
    'input',
    ({ target }) => {
      typed = (target as HTMLInputElement).value;
      marks.typed = performance.now();
      marks.shown = 0;
    },
    true,
  );
  const isShown = () => {
    const place = document.querySelector(answered.selector);
    const text = answered.attribute ? place?.getAttribute(answered.attribute) : place?.textContent;
    // Starlight says “Searching for …” first.
    const isOfQuery = answered.attribute
      ? text === typed
      : (text?.includes(typed) ?? false) && !text?.trim().endsWith('...');
    return typed !== '' && isOfQuery && document.querySelector(result) !== null;
  };
  new MutationObserver(() => {
    if (marks.shown === 0 && isShown()) requestAnimationFrame(() => (marks.shown ||= performance.now()));
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
}

async function timeOf(page: Page, from: 'opened' | 'typed'): Promise<number> {
  await page.waitForFunction(() => globalThis.searchMarks.shown > 0, undefined, { polling: 20 });
  return page.evaluate((mark) => globalThis.searchMarks.shown - globalThis.searchMarks[mark], from);
}

async function slowDown(session: CDPSession, { processor, net }: Slowness): Promise<void> {
  if (processor !== undefined) await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  if (net) await session.send('Network.emulateNetworkConditions', { offline: false, ...net });
}

interface Traffic {
  /** Waits until nothing has come for a while, gives what came since the last time, and begins anew. */
  readonly take: () => Promise<{ bytes: number; requests: number }>;
}

/** Counts what comes over the net, bodies and headers. Not by the protocol of one page, which is deaf to its workers. */
function countTraffic(page: Page): Traffic {
  let sizes: Promise<number>[] = [];
  let last = performance.now();
  const note = () => (last = performance.now());
  page.on('request', note);
  page.on('requestfinished', (request) => {
    note();
    sizes.push(
      request
        .sizes()
        .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    );
  });
  const take = async () => {
    while (performance.now() - last < quietTime) await page.waitForTimeout(quietTime / 4);
    const taken = sizes;
    sizes = [];
    const bytes = (await Promise.all(taken)).reduce((sum, size) => sum + size, 0);
    return { bytes, requests: taken.length };
  };
  return { take };
}
