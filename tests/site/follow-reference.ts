import { resolveRequest } from '../../src/cli/resolve-request.ts';
import { type Site, type SitePage } from './built-site.ts';
import { type Reference } from './references.ts';

/**
 * Follows a reference from an address of the site as a browser and GitHub Pages would.
 * Gives what is wrong with it, or `undefined` where it leads straight to a file (and fragment) of the site, or to
 * another host at the reader's own wish.
 */
export function findFault(site: Site, from: string, { href, isLoaded }: Reference): string | undefined {
  if (href.trim() !== href || href === '') return `“${href}” is empty or padded with spaces`;
  if (!URL.canParse(href, site.origin + from)) return `“${href}” is no address`;
  const url = new URL(href, site.origin + from);
  if (url.protocol === 'mailto:' || (url.protocol === 'data:' && isLoaded)) return undefined;
  if (!/^https?:$/.test(url.protocol)) return `“${href}” has the scheme ${url.protocol}`;
  if (url.origin !== site.origin) return isLoaded ? `“${href}” is loaded from another host` : undefined;

  const answer = resolveRequest(url.pathname + url.search, site.base, site.look);
  if (answer.kind === 'redirect') return `“${href}” goes by way of a redirect to ${answer.location}`;
  if (answer.kind !== 'file') return `“${href}” leads nowhere`;
  const target = site.pages.find(({ file }) => file === answer.path);
  return target && hasFragment(target, url.hash)
    ? undefined
    : target
      ? `“${href}” names no place on that page`
      : undefined;
}

/** Whether a page has the place that a fragment names: an id, the top, or (for browsers alone) a passage of text. */
function hasFragment({ ids }: SitePage, hash: string): boolean {
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || id === 'top' || id.startsWith(':~:') || ids.has(id);
}
