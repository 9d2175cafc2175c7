import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shareSize } from '../../src/outputs/share-size.ts';
import { existingBuilds, readSite } from './built-site.ts';

describe.each(existingBuilds)('$dir', (build) => {
  const site = readSite(build);
  const indexed = site.pages.filter(({ document }) => document.querySelector('meta[name=robots]') === null);
  const read = (document: Document, property: string) =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';

  test('every page names an image, which is there, of the right size and not too heavy', () => {
    const named = new Set<string>();
    for (const { place, document } of indexed) {
      const address = read(document, 'og:image');
      expect(address.startsWith(`${site.origin}${site.base}share/`), place).toBe(true);
      named.add(address);
      const png = readFileSync(join(build.dir, address.slice((site.origin + site.base).length)));
      // What messengers fetch without asking.
      expect(png.byteLength, place).toBeLessThanOrEqual(60_000);
      // Width and height of a PNG stand in its first chunk.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], place).toEqual([shareSize.width, shareSize.height]);
      // The door names the English home page's, without its size.
      if (place === '/') continue;
      expect(read(document, 'og:image:width') + read(document, 'og:image:height'), place).toBe('1200630');
    }
    expect(site.files.filter((path) => path.startsWith('share/'))).toHaveLength(named.size);
  });

  test('every entity, source and text shows an image of its own', () => {
    const own = indexed.filter(({ document }) => document.querySelector('article[data-entity]') !== null);
    expect(own.length).toBeGreaterThan(4);
    expect(new Set(own.map(({ document }) => read(document, 'og:image'))).size).toBe(own.length);
  });

  test('the image is described in the language of the page, and shown large', () => {
    for (const { place, document, lang } of indexed.filter((page) => page.lang !== undefined)) {
      const alt = read(document, 'og:image:alt');
      expect(alt.length, place).toBeGreaterThan(10);
      if (lang === 'ar') expect(alt, place).toMatch(/\p{Script=Arabic}/u);
      expect(document.querySelector('meta[name="twitter:card"]')?.getAttribute('content'), place).toBe(
        'summary_large_image',
      );
    }
  });
});
