import type { WorkboxPlugin } from 'workbox-core/types.js';
import { digestOf, isPageOf } from '../kept-copies.ts';
import { edition } from './edition.ts';

/**
 * Lets only files of the worker's own build into its caches: between a deployment and the next worker, the network
 * gives those of the build after. A page carries its build; a name with a hash in it speaks for itself; of the others
 * the hash is known. Copies are kept under their path alone.
 */
export const ofThisBuild: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pathOf(request)),
  cacheWillUpdate: async ({ request, response }) => {
    if (response.status !== 200 || response.redirected) return null;
    const copy = response.clone();
    if (response.headers.get('Content-Type')?.startsWith('text/html'))
      return isPageOf(await copy.text(), edition.build) ? response : null;
    const digest = edition.digests[pathOf(request)];
    return digest === undefined || digest === (await digestOf(await copy.arrayBuffer())) ? response : null;
  },
};

/** The path of a request, without query. */
export const pathOf = ({ url }: Request): string => new URL(url).pathname;
