import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing';
import { listCaches } from '../kept-copies.ts';
import { searchFiles, furniture, namedByContent } from './answer-files.ts';
import { answerPage, keepPage } from './answer-pages.ts';
import { edition, ownCache } from './edition.ts';

const scope = globalThis as unknown as WorkerScope;
const { base, build, shell } = edition;

/** Asks the host whether a file is still the same: what the browser had from the build before would not pass its hash. */
const askHost: WorkboxPlugin = {
  requestWillFetch: ({ request }) => Promise.resolve(new Request(request, { cache: 'no-cache' })),
};
new PrecacheController({ cacheName: ownCache('shell'), plugins: [askHost] }).precache(
  shell.map((file) => ({ ...file, revision: null })),
);
scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});
scope.addEventListener('message', (event) => {
  if (typeof event.data === 'string') event.waitUntil(keepPage(event.data, event));
});

const isPage = (path: string): boolean => path.startsWith(base) && !/\.(?!html$)\w+$/.test(path);
registerRoute(({ request, url }) => request.mode === 'navigate' && isPage(url.pathname), answerPage);
// What is being kept whole comes with “no-store”, straight from the network.
const isOwn = (path: string, request: Request, folder: string): boolean =>
  path.startsWith(base + folder) && request.cache !== 'no-store';
registerRoute(({ request, url }) => isOwn(url.pathname, request, 'search/index.json'), searchFiles);
registerRoute(({ request, url }) => isOwn(url.pathname, request, 'pagefind/'), searchFiles);
registerRoute(({ request, url }) => isOwn(url.pathname, request, '_astro/'), namedByContent);
registerRoute(({ request, url }) => isOwn(url.pathname, request, 'pictures/'), namedByContent);
registerRoute(
  ({ request, url }) => request.mode !== 'navigate' && isOwn(url.pathname, request, 'search/'),
  namedByContent,
);
registerRoute(
  ({ request, url }) => isOwn(url.pathname, request, 'fonts/') || isOwn(url.pathname, request, 'favicon.svg'),
  furniture,
);

/** How many builds before this one stay readable: pages that the reader has not opened since. */
const formerBuilds = 4;

/** Clears away what is too old; the whole record stays until the page has put a newer one in its place. */
async function takeOver(): Promise<void> {
  const kept = await listCaches(base);
  const builds = [...new Set(kept.map((cache) => cache.build))].filter((other) => other !== build);
  const old = new Set(builds.slice(formerBuilds));
  const cleared = kept.filter((cache) => old.has(cache.build) && cache.part !== 'whole');
  await Promise.all(cleared.map(({ name }) => caches.delete(name)));
  await (scope.registration.navigationPreload as NavigationPreloadManager | undefined)?.enable();
  await scope.clients.claim();
}
