import { afterEach, describe, expect, test, vi } from 'vitest';
import { readSettings } from '../../src/site/settings.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The routes of a site that is served from elsewhere. */
const routesAt = async (site: string, base: string) => {
  vi.stubEnv('SITE_URL', site);
  vi.stubEnv('BASE_PATH', base);
  vi.resetModules();
  return import('../../src/site/routes.ts');
};

describe('where the site is served', () => {
  test.each([
    [{}, 'http://localhost:4321', '/'],
    [{ SITE_URL: '', BASE_PATH: '' }, 'http://localhost:4321', '/'],
    [{ SITE_URL: 'https://example.org/' }, 'https://example.org', '/'],
    [{ SITE_URL: 'https://example.org', BASE_PATH: 'record' }, 'https://example.org', '/record/'],
    [{ BASE_PATH: '/record/' }, 'http://localhost:4321', '/record/'],
    [{ BASE_PATH: '//a/b//' }, 'http://localhost:4321', '/a/b/'],
    [{ BASE_PATH: '/' }, 'http://localhost:4321', '/'],
  ])('is read from %j', (env, site, base) => {
    expect(readSettings(env)).toEqual({ site, base });
  });

  test.each([
    'example.org',
    'https://example.org/record',
    'ftp://example.org',
    'https://',
    'https://example.org?x=1',
    'https://example.org#f',
    'https://exa mple.org',
    'https://h:99999',
    'https://e"><script>',
    'https://user@example.org',
    'https://example.org//',
    'javascript:alert(1)',
  ])('is not %s', (site) => {
    expect(() => readSettings({ SITE_URL: site })).toThrow(/^SITE_URL is “.*”; give [^.]*\.org.*\.$/);
  });

  test('is told as it has to be written where that can be seen', () => {
    expect(() => readSettings({ SITE_URL: 'HTTPS://EXAMPLE.ORG' })).toThrow('such as https://example.org,');
    expect(() => readSettings({ SITE_URL: 'https://example.org:443/x' })).toThrow('https://example.org,');
  });

  test.each([
    '/a?x=1/',
    '/a#b/',
    '/./',
    '/../x/',
    "/a'b/",
    '/<b>/',
    '/a"b/',
    '/a//b/',
    '/a%20b/',
    '/a b/',
    '/منارة/',
    'a\\b',
  ])('is not below %s', (base) => {
    expect(() => readSettings({ BASE_PATH: base })).toThrow(/^BASE_PATH is “.*”; give a path .*\.$/);
  });
});

describe('the addresses of pages', () => {
  test('stand under their language and end in a slash', async () => {
    const { hrefOf, paragraphHref, fileHref, absolute } = await routesAt('', '');
    expect(hrefOf('', 'ar')).toBe('/ar/');
    expect(hrefOf('bases/salt-cape', 'en')).toBe('/en/bases/salt-cape/');
    expect(hrefOf('pages/about', 'en', 'makers')).toBe('/en/about/#makers');
    expect(paragraphHref('gazette', 'p3', 'ar')).toBe('/ar/sources/gazette/#p3');
    expect(fileHref('favicon.svg')).toBe('/favicon.svg');
    expect(absolute('/en/')).toBe('http://localhost:4321/en/');
  });

  test('stand under the base path of the host', async () => {
    const { hrefOf, fileHref, absolute } = await routesAt('https://example.org', '/record');
    expect(hrefOf('', 'en')).toBe('/record/en/');
    expect(fileHref('fonts/a.woff2')).toBe('/record/fonts/a.woff2');
    expect(absolute(hrefOf('search', 'ar'))).toBe('https://example.org/record/ar/search/');
  });
});
