import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builds } from '../run/builds.ts';
import { listFiles } from '../run/digest-folder.ts';
import { readSite } from './built-site.ts';

/** What fits into the first flight of a new connection: ten packets, less what TLS and headers take. */
const budget = 14_000;
/** What a script in the page may hold: enough to set the theme before the first paint. */
const inlineBudget = 1_024;

describe('the frozen record', () => {
  const { pages } = readSite(builds.first);

  const content = pages.filter(({ document }) => document.querySelector('article[data-entity]') !== null);

  test(`a content page is read to the end of its lead, styles included, from the first ${String(budget)} bytes`, () => {
    expect(content.length).toBeGreaterThan(1);
    const weights = content.map(({ place, html }) => {
      const lead = html.slice(0, html.indexOf('<h2', html.indexOf('<article')));
      return { place, bytes: gzipSync(lead).byteLength };
    });
    expect(weights.filter(({ bytes }) => bytes > budget)).toEqual([]);
  });

  test('a whole content page is at most 20 KB as it is sent', () => {
    const weights = content.map(({ place, html }) => ({ place, bytes: gzipSync(html).byteLength }));
    expect(weights.filter(({ bytes }) => bytes > 20_000)).toEqual([]);
  });

  test('no page waits for a style sheet or a script before it is painted', () => {
    const faults = pages.flatMap(({ place, document }) => [
      ...[...document.querySelectorAll('link[rel~=stylesheet]:not([media=print])')].map(
        (link) => `${place} waits for ${link.getAttribute('href') ?? ''}`,
      ),
      ...[...document.querySelectorAll('script[src]:not([type=module], [type=wait], [defer], [async])')].map(
        (script) => `${place} waits for ${script.getAttribute('src') ?? ''}`,
      ),
    ]);
    expect(faults).toEqual([]);
  });

  test('the faces of the letters are at most 60 KB in all', () => {
    const fonts = listFiles(builds.first.dir).filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    const bytes = fonts.reduce((sum, file) => sum + statSync(join(builds.first.dir, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  test('a script that runs before the first paint is short', () => {
    for (const { place, document } of pages)
      for (const script of document.querySelectorAll('script:not([src])')) {
        const type = script.getAttribute('type') ?? 'text/javascript';
        if (type === 'module' || /json|speculationrules/.test(type)) continue;
        expect(Buffer.byteLength(script.textContent), `a script in ${place}`).toBeLessThanOrEqual(inlineBudget);
      }
  });
});
