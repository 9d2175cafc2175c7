import type { RouteHandlerCallback, WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies';
import { findKept } from '../kept-copies.ts';
import { edition, ownCache } from './edition.ts';
import { ofThisBuild, pathOf } from './of-this-build.ts';

const cacheName = ownCache('files');

const fromAnyBuild: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? (await findKept(edition.base, pathOf(request))) ?? null,
};

const fromOwnBuild: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    cachedResponse ?? (await findKept(edition.base, pathOf(request), edition.build)) ?? null,
  handlerDidError: ({ request }) => findKept(edition.base, pathOf(request)),
};

/** Files named by their content: a copy of any build is the right one. */
export const namedByContent = new CacheFirst({ cacheName, plugins: [ofThisBuild, fromAnyBuild] });

/** The face and the icon: a copy of another build is better than none, but only without a network. */
export const furniture = new CacheFirst({ cacheName, plugins: [ofThisBuild, fromOwnBuild] });

const ownIndex = new CacheFirst({ cacheName, plugins: [ofThisBuild] });

/** The head of the search index: a page says in `b` of which build it is, and has the index of that one or the network's. */
export const answerIndex: RouteHandlerCallback = async ({ request, url, event }) => {
  const build = url.searchParams.get('b') ?? edition.build;
  const copy = await findKept(edition.base, url.pathname, build);
  if (copy) return copy;
  return build === edition.build ? ownIndex.handle({ request, event }) : fetch(request);
};
