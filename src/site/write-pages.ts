import { join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import type { MakePage } from './keep-pages.ts';
import { readSettings } from './settings.ts';
import type { Workshop } from './workshop.ts';

/** So many pages are at most on their way to the other thread: a few megabytes. */
const mostOnTheWay = 100;

/**
 * Makes and writes all pages and data files that are routes, as Astro would, but without its waiting on the disk for
 * each, which for thousands of pages takes as long as making them.
 *
 * @param dist folder of the site
 * @param prerenderer lists the pages
 * @param workshop writes them, and reads them for the search
 * @returns how many pages there are, and how many were made anew
 * @throws Error with the address of the page that could not be made, and why
 */
export async function writePages(
  dist: string,
  prerenderer: Pick<AstroPrerenderer, 'getStaticPaths'>,
  makePage: MakePage,
  workshop: Pick<Workshop, 'ask'>,
): Promise<{ pages: number; made: number }> {
  const { site, base } = readSettings();
  const done = new Set<string>();
  const onTheWay: Promise<void>[] = [];
  let made = 0;
  for (const { pathname, route } of await prerenderer.getStaticPaths()) {
    const path = pathname.replace(/^\/|\/$/g, '');
    // Of two routes for one address the first holds, as in Astro.
    if (done.has(path)) continue;
    done.add(path);
    const page = await makePage(site + base + addressOf(path, route), route).catch((error: unknown) => {
      throw new Error(
        `/${path} could not be made: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    });
    if (!page) continue;
    if (!page.isKept) made++;
    const written = workshop.ask('takePage', join(dist, fileOf(path, route)), page.bytes);
    // What goes wrong is told when it is waited for.
    written.catch(() => undefined);
    onTheWay.push(written);
    if (onTheWay.length > mostOnTheWay) await onTheWay.shift();
  }
  await Promise.all(onTheWay);
  return { pages: done.size, made };
}

const isPage = ({ type }: RouteData): boolean => type === 'page';

/** Where a page stands below the base, with `trailingSlash: 'always'` and `format: 'directory'`. */
const addressOf = (path: string, route: RouteData): string =>
  isPage(route) && path !== '' ? `${path}/` : path;

function fileOf(path: string, route: RouteData): string {
  if (!isPage(route)) return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}
