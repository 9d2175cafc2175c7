import type { RouteHandlerCallback, WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { NetworkFirst } from 'workbox-strategies';
import { locales, type Locale } from '../../model/locale.ts';
import { findKept } from '../kept-copies.ts';
import { edition, ownCache } from './edition.ts';
import { ofThisBuild, pathOf } from './of-this-build.ts';
import { tellCopy, tellMissing } from './tell-copy.ts';

const { base } = edition;
const offlineHref = (locale: Locale): string => `${base}${locale}/offline/`;

/** A copy of any build, with a line that tells so; and where there is none, the page that says what there is. */
const orCopy: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const path = pathOf(request);
    const copy = cachedResponse ?? (await findKept(base, path));
    if (copy) return asCopy(copy);
    // The host would send an address without its last slash to the one with it.
    const isKept = !path.endsWith('/') && (await findKept(base, `${path}/`));
    return isKept ? Response.redirect(`${path}/`) : null;
  },
  handlerDidError: async ({ request }) => {
    const path = pathOf(request);
    const own = locales.find((locale) => path.startsWith(`${base}${locale}/`));
    const page = await findKept(
      base,
      offlineHref(own ?? (navigator.language.startsWith('ar') ? 'ar' : 'en')),
    );
    return page && rewrite(page, tellMissing);
  },
};

/** Pages visited, the last ones. Its type is written without regard to `exactOptionalPropertyTypes`. */
const lastVisited = new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true }) as WorkboxPlugin;

/** The network first; after some seconds of silence, or without it, a copy. What comes is kept. */
const pages = new NetworkFirst({
  cacheName: ownCache('visited'),
  networkTimeoutSeconds: 6,
  plugins: [ofThisBuild, orCopy, lastVisited],
});

/** Answers for a page; one that the browser itself had kept, for the minutes that the host allows, is a copy as well. */
export const answerPage: RouteHandlerCallback = async (options) => {
  const started = Date.now();
  const page = await pages.handle(options);
  const date = dateOf(page)?.getTime() ?? started;
  return !navigator.onLine && date < started - 2000 ? asCopy(page) : page;
};

/** Keeps a page that a reader has open since before there was a worker, or since the one before. */
export async function keepPage(path: string, event: ExtendableEvent): Promise<void> {
  if (!path.startsWith(base) || (await findKept(base, path, edition.build))) return;
  const [, done] = pages.handleAll({ request: new Request(path), event });
  await done;
}

const asCopy = (page: Response): Promise<Response> =>
  rewrite(page, (html) => tellCopy(html, dateOf(page), offlineHref));

async function rewrite(page: Response, write: (html: string) => string): Promise<Response> {
  return new Response(write(await page.text()), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

function dateOf({ headers }: Response): Date | undefined {
  const date = headers.get('Date');
  return date === null ? undefined : new Date(date);
}
