import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { existingBuilds, readSite, type Site } from './built-site.ts';
import { findFault } from './follow-reference.ts';
import { literalPattern } from './literal-pattern.ts';
import { findInCss, findReferences } from './references.ts';

describe.each(existingBuilds)('$dir', (build) => {
  const site = readSite(build);

  test('has pages in both languages, a door and a 404 page', () => {
    const places = site.pages.map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining(['/', '/404.html', '/ar/', '/en/']));
  });

  test('every link, fragment, asset and alternate of every page leads straight to its goal', () => {
    const faults = site.pages.flatMap((page) => {
      // The 404 page is shown at any depth, so it is followed from a deep address.
      const from = page.place === '/404.html' ? `${site.base}ar/no/where/` : page.path;
      return findReferences(page.document).map((reference) => [page.place, findFault(site, from, reference)]);
    });
    expect(byFault(faults)).toEqual([]);
  });

  test('every address in a style sheet leads to a file of the site', () => {
    const faults = textFiles(site, /\.css$/).flatMap(({ file, text }) =>
      findInCss(text).map((reference) => [file, findFault(site, site.base + file, reference)]),
    );
    expect(byFault(faults)).toEqual([]);
  });

  test('every whole address of the site leads to a file: in sitemap, feeds, data and structured data', () => {
    const files = textFiles(site, /\.(html|xml|atom|json|geojson|csv|ics|txt|webmanifest)$/);
    const faults = files.flatMap(({ file, text }) =>
      findOwnAddresses(site, text).map((address) => {
        // In data a fragment may name a thing that is no place on a page.
        return [file, findFault(site, site.base, { href: address.replace(/#.*/, ''), isLoaded: false })];
      }),
    );
    expect(byFault(faults)).toEqual([]);
  });

  test('every entry of the feeds, the calendars and the structured data leads to its very place', () => {
    const named = [
      ...textFiles(site, /\/feed\.xml$/).flatMap(({ file, text }) =>
        findIn(file, text, /<link [^>]*href="([^"]*)"/g),
      ),
      ...textFiles(site, /\.ics$/).flatMap(({ file, text }) =>
        findIn(file, text.replaceAll(/\r\n[ \t]/g, ''), /^URL(?:;[^:]*)?:(\S+)/gm),
      ),
      ...textFiles(site, /\.html$/).flatMap(({ file, text }) => findIn(file, text, /"url": ?"([^"]*)"/g)),
    ];
    expect(named.some(([file]) => file.endsWith('feed.xml'))).toBe(true);
    const faults = named.map(([file, href]) => [file, findFault(site, site.base, { href, isLoaded: false })]);
    expect(byFault(faults)).toEqual([]);
  });

  test('the sitemap names each page that names itself as canonical, and no other', () => {
    const sitemap = readFileSync(join(site.build.dir, 'sitemap.xml'), 'utf8');
    const listed = findIn('sitemap.xml', sitemap, /<loc>([^<]*)<\/loc>/g).map(([, href]) => href);
    const canonical = site.pages.flatMap(({ document }) => {
      const href = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      return typeof href === 'string' ? [href] : [];
    });
    expect(listed.sort()).toEqual(canonical.sort());
  });

  test('every page can be reached by links from the door', () => {
    const reached = new Set([site.base]);
    for (const path of reached) {
      const page = site.pages.find((candidate) => candidate.path === path);
      for (const { href } of page ? findReferences(page.document).filter(({ isLoaded }) => !isLoaded) : [])
        if (URL.canParse(href, site.origin + path)) reached.add(new URL(href, site.origin + path).pathname);
    }
    const lost = site.pages.filter(({ path, place }) => !reached.has(path) && place !== '/404.html');
    expect(lost.map(({ place }) => place)).toEqual([]);
  });
});

function textFiles({ build, files }: Site, pattern: RegExp): { file: string; text: string }[] {
  const matching = files.filter((file) => pattern.test(file));
  return matching.map((file) => ({ file, text: readFileSync(join(build.dir, file), 'utf8') }));
}

/** Finds what a pattern takes out of a text, each with the file that it stands in. */
function findIn(file: string, text: string, pattern: RegExp): [file: string, href: string][] {
  return [...text.matchAll(pattern)].map(([, href = '']) => [file, href]);
}

/**
 * Finds whole addresses of the site in any kind of text, without the punctuation around them.
 * Calendar lines are unfolded first (RFC 5545, 3.1).
 */
function findOwnAddresses({ origin }: Site, text: string): string[] {
  const pattern = new RegExp(`${literalPattern(origin)}(?![\\w.:-])[^\\s"'<>\\\\()[\\]{}|,;]*`, 'g');
  const whole = text.replaceAll(/\r\n[ \t]/g, '').match(pattern) ?? [];
  return [...new Set(whole)].map((address) => address.replaceAll('&amp', '&').replace(/\.+$/, ''));
}

/** Lists each fault once, with the first place where it is and the number of the others. */
function byFault(found: (string | undefined)[][]): string[] {
  const places = new Map<string, string[]>();
  for (const [place = '', fault] of found)
    if (fault !== undefined) places.set(fault, [...(places.get(fault) ?? []), place]);
  return [...places].map(([fault, [first = '', ...others]]) =>
    others.length === 0 ? `${first}: ${fault}` : `${first} and ${others.length} times more: ${fault}`,
  );
}
