import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shareSize } from '../../src/outputs/share-size.ts';
import { mostBytes } from '../../src/site/share-images.ts';
import { existingBuilds, readSite } from './built-site.ts';

describe.each(existingBuilds)('$dir', (build) => {
  const site = readSite(build);
  const indexed = site.pages.filter(({ document }) => document.querySelector('meta[name=robots]') === null);
  const read = (document: Document, property: string) =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';

  test('every page names an image of its own, which is there, of the right size and not too heavy', () => {
    const owners = new Map<string, string>();
    for (const { place, document } of indexed) {
      const address = read(document, 'og:image');
      expect(address.startsWith(`${site.origin}${site.base}share/`), place).toBe(true);
      const file = join(build.dir, address.slice((site.origin + site.base).length));
      expect(statSync(file).size, place).toBeLessThanOrEqual(mostBytes);
      // Width and height of a PNG stand in its first chunk.
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], place).toEqual([
        shareSize.width,
        shareSize.height,
      ]);
      expect(read(document, 'og:image:width') + read(document, 'og:image:height'), place).toBe('1200630');
      // The door shows the English home page's.
      if (place !== '/') expect(owners.get(address), `${place} has the image of`).toBeUndefined();
      if (place !== '/') owners.set(address, place);
    }
    const drawn = site.files.filter((path) => path.startsWith('share/'));
    expect(drawn).toHaveLength(owners.size);
  });

  test('the image is described in the language of the page, and shown large', () => {
    for (const { place, document, lang } of indexed.filter((page) => page.lang !== undefined)) {
      const alt = read(document, 'og:image:alt');
      expect(alt, place).toContain(read(document, 'og:title'));
      if (lang === 'ar') expect(alt, place).toMatch(/\p{Script=Arabic}/u);
      expect(document.querySelector('meta[name="twitter:card"]')?.getAttribute('content'), place).toBe(
        'summary_large_image',
      );
    }
  });
});
