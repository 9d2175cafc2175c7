import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
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

/**
 * The head of the search index and Pagefind's files, whose names builds share: the network's, since they belong together;
 * without it, a copy.
 */
export const searchFiles = new NetworkFirst({ cacheName, plugins: [ofThisBuild, fromAnyBuild] });
