import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Lang = 'ar' | 'en';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address under the base path, with a leading slash: `/ar/bases/` or `/404.html`. */
  path: string;
  /** Its language by its address; the door and the 404 page have both. */
  lang: Lang | undefined;
  html: string;
}

/** Where the built site lies. */
export const siteDir = 'dist-first';

/** All pages of the built site, sorted by address. Throws where nothing is built. */
export const builtPages: readonly BuiltPage[] = readPages(siteDir);

/** The pages by shape: `/ar/bases/*` holds the page of each base, and any other page is a shape of its own. */
export const pagesByShape: ReadonlyMap<string, readonly BuiltPage[]> = Map.groupBy(builtPages, ({ path }) =>
  path.replace(/^(\/[^/]+\/[^/]+)\/[^/]+\/$/, '$1/*'),
);

/** The longest of some pages: it holds most of what can go wrong. */
export function longestOf(pages: readonly BuiltPage[]): BuiltPage {
  return pages.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest));
}

/** One page of each shape. What is asked of these holds for the others, which come from the same template. */
export const samplePages: readonly BuiltPage[] = [...pagesByShape.values()].map(longestOf);

/**
 * The page of a language on which a pattern is found most often, so that a test meets a rich case.
 * Throws where it is found on none: a test of what is nowhere would show nothing.
 */
export function pageWithMost(lang: Lang, pattern: RegExp): BuiltPage {
  const count = ({ html }: BuiltPage) => html.match(new RegExp(pattern, 'g'))?.length ?? 0;
  const [richest] = builtPages.filter((page) => page.lang === lang).sort((a, b) => count(b) - count(a));
  if (richest === undefined || count(richest) === 0) throw new Error(`No page of “${lang}” holds ${String(pattern)}.`);
  return richest;
}

function readPages(dir: string): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: dir }).map((file) => file.replaceAll('\\', '/'));
  if (files.length === 0) throw new Error(`No pages in ${dir}/: run “npm test -- build” first.`);
  return files.sort().map((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const lang = /^\/(ar|en)\//.exec(path)?.[1] as Lang | undefined;
    return { path, lang, html: readFileSync(join(dir, file), 'utf8') };
  });
}
