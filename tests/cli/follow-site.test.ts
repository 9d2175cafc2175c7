import { expect, test } from 'vitest';
import { followSite } from '../../src/cli/follow-site.ts';

const root = 'https://a.example/r/';
const sound: Readonly<Record<string, string>> = {
  '': '<html><link rel="canonical" href="https://a.example/r/"><a href="ar/#p1">x</a><a href="https://b.example/">x</a></html>',
  'ar/': '<html><p id="p1"></p><img src="/r/a.png"><a href="mailto:a@b.example">x</a><a href="#top">x</a></html>',
  'a.png': '',
};
const follow = async (pages: Readonly<Record<string, string>>) => {
  const site = { ...sound, ...pages };
  const { faults } = await followSite([root], (url) => {
    const text = site[url.slice(root.length)];
    return Promise.resolve(text === undefined ? { status: 404 } : { status: 200, text });
  });
  return faults;
};

test('a sound site has no faults, and links to other hosts are left to the reader', async () => {
  expect(await follow({})).toEqual([]);
});

test.each([
  ['a link that leads nowhere', '<html><a href="../en/">x</a></html>', 'answers 404'],
  ['a fragment that is on no page', '<html><a href="#p2">x</a></html>', 'no place on that page'],
  ['a script that is not there', '<html><script src="/r/b.js"></script></html>', 'answers 404'],
  ['a style of another host', '<html><link rel="stylesheet" href="https://b.example/a.css"></html>', 'another host'],
  ['a picture in a style', '<html><style>a { background: url(/r/c.png) }</style></html>', 'answers 404'],
  ['an address that runs', '<html><a href="javascript:alert(1)">x</a></html>', 'names “javascript'],
  ['another base path', '<html><a href="/ar/">x</a></html>', 'out of the site'],
  [
    'a canonical address of another place',
    '<html><link rel="canonical" href="https://a.example/"></html>',
    'as its address',
  ],
])('%s is told', async (_, page, fault) => {
  expect((await follow({ 'ar/': `<p id="p1"></p>${page}` })).join('\n')).toContain(fault);
});

test('feeds, sitemaps and robots.txt are followed', async () => {
  const sitemap = '<urlset><url><loc>https://a.example/r/gone/</loc></url></urlset>';
  const pages = {
    'ar/': '<html><p id="p1"></p><link rel="alternate" href="/r/s.xml"></html>',
    's.xml': sitemap,
  };
  expect(await follow(pages)).toEqual([
    'https://a.example/r/s.xml leads to https://a.example/r/gone/, which answers 404',
  ]);
});
