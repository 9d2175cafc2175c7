import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { writeRobots, writeSitemap } from '../../src/outputs/sitemap.ts';
import { sampleAddresses } from './sample-record.ts';

interface Url {
  loc: string;
  lastmod?: string;
  'xhtml:link': { '@hreflang': string; '@href': string }[];
}
const read = (xml: string): Url[] => {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'url',
  });
  return (parser.parse(xml) as { urlset: { url: Url[] } }).urlset.url;
};
const urls = read(
  writeSitemap(
    [{ page: '', changed: '2026-07-01' }, { page: 'bases/north', changed: '2026-06-01' }, { page: 'about' }],
    sampleAddresses,
  ),
);

test('each page stands in both languages, and the door before the home pages', () => {
  expect(urls.map(({ loc }) => loc.replace('https://lights.example/r/', ''))).toEqual([
    '',
    'ar/',
    'en/',
    'ar/bases/north/',
    'en/bases/north/',
    'ar/about/',
    'en/about/',
  ]);
});

test('each address names both languages and one for all others, itself among them', () => {
  for (const url of urls) {
    expect(url['xhtml:link'].map((link) => link['@hreflang'])).toEqual(['ar', 'en', 'x-default']);
    expect(url['xhtml:link'].map((link) => link['@href'])).toContain(url.loc);
  }
  const defaults = urls.map((url) =>
    url['xhtml:link'][2]?.['@href'].replace('https://lights.example/r/', ''),
  );
  expect(defaults).toEqual(['', '', '', 'en/bases/north/', 'en/bases/north/', 'en/about/', 'en/about/']);
});

test('the day of the last change is told where it is known', () => {
  expect(urls.map(({ lastmod }) => lastmod)).toEqual([
    '2026-07-01',
    '2026-07-01',
    '2026-07-01',
    '2026-06-01',
    '2026-06-01',
    undefined,
    undefined,
  ]);
});

test('robots may read everything and are told where the sitemap is', () => {
  expect(writeRobots(sampleAddresses)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://lights.example/r/sitemap.xml\n',
  );
});
