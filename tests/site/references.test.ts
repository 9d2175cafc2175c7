import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { lookAmong, type Site } from './built-site.ts';
import { findFault } from './follow-reference.ts';
import { findReferences } from './references.ts';

const page = { file: 'ar/index.html', ids: new Set(['p1', 'قسم']) };
const files = ['index.html', 'ar/index.html', 'a.png', 'data.json'];
const site = {
  base: '/r/',
  origin: 'https://a.org',
  files,
  pages: [page],
  look: lookAmong(files),
} as unknown as Site;
const follow = (href: string, isLoaded = false) => findFault(site, '/r/ar/', { href, isLoaded });

test.each([
  './',
  '../',
  '/r/ar/#p1',
  '#p1',
  '#%D9%82%D8%B3%D9%85',
  '#top',
  '/r/a.png',
  '../data.json#x',
  'https://b.org/x',
  '/r/?q=1',
  'mailto:a@b.org',
])('the link %s is sound', (href) => {
  expect(follow(href)).toBeUndefined();
});

test.each([
  ['', 'empty'],
  ['/ar/', 'leads nowhere'],
  ['/r/ar', 'redirect'],
  ['/r/AR/', 'leads nowhere'],
  ['#p2', 'names no place'],
  ['javascript:alert(1)', 'scheme'],
  ['data:text/html,x', 'scheme'],
  ['http://a.org:1/', undefined],
])('the link “%s” is faulty: %s', (href, fault) => {
  if (fault === undefined) expect(follow(href)).toBeUndefined();
  else expect(follow(href)).toContain(fault);
});

test('nothing may be loaded from another host, however its address is written', () => {
  for (const href of ['https://b.org/x.js', '//b.org/x.js', 'http://a.org/a.png'])
    expect(follow(href, true)).toContain('another host');
});

test('what a page loads is told from what a reader follows', () => {
  const { document } = parseHTML(`<link rel="stylesheet" href="1"><link rel="alternate" href="2">
    <script src="3"></script><img src="4" srcset="5 1x, 6 2x"><a href="7">x</a>
    <style>@import "8"; a { background: url(9) }</style><p style="background: url('10')"></p>
    <svg><use href="11"/><a href="12"/></svg><form action="13"></form>`);
  const found = findReferences(document);
  const hrefs = (isLoaded: boolean) =>
    found
      .filter((reference) => reference.isLoaded === isLoaded)
      .map(({ href }) => Number(href))
      .sort((a, b) => a - b);
  expect(hrefs(true)).toEqual([1, 3, 4, 5, 6, 8, 9, 10, 11]);
  expect(hrefs(false)).toEqual([2, 7, 12, 13]);
});
