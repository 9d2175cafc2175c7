import { describe, expect, test } from 'vitest';
import { normaliseBase, resolveRequest, type Look } from '../../src/cli/resolve-request.ts';

const files = ['index.html', '404.html', 'ar/index.html', 'ar/about/index.html', 'data/a.json', 'old.html'];
const look: Look = (path) => {
  if (files.includes(path)) return 'file';
  return path === '' || files.some((file) => file.startsWith(`${path}/`)) ? 'directory' : undefined;
};
const at = (target: string, base = '/') => resolveRequest(target, base, look);
const missing = { kind: 'missing' };

describe('at the root', () => {
  test.each([
    ['/', 'index.html'],
    ['/ar/', 'ar/index.html'],
    ['/ar/?q=1', 'ar/index.html'],
    ['/ar/index.html', 'ar/index.html'],
    ['/%61r/about/', 'ar/about/index.html'],
    ['/old', 'old.html'],
    ['/data/a.json?v=2', 'data/a.json'],
    ['http://example.org/ar/', 'ar/index.html'],
    ['http://example.org', 'index.html'],
  ])('%s is answered with %s', (target, path) => {
    expect(at(target)).toEqual({ kind: 'file', path });
  });

  test.each([
    ['/ar', '/ar/'],
    ['/ar/about?q=a%20b', '/ar/about/?q=a%20b'],
  ])('%s is sent on to %s', (target, location) => {
    expect(at(target)).toEqual({ kind: 'redirect', location });
  });

  test('a folder without an index is sent to its slash, and is missing there', () => {
    expect(at('/data')).toEqual({ kind: 'redirect', location: '/data/' });
    expect(at('/data/')).toEqual(missing);
  });

  test.each(['/AR/', '/ar/About/', '/old/', '/nothing', '/ar/index.html/'])('%s is missing', (target) => {
    expect(at(target)).toEqual(missing);
  });

  test.each([
    '/../secret',
    '/ar/../../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/..\\secret',
    '//ar/',
    '//ar',
    '/ar//about/',
    '/ar/./',
    '/.git/config',
    '/ar%00/',
    '/ar%2Fabout/',
  ])('the odd address %s leads nowhere', (target) => {
    expect(at(target)).toEqual(missing);
  });

  test.each(['/%', '/%zz', '/%C3', '/ar/%E0%A4/'])('%s is malformed', (target) => {
    expect(at(target)).toEqual({ kind: 'malformed' });
  });
});

describe('under a base path', () => {
  test('the site is found there and nowhere else', () => {
    expect(at('/record/ar/', '/record/')).toEqual({ kind: 'file', path: 'ar/index.html' });
    expect(at('/record/none', '/record/')).toEqual(missing);
    for (const target of ['/', '/ar/', '/recorder/', '/RECORD/', '/record/../record'])
      expect(['outside', 'missing']).toContain(at(target, '/record/').kind);
    expect(at('/', '/record/')).toEqual({ kind: 'outside' });
  });

  test('redirects keep the base', () => {
    expect(at('/record', '/record/')).toEqual({ kind: 'redirect', location: '/record/' });
    expect(at('/record/ar?q=1', '/record/')).toEqual({ kind: 'redirect', location: '/record/ar/?q=1' });
  });
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['record', '/record/'],
  ['/record', '/record/'],
  ['/a/b/', '/a/b/'],
])('the base path “%s” is read as %s', (base, normal) => {
  expect(normaliseBase(base)).toBe(normal);
});
